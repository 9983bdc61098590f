import { daysOf, given, plan, type Item } from './agenda.ts'
import { forecast, remaining, type Clock } from './clock.ts'
import type { MinuteOfDay, Moment } from './engagement.ts'
import type { Workshop } from './workshop.ts'

/** When today ends, as a line that needs no ticking: `after` minutes behind the item that runs, never before `notBefore`. */
export interface Landing {
  readonly planned: MinuteOfDay
  readonly after: number
  readonly notBefore: MinuteOfDay | null
}

/** Minutes behind (negative: ahead), as `behind` of the clock says it, from the line a device was sent. */
export function driftOf(
  landing: Landing,
  clock: Clock,
  givenMinutes: number,
  nowOfDay: number,
  now: Moment,
): number {
  const left = Math.max(0, remaining(clock, givenMinutes, now)) / 60_000
  const ends = Math.max(nowOfDay + left + landing.after, landing.notBefore ?? -Infinity)
  return Math.round(ends - landing.planned)
}

/** Far from any minute of a day: what the forecast says there is a straight line on the one side and a floor on the other. */
const far = 1_000_000

/** The line for the day that the clock stands on. */
export function landingFor(
  items: readonly Item[],
  clock: Clock,
  now: Item,
  workshop: Workshop,
): Landing | null {
  const planned = plan(items, daysOf(workshop)).findLast((slot) => slot.day === now.day)?.ends
  if (planned === undefined) return null
  const spentAll: Clock = { ...clock, state: 'paused', since: null, spent: given(now) * 60_000 }
  const after = forecast(items, spentAll, far, 0) - far
  const floor = forecast(items, spentAll, -far, 0)
  return { planned, after, notBefore: floor > after - far ? floor : null }
}
