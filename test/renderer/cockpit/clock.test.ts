import { expect, test } from 'vitest'
import { upcomingOf } from '../../../renderer/cockpit/home/next.ts'
import { openFromBefore, recordsOf } from '../../../renderer/cockpit/meeting.ts'
import { digits } from '../../../renderer/cockpit/run/digits.ts'
import { meetingAt } from './meeting.ts'

test('the run clock counts whole seconds down, and up again with a plus', () => {
  expect(digits(22 * 60_000 + 41_000, 'da')).toBe('22.41')
  expect(digits(1, 'da')).toBe('00.01')
  expect(digits(0, 'da')).toBe('+00.00')
  expect(digits(-130_000, 'da')).toBe('+02.10')
  expect(digits(-130_000, 'en')).toBe('+02:10')
  expect(digits(95 * 60_000, 'da')).toBe('95.00')
})

const card = (id: string, date: string, state: 'before' | 'running' | 'ended') => ({
  id,
  title: { da: id },
  date,
  startsAt: 540,
  state,
  people: 20,
})
const home = (workshops: ReturnType<typeof card>[]) => ({
  today: '2026-11-18',
  templates: [],
  contentVersion: 0,
  engagements: [
    {
      id: 'e',
      name: 'E',
      packPhase: null,
      parties: [],
      demo: false,
      openActions: 0,
      lateActions: 0,
      workshops,
    },
  ],
})

test('home leads with what runs, else what comes next, else what was last', () => {
  const [held, now, next] = [
    card('held', '2026-11-04', 'ended'),
    card('now', '2026-11-10', 'running'),
    card('next', '2026-11-20', 'before'),
  ]
  expect(upcomingOf(home([held, now, next]), null)?.workshop.id).toBe('now')
  expect(upcomingOf(home([next, held]), null)?.workshop.id).toBe('next')
  expect(upcomingOf(home([held]), null)?.workshop.id).toBe('held')
  expect(upcomingOf(home([held, next]), 'held')?.workshop.id).toBe('held')
  expect(upcomingOf(home([]), null)).toBeNull()
})

test('actions of an earlier workshop stand apart while they are open', () => {
  const meeting = meetingAt('minutes')
  const earlier = {
    ...meeting,
    records: meeting.records.map((record) => ({ ...record, workshopId: 'before' })),
  }
  expect(recordsOf(meeting)).toHaveLength(11)
  expect(recordsOf(earlier)).toHaveLength(0)
  expect(openFromBefore(earlier)).toHaveLength(5)
})
