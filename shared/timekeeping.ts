import type { Handlers } from './change.ts'
import { endRun, spent } from './clock.ts'
import type { Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'

/**
 * Whether the computer's clock can be believed. It is read beside a second one that nobody can set and that goes on while
 * the machine sleeps; where the two disagree, the day's clock was moved, and the time of the running item must not be.
 */
export interface Reading {
  /** the system's clock, which people and time servers move */
  readonly wall: Moment
  /** milliseconds since the machine was started, sleep counted */
  readonly steady: number
  /** which start of the machine that is; null where the system has no name for it */
  readonly boot: string | null
}

export type Verdict =
  | { readonly kind: 'right' }
  /** the clock was moved by so many milliseconds, and what really passed is known */
  | { readonly kind: 'moved'; readonly by: number }
  /** so many milliseconds are unaccounted for: the clock was moved, or the second one stood still */
  | { readonly kind: 'unsure'; readonly by: number }

/** Two clocks that agree to this many milliseconds agree: the second one is read in whole seconds on some systems. */
const slack = 2500
/**
 * Forward by more than this, in milliseconds, is unsure: a machine that was held (a virtual one, a deep sleep) looks just
 * like a clock that was set. Less is a clock being corrected, and back can be nothing else.
 */
const mostCorrection = 90_000

/** What two readings say about the time between them. Where the machine was started anew, only the system's clock has seen it. */
export function verdict(before: Reading, now: Reading): Verdict {
  const restarted =
    now.steady < before.steady - slack ||
    (before.boot !== null && now.boot !== null && before.boot !== now.boot)
  const wall = now.wall - before.wall
  if (restarted) return wall >= 0 ? { kind: 'right' } : { kind: 'unsure', by: wall }
  const by = Math.round(wall - (now.steady - before.steady))
  if (Math.abs(by) <= slack) return { kind: 'right' }
  if (by < 0 || by <= mostCorrection) return { kind: 'moved', by }
  return { kind: 'unsure', by }
}

export const timekeepingChanges: Handlers<'moveClock' | 'settleJump'> = {
  moveClock(draft, { workshopId, by, until }, told) {
    const clock = draft.clocks[workshopId]
    if (!clock || (clock.state !== 'running' && clock.state !== 'paused'))
      return refused('notRunning')
    const running = clock.state === 'running' ? draft.items[clock.itemId ?? ''] : undefined
    if (running && clock.since !== null) {
      if (until === null) {
        clock.since += by
        const run = running.runs.at(-1)
        if (run?.to === null) run.from += by
      } else {
        clock.spent = spent(clock, until)
        clock.since = null
        clock.state = 'paused'
        endRun(draft, running.id, Math.max(until, running.runs.at(-1)?.from ?? until))
      }
    }
    clock.jump = { at: told.at, by, stopped: running !== undefined && until !== null }
    // no way back: undo must never bring back a moment of the clock as it was
    return done({ line: { kind: 'clockJumped', workshopId, by }, workshopId, final: true })
  },
  settleJump(draft, { workshopId, count }, told) {
    const clock = draft.clocks[workshopId]
    if (!clock?.jump) return refused('notFound')
    const { by, stopped } = clock.jump
    clock.jump = null
    const item = draft.items[clock.itemId ?? '']
    if (stopped && clock.state === 'paused' && item) {
      const run = item.runs.at(-1)
      if (count && by > 0) {
        clock.spent += by
        if (run?.to) run.to += by
      }
      clock.state = 'running'
      clock.since = told.at
      item.runs.push({ from: told.at, to: null })
    }
    return done({
      line: { kind: 'jumpSettled', workshopId, counted: count && stopped },
      workshopId,
    })
  },
}
