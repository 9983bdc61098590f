import { expect, test } from 'vitest'
import { readWhen, sayWhen } from '../../shared/when.ts'
import type { When } from '../../shared/engagement.ts'

const today = '2026-11-22'
const da = (text: string) => readWhen(text, 'da', today)
const en = (text: string) => readWhen(text, 'en', today)

test('weeks from an anchor are read as they are typed in a hurry', () => {
  expect(da('G-12u')).toEqual({ anchor: 'goLive', weeks: -12 })
  expect(da('I-4u')).toEqual({ anchor: 'operation', weeks: -4 })
  expect(da('g + 2 u')).toEqual({ anchor: 'goLive', weeks: 2 })
  expect(da('G−12')).toEqual({ anchor: 'goLive', weeks: -12 })
  expect(en('i+2w')).toEqual({ anchor: 'operation', weeks: 2 })
  expect(da('G')).toEqual({ anchor: 'goLive', weeks: 0 })
})

test('weeks from an anchor are read in words, in both languages', () => {
  expect(da('12 uger før go-live')).toEqual({ anchor: 'goLive', weeks: -12 })
  expect(da('1 uge efter idriftsættelsesdatoen')).toEqual({ anchor: 'operation', weeks: 1 })
  expect(en('4 weeks before the date of operation')).toEqual({ anchor: 'operation', weeks: -4 })
  expect(en('at go-live')).toEqual({ anchor: 'goLive', weeks: 0 })
})

test('months become the weeks that the sources count them as', () => {
  expect(da('9 mdr. før go-live')).toEqual({ anchor: 'goLive', weeks: -39 })
  expect(da('6 måneder før go-live')).toEqual({ anchor: 'goLive', weeks: -26 })
  expect(en('G-3m')).toEqual({ anchor: 'goLive', weeks: -13 })
})

test('a day is read as due dates are, and as it is written out', () => {
  expect(da('1/12')).toEqual({ on: '2026-12-01' })
  expect(da('uge 50')).toEqual({ on: '2026-12-11' })
  expect(da('1. december 2026')).toEqual({ on: '2026-12-01' })
  expect(en('18 Nov 2027')).toEqual({ on: '2027-11-18' })
  expect(en('3. maj 2027')).toEqual({ on: '2027-05-03' })
})

test('anything else is a question, never a guess', () => {
  const unread = ['', 'snart', 'G-', 'X-4u', 'G-521u', '31. februar 2027', '12 uger', 'før go-live']
  expect(unread.map(da)).toEqual(unread.map(() => null))
})

test('what is said is read back as the same', () => {
  const whens: When[] = [
    { on: '2027-03-01' },
    ...(['goLive', 'operation'] as const).flatMap((anchor) =>
      [-520, -12, -1, 0, 1, 2, 520].map((weeks) => ({ anchor, weeks })),
    ),
  ]
  for (const language of ['da', 'en'] as const)
    for (const when of whens)
      expect(readWhen(sayWhen(when, language), language, today)).toEqual(when)
})
