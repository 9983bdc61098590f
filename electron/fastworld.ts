import { minuteOfDay } from '../shared/dates.ts'
import type { MinuteOfDay, Moment } from '../shared/engagement.ts'
import type { Speed } from '../shared/rehearsal.ts'
import type { World } from './world.ts'

/** A world whose clock begins at a given moment and runs faster than the real one; all its clocks keep together. */
export interface FastWorld extends World {
  readonly speed: Speed
  setSpeed(speed: Speed): void
}

export function fastWorld(world: World, at: Moment, given: Speed): FastWorld {
  let speed = given
  let gone = 0
  let since = world.steady()
  const passed = () => Math.round(gone + (world.steady() - since) * speed)
  return {
    ...world,
    now: () => at + passed(),
    steady: passed,
    get speed() {
      return speed
    },
    setSpeed(to) {
      gone = passed()
      since = world.steady()
      speed = to
    },
  }
}

/** The moment at which a clock on the wall there shows so many minutes of a day. */
export function momentAt(date: string, minute: MinuteOfDay, timeZone: string): Moment {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * 60_000
  const ahead = ((minuteOfDay(asUtc, timeZone) - minute + 720 + 1440) % 1440) - 720
  return asUtc - ahead * 60_000
}
