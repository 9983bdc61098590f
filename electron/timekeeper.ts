import { aboutOf, type Engagement, type Id } from '../shared/engagement.ts'
import { verdict, type Reading } from '../shared/timekeeping.ts'
import type { World } from './world.ts'

/** Watches the computer's clock beside one that nobody can set, so that the time left never silently becomes wrong. */
export interface Timekeeper {
  /** compares now: before every command, and once a second by itself */
  look(): void
  stop(): void
}

export interface TimekeeperNeeds {
  readonly world: World
  /** the reading that was kept last, by this start or an earlier one; null where there is none */
  readonly kept: Reading | null
  /** keeps a reading for the next start */
  readonly keep: (reading: Reading) => void
  /** the workshops whose clocks go, in every engagement */
  readonly going: () => readonly { readonly engagementId: Id; readonly workshopId: Id }[]
  /** tells the rules of one of them: moved by so many milliseconds, and until when it is sure (null: all of it is) */
  readonly moved: (
    at: { readonly engagementId: Id; readonly workshopId: Id },
    by: number,
    until: number | null,
  ) => void
}

/** How often it looks by itself, and how old the kept reading is at most while a clock goes, in milliseconds. */
const [every, keepEvery] = [1000, 15_000]

export function keepTime({ world, kept, keep, going, moved }: TimekeeperNeeds): Timekeeper {
  let before = kept ?? reading(world)
  let keptAt = -Infinity

  function look(): void {
    const now = reading(world)
    const said = verdict(before, now)
    const last = before
    before = now
    if (said.kind === 'right') {
      if (Math.abs(now.steady - keptAt) >= keepEvery && going().length > 0) keepNow(now)
      return
    }
    // kept first: a start after this one must not find the same leap again
    keepNow(now)
    for (const at of going()) moved(at, said.by, said.kind === 'unsure' ? last.wall : null)
  }

  function keepNow(now: Reading): void {
    keptAt = now.steady
    keep(now)
  }

  const timer = setInterval(look, every)
  timer.unref()
  return { look, stop: () => clearInterval(timer) }
}

function reading(world: World): Reading {
  return { wall: world.now(), steady: world.steady(), boot: world.boot() }
}

/** The workshops of an engagement whose clocks go, a paused one among them. */
export function goingIn(engagement: Engagement): { engagementId: Id; workshopId: Id }[] {
  return Object.values(engagement.clocks)
    .filter((clock) => clock.state === 'running' || clock.state === 'paused')
    .map((clock) => ({ engagementId: aboutOf(engagement).id, workshopId: clock.id }))
}

/** Calls that first look at the clock, so that no command is stamped with a leap nobody has seen. */
export function onTime<Calls extends object>(calls: Calls, time: Timekeeper): Calls {
  return Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      (...args: readonly unknown[]) => {
        time.look()
        return (call as (...args: readonly unknown[]) => unknown)(...args)
      },
    ]),
  ) as Calls
}
