import { expect, test } from 'vitest'
import { nearestTime } from '../../shared/dates.ts'

const zone = 'Europe/Copenhagen'

test('when something ends is said as the nearest minute, in the room’s own time and language', () => {
  expect(nearestTime(Date.UTC(2026, 10, 28, 3, 10, 29), zone, 'da')).toBe('4.10')
  expect(nearestTime(Date.UTC(2026, 10, 28, 3, 10, 31), zone, 'da')).toBe('4.11')
  expect(nearestTime(Date.UTC(2026, 10, 28, 3, 59, 40), zone, 'en')).toBe('5:00')
  expect(nearestTime(Date.UTC(2026, 10, 28, 22, 59, 59), zone, 'da')).toBe('0.00')
})
