import { expect, test } from 'vitest'
import { daysLate, dueDay, relativeSaid, weekOf } from '../../../shared/followup/due.ts'

const about = { goLive: '2027-03-12', operation: '2027-02-01' }

test('a day twelve weeks before go-live moves with go-live, and a fixed one does not', () => {
  const relative = { due: '2026-12-18', relative: { anchor: 'goLive', weeks: -12 } } as const
  expect(dueDay(relative, about)).toBe('2026-12-18')
  expect(dueDay(relative, { ...about, goLive: '2027-04-16' })).toBe('2027-01-22')
  expect(dueDay({ due: '2026-12-18', relative: null }, { ...about, goLive: '2027-04-16' })).toBe(
    '2026-12-18',
  )
})

test('a day whose anchor has no date stays where it was said', () => {
  const relative = { due: '2026-12-18', relative: { anchor: 'goLive', weeks: -12 } } as const
  expect(dueDay(relative, { ...about, goLive: null })).toBe('2026-12-18')
})

test('nothing is late on its own day', () => {
  expect(daysLate('2026-11-28', '2026-11-28')).toBe(0)
  expect(daysLate('2026-11-07', '2026-11-28')).toBe(21)
  expect(daysLate(null, '2026-11-28')).toBe(0)
})

test.each([
  ['2026-11-28', 2026, 48],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2024-12-30', 2025, 1],
])('%s lies in week %3$i of its ISO year', (date, year, week) => {
  expect(weekOf(date)).toEqual({ year, week })
})

test.each([
  ['G-12u', { anchor: 'goLive', weeks: -12 }],
  ['i +4 w', { anchor: 'operation', weeks: 4 }],
  ['G', { anchor: 'goLive', weeks: 0 }],
  ['g–2u', { anchor: 'goLive', weeks: -2 }],
])('%s is read as an anchor and weeks', (said, read) => {
  expect(relativeSaid(said)).toEqual(read)
})

test('days and weeks of the calendar hang on no anchor', () => {
  for (const said of ['uge 50', 'G-3d', 'i morgen', '1/12']) expect(relativeSaid(said)).toBeNull()
})
