import { describe, expect, test } from 'vitest'
import { change } from '../../shared/change.ts'
import { remaining } from '../../shared/clock.ts'
import { minuteOfDay } from '../../shared/dates.ts'
import type { Engagement } from '../../shared/engagement.ts'
import { verdict, type Reading } from '../../shared/timekeeping.ts'
import { ofWorkshop } from '../../shared/workshop.ts'
import { after, planned, told } from '../support/engagement.ts'

const minute = 60_000
const hour = 60 * minute
const next = { do: 'nextItem', workshopId: 'w' } as const
const clock = (engagement: Engagement) => {
  const found = engagement.clocks['w']
  if (!found) throw new Error('no clock')
  return found
}
const left = (engagement: Engagement, now: number) => remaining(clock(engagement), 20, now) / minute
const item = (engagement: Engagement) => ofWorkshop(engagement.items, 'w')[0]
const before: Reading = { wall: 100 * hour, steady: 3 * hour, boot: 'one' }
const later = (wall: number, steady: number, boot: string | null = 'one'): Reading => ({
  wall: before.wall + wall,
  steady: before.steady + steady,
  boot,
})

describe('the computer’s clock beside one that nobody can set', () => {
  test('an hour that both have seen is an hour: time that passed, or a machine that slept', () => {
    expect(verdict(before, later(hour, hour))).toEqual({ kind: 'right' })
    expect(verdict(before, later(hour + 2400, hour))).toEqual({ kind: 'right' })
  })

  test('back by any time, or forward by 90 seconds at most, is a clock that was set', () => {
    expect(verdict(before, later(minute - hour, minute))).toEqual({ kind: 'moved', by: -hour })
    expect(verdict(before, later(minute + 90_000, minute))).toEqual({ kind: 'moved', by: 90_000 })
  })

  test('forward by more is unsure: a clock that was set looks like a machine that was held', () => {
    expect(verdict(before, later(minute + hour, minute))).toEqual({ kind: 'unsure', by: hour })
    expect(verdict(before, later(minute + 90_001, minute))).toMatchObject({ kind: 'unsure' })
  })

  test('a machine started anew is believed where its clock has gone on, and not where it has gone back', () => {
    expect(verdict(before, later(5 * minute, -2 * hour, 'two'))).toEqual({ kind: 'right' })
    expect(verdict(before, later(5 * minute, minute, 'two'))).toEqual({ kind: 'right' })
    expect(verdict(before, later(-5 * minute, minute, 'two'))).toMatchObject({ kind: 'unsure' })
    // no name for the start: what the second clock says is all there is
    expect(verdict(before, later(5 * minute, -2 * hour, null))).toEqual({ kind: 'right' })
    expect(verdict(before, later(hour, minute, null))).toMatchObject({ kind: 'unsure' })
  })
})

describe('the run clock when the computer’s clock is moved', () => {
  const run = after(planned, [0, next])

  test.each([hour, -hour])(
    'by %i ms, and what passed is known: the time left is what it was',
    (by) => {
      const at = 7 * minute + by
      const now = after(run, [at, { do: 'moveClock', workshopId: 'w', by, until: null }])
      expect(left(now, at)).toBe(13)
      expect(clock(now)).toMatchObject({ state: 'running', jump: { by, stopped: false } })
      // and so is what the item is said to have taken
      const done = after(now, [at + 3 * minute, next])
      const [stretch] = item(done)?.runs ?? []
      expect(((stretch?.to ?? 0) - (stretch?.from ?? 0)) / minute).toBe(10)
      expect(clock(done).jump, 'the next item begins without it').toBeNull()
    },
  )

  test('and nobody can tell: it is stopped at the last sure moment, and she says what it was', () => {
    const at = 7 * minute + hour
    const stopped = after(run, [
      at,
      { do: 'moveClock', workshopId: 'w', by: hour, until: 7 * minute },
    ])
    expect(clock(stopped)).toMatchObject({ state: 'paused', since: null, jump: { stopped: true } })
    expect(left(stopped, at + 20 * minute)).toBe(13)
    const on = (count: boolean) =>
      after(stopped, [at + minute, { do: 'settleJump', workshopId: 'w', count }])
    expect(left(on(false), at + 2 * minute)).toBe(12)
    expect(left(on(true), at + 2 * minute)).toBe(12 - 60)
    expect(clock(on(true))).toMatchObject({ state: 'running', jump: null })
  })

  test('resuming with P is an answer too', () => {
    const stopped = after(run, [
      hour,
      { do: 'moveClock', workshopId: 'w', by: hour, until: minute },
    ])
    const on = after(stopped, [hour + minute, { do: 'resumeClock', workshopId: 'w' }])
    expect(clock(on)).toMatchObject({ state: 'running', jump: null })
    expect(left(on, hour + minute)).toBe(19)
  })

  test('a paused clock has nothing to lose, and she is told all the same', () => {
    const paused = after(run, [minute, { do: 'pauseClock', workshopId: 'w' }])
    const told = after(paused, [
      2 * minute - hour,
      { do: 'moveClock', workshopId: 'w', by: -hour, until: null },
    ])
    expect(left(told, 5 * hour)).toBe(19)
    expect(clock(told)).toMatchObject({ state: 'paused', jump: { by: -hour, stopped: false } })
  })

  test('a clock that does not go is left alone', () => {
    const move = { do: 'moveClock', workshopId: 'w', by: hour, until: null } as const
    expect(change(planned, move, told())).toEqual({ ok: false, reason: 'notRunning' })
  })

  test('it cannot be undone', () => {
    const moved = change(run, { do: 'moveClock', workshopId: 'w', by: 1, until: null }, told())
    expect(moved.ok && moved.value.inverse).toBeNull()
  })
})

describe('the night summer time ends', () => {
  const zone = 'Europe/Copenhagen'
  /** Sunday 25 October 2026, 2.50 summer time: ten minutes later it is 2.00 again. */
  const ten = Date.UTC(2026, 9, 25, 0, 50)

  test('the time left knows nothing of it, and the clock on the wall says two again', () => {
    const run = after(planned, [ten, next])
    const later = ten + 15 * minute
    expect(left(run, later)).toBe(5)
    expect([minuteOfDay(ten, zone), minuteOfDay(later, zone)]).toEqual([170, 125])
    expect(
      verdict(
        { ...before, wall: ten },
        { ...before, wall: later, steady: before.steady + 15 * minute },
      ),
    ).toEqual({ kind: 'right' })
  })
})
