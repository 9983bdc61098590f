import type { PlainDate } from '../../../shared/engagement.ts'
import type { EngagementView } from '../../../shared/views.ts'

/** The first and the last day that anything in the engagement has; null while nothing has a date. */
export function periodOf(
  engagement: EngagementView,
): { readonly from: PlainDate; readonly to: PlainDate } | null {
  const { about, phases, waves, workshops } = engagement
  const days = [
    about.operation,
    about.goLive,
    ...phases.flatMap((phase) => [phase.from, phase.to]),
    ...waves.flatMap((wave) => [wave.operation, wave.goLive]),
    ...workshops.map((workshop) => workshop.date),
  ]
    .filter((day) => day !== null)
    .toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from && to ? { from, to } : null
}
