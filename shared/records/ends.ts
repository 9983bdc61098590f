import type { Engagement, Id } from '../engagement.ts'
import type { Kept, KeptKind } from '../records.ts'

/** Whether turning leaves the point where it is and tells what it became, rather than taking its place. */
export function endsAs(from: KeptKind, to: KeptKind): to is 'decision' | 'action' {
  return from === 'parking' && (to === 'decision' || to === 'action')
}

/** The points of a meeting that have come to no end yet. */
export function stillParked(engagement: Pick<Engagement, 'records'>, workshopId: Id): Kept[] {
  return Object.values(engagement.records).filter(
    (record) =>
      record.kind === 'parking' && record.end === null && record.workshopId === workshopId,
  )
}
