import { expect, test } from 'vitest'
import { lacksOf as workshopLacks } from '../../../renderer/cockpit/home/lacks.ts'
import { minutesIn } from '../../../renderer/cockpit/home/time.ts'
import { lackingIn } from '../../../renderer/cockpit/minutes/lacks.ts'
import { meetingAt, testDesk } from './meeting.ts'

test('the minutes say what is missing, and each line leads to its place', () => {
  const { desk, went } = testDesk()
  const lacks = lackingIn(meetingAt('minutes-lacking'), desk)
  expect(lacks.map((lack) => lack.sentence)).toEqual([
    'H-06 har ingen ejer',
    'H-06 har ingen frist',
    'B-07 mangler mandat',
  ])
  lacks.forEach((lack) => lack.mend())
  expect(went).toEqual([
    { page: 'run', recordId: 'a1' },
    { page: 'run', recordId: 'a1' },
    { page: 'run', recordId: 'd1' },
  ])
})

test('attendance that was never noted is missing, and leads to the people', () => {
  const { desk, went } = testDesk()
  const lacks = lackingIn(meetingAt('minutes-empty'), desk)
  expect(lacks.map((lack) => lack.sentence)).toEqual([
    'Fremmødet er ikke noteret',
    'Der er ingen frist for bemærkninger',
  ])
  lacks[0]?.mend()
  expect(went).toEqual([{ page: 'people' }])
})

test('an open measurement, and one that is closed but not shown, are missing in the minutes', () => {
  const sentences = (screen: string) =>
    lackingIn(meetingAt(screen), testDesk().desk).map((lack) => lack.sentence)
  expect(sentences('poll-open').some((sentence) => sentence.includes('stadig åben'))).toBe(true)
  expect(sentences('poll-closed').some((sentence) => sentence.includes('ikke vist'))).toBe(true)
  expect(sentences('poll-shown').some((sentence) => sentence.startsWith('Målingen'))).toBe(false)
})

test('a time is read as people write it', () => {
  expect(['9', '9.30', '09:30', '930', '13.05'].map(minutesIn)).toEqual([540, 570, 570, 570, 785])
  expect(['', 'ni', '25', '9.75'].map(minutesIn)).toEqual([null, null, null, null])
})

test('a workshop in an engagement that exists needs no names of parties', () => {
  const made = {
    engagementId: 'e',
    name: '',
    customer: '',
    supplier: '',
    from: { kind: 'template' as const, templateId: 'kontrakt' },
    date: '2026-11-18',
    startsAt: 540,
    place: '',
    facilitator: 'Ane',
    askedBy: '',
    language: 'da' as const,
  }
  expect(workshopLacks(made, 540)).toEqual([])
  expect(workshopLacks({ ...made, engagementId: null }, null)).toEqual([
    'name',
    'customer',
    'supplier',
    'startsAt',
  ])
})
