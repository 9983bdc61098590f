import { expect, test } from 'vitest'
import { digits, endOf } from '../../../renderer/wall/countdown.ts'
import type { WallClock } from '../../../shared/views.ts'

const minute = 60_000

test('digits are whole seconds rounded up, so that the last second is seen and nought is nought', () => {
  expect(digits(22 * minute + 41_000, 'da')).toBe('22.41')
  expect(digits(22 * minute + 41_000, 'en')).toBe('22:41')
  expect(digits(59_001, 'da')).toBe('1.00')
  expect(digits(1, 'da')).toBe('0.01')
  expect(digits(0, 'da')).toBe('0.00')
  expect(digits(-5000, 'da')).toBe('0.00')
  expect(digits(62 * minute, 'da')).toBe('1.02.00')
})

test('the end is the room’s own time, stays put while the clock runs, and is not promised while it stands', () => {
  const start = Date.parse('2026-11-18T09:00:00Z')
  const clock: WallClock = {
    state: 'running',
    since: start,
    spent: 5 * minute,
    givenMinutes: 30,
    countsDown: true,
    timeZone: 'Europe/Copenhagen',
  }
  expect(endOf(clock, start, 'da')).toBe('10.25')
  expect(endOf(clock, start + 12 * minute, 'en')).toBe('10:25')
  expect(endOf({ ...clock, state: 'paused', since: null }, start, 'da')).toBeNull()
})
