import { inOrder, type Engagement, type Id, type PlainDate } from '../engagement.ts'
import { today } from '../dates.ts'
import { isRisk, type Risk } from '../records.ts'
import type { RecordEvent } from './history.ts'

/** What became of a risk: each time it was judged otherwise, came, closed or happened. */
export interface RiskMoved {
  readonly risk: Risk
  readonly date: PlainDate
  readonly workshopId: Id | null
  readonly what: 'new' | 'probability' | 'impact' | 'status'
  readonly from: string | number | null
  readonly to: string | number | null
}

/**
 * How the risks moved, oldest first. An edit that was undone has moved nothing: it is left out with its undoing, as long as
 * nothing else was done to the field between.
 */
export function riskMovement(
  engagement: Pick<Engagement, 'records'>,
  events: readonly RecordEvent[],
  timeZone: string,
): RiskMoved[] {
  const risks = new Map(
    inOrder(engagement.records)
      .filter(isRisk)
      .map((risk) => [risk.id, risk]),
  )
  const moved: RiskMoved[] = []
  for (const { recordId, at, workshopId, what, moved: fields } of events) {
    const risk = risks.get(recordId)
    if (!risk) continue
    const date = today(at, timeZone)
    if (what === 'made') moved.push({ risk, date, workshopId, what: 'new', from: null, to: null })
    for (const field of ['probability', 'impact', 'status'] as const) {
      const pair = fields[field]
      if (!pair) continue
      const [from, to] = pair
      const last = moved.findLastIndex((each) => each.risk.id === recordId && each.what === field)
      if (what === 'undone' && moved[last]?.to === from && moved[last].from === to)
        moved.splice(last, 1)
      else moved.push({ risk, date, workshopId, what: field, from, to })
    }
  }
  return moved
}
