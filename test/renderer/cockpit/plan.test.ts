import { expect, test } from 'vitest'
import type { Item } from '../../../shared/agenda.ts'
import { fitOf } from '../../../shared/fit.ts'
import { itemsFrom } from '../../../shared/paste/agenda.ts'
import { itemLine } from '../../../shared/paste/itemline.ts'
import { blockFrom, usable, whoIs } from '../../../renderer/cockpit/plan/fresh.ts'
import {
  atPlace,
  beside,
  bottomOf,
  isThere,
  moved,
  oneDown,
  oneUp,
} from '../../../renderer/cockpit/plan/moving.ts'
import {
  lengthSaid,
  noticeOf,
  ruleSaid,
  verdictSaid,
} from '../../../renderer/cockpit/plan/sentences.ts'
import {
  daysIn,
  steadyEntries,
  steadyItems,
  steadyRows,
} from '../../../renderer/cockpit/plan/table.ts'
import { itemsOf } from '../../../renderer/cockpit/meeting.ts'
import { meetingAt } from './meeting.ts'

const sample = itemsOf(meetingAt('run-before'))[0] as Item

function item(id: string, minutes: number, more: Partial<Item> = {}): Item {
  return {
    ...sample,
    id,
    title: { da: id, en: id },
    kind: 'talk',
    minutes,
    least: null,
    must: false,
    fixed: null,
    day: 0,
    answer: { kind: 'none' },
    ...more,
  }
}

const two = [
  { id: 'a', day: 0 },
  { id: 'b', day: 0 },
  { id: 'c', day: 0 },
  { id: 'd', day: 1 },
  { id: 'e', day: 1 },
]
const ids = (items: readonly { id: string; day: number }[]) =>
  items.map(({ id, day }) => `${id}${day}`).join(' ')
const set = (...each: string[]) => new Set(each)
const go = (moving: Set<string>, to: ReturnType<typeof oneUp>) =>
  to === null ? null : ids(moved(two, moving, to))

test('up and down go one place, and over the turn of a day', () => {
  expect(go(set('b'), oneUp(two, set('b')))).toBe('b0 a0 c0 d1 e1')
  expect(go(set('b'), oneDown(two, set('b'), 2))).toBe('a0 c0 b0 d1 e1')
  expect(go(set('c'), oneDown(two, set('c'), 2))).toBe('a0 b0 c1 d1 e1')
  expect(go(set('d'), oneUp(two, set('d')))).toBe('a0 b0 c0 d0 e1')
  expect(oneUp(two, set('a'))).toBeNull()
  expect(oneDown(two, set('e'), 2)).toBeNull()
  expect(go(set('e'), oneDown(two, set('e'), 3))).toBe('a0 b0 c0 d1 e2')
})

test('several move together and keep their order', () => {
  expect(go(set('a', 'b'), oneDown(two, set('a', 'b'), 2))).toBe('c0 a0 b0 d1 e1')
  expect(go(set('a', 'd'), { day: 1, after: 'e' })).toBe('b0 c0 e1 a1 d1')
  expect(go(set('b'), bottomOf(two, set('b'), 1))).toBe('a0 c0 d1 e1 b1')
})

test('a number is a place among all, and stays on its own day at the turn', () => {
  expect(go(set('e'), atPlace(two, set('e'), 1))).toBe('e0 a0 b0 c0 d1')
  expect(go(set('e'), atPlace(two, set('e'), 4))).toBe('a0 b0 c0 e1 d1')
  expect(go(set('a'), atPlace(two, set('a'), 5))).toBe('b0 c0 d1 e1 a1')
  expect(atPlace(two, set('a'), 0)).toBeNull()
  expect(atPlace(two, set('a'), 6)).toBeNull()
})

test('a drop beside itself changes nothing', () => {
  for (const side of ['before', 'after'] as const) {
    const to = beside(two, set('b'), 'b', side)
    expect(to && isThere(two, set('b'), to)).toBe(true)
  }
  expect(go(set('a'), beside(two, set('a'), 'd', 'before'))).toBe('b0 c0 a1 d1 e1')
  expect(go(set('c'), beside(two, set('c'), 'a', 'before'))).toBe('c0 a0 b0 d1 e1')
})

const pause = item('Pause', 15, { kind: 'break', fixed: 600 })
const day = { date: '2026-12-04', startsAt: 540, endsAt: 660 }
const agenda = [
  item('Check-in', 20, { least: 5 }),
  item('Status', 52, { least: 40 }),
  pause,
  item('Initiativer', 45),
]

test('a stretch that does not fit says how much, and its ways say exactly what they do', () => {
  const [first] = fitOf(agenda, [day])
  const notice = noticeOf(first!, agenda, 'w', 'da')
  expect(notice.said).toBe('12 min. for meget før pausen (fast kl. 10.00)')
  expect(notice.ways.map((way) => way.said)).toEqual([
    'Kort Check-in til 8',
    'Lad Check-in udgå',
    'Flyt Status til efter pausen',
    'Flyt pausen til 10.12',
  ])
})

test('a way that does not save enough says how much it saves', () => {
  const items = [item('Status', 70, { least: 65 }), { ...pause, title: { da: 'Frokost' } }]
  const [first] = fitOf(items, [day])
  expect(noticeOf(first!, items, 'w', 'da').ways.map((way) => way.said)).toContain(
    'Kort Status til 65 (henter 5 min.)',
  )
  expect(noticeOf(first!, items, 'w', 'en').said).toBe(
    '10 min. too much before Frokost (fixed at 10:00)',
  )
})

test('the verdict of a day is its end, unless only something before it is too much', () => {
  const filling = { modeOf: () => 'plain' as const, noticeOf: () => null }
  const verdict = (items: Item[], endsAt: number) => {
    const [only] = daysIn(items, [{ ...day, endsAt }], filling)
    return verdictSaid(only!.verdict, items, 'da')
  }
  expect(verdict([item('a', 120)], 660)).toEqual({ tone: 'fits', said: 'passer' })
  expect(verdict([item('a', 108)], 660)).toEqual({ tone: 'spare', said: '12 min. luft' })
  expect(verdict([item('a', 128)], 660)).toEqual({ tone: 'over', said: '8 min. for meget' })
  expect(verdict(agenda, 700).said).toBe('12 min. for meget før pausen (fast kl. 10.00)')
})

test('what may happen to an item is said in words', () => {
  expect(ruleSaid(item('a', 10, { must: true, least: 5 }), 'da')).toEqual([
    'skal',
    'kan kortes til 5',
  ])
  expect(ruleSaid(item('a', 10), 'da')).toEqual(['kan udgå'])
  expect(ruleSaid(pause, 'da')).toEqual([])
})

test('lengths are said as people say them', () => {
  expect([210, 45, 180].map((minutes) => lengthSaid(minutes, 'da'))).toEqual([
    '3 t 30',
    '45 min.',
    '3 t',
  ])
})

test('what came anew from the room and says the same is drawn no second time', () => {
  const again = structuredClone(agenda)
  again[1] = { ...again[1]!, minutes: 60 }
  const steady = steadyItems(again, agenda)
  expect(steady.map((each, at) => each === agenda[at])).toEqual([true, false, true, true])

  const filling = {
    modeOf: () => 'plain' as const,
    noticeOf: (stretch: Parameters<typeof noticeOf>[0]) => noticeOf(stretch, agenda, 'w', 'da'),
  }
  const rows = daysIn(agenda, [day], filling)[0]!.rows
  const next = daysIn(agenda, [{ ...day, endsAt: 700 }], filling)[0]!.rows
  const known = new Map(rows.map((row) => [row.id, row]))
  expect(steadyRows(next, known).every((row, at) => row === rows[at])).toBe(true)
  const entries = steadyEntries(rows, [], 'da')
  expect(steadyEntries(daysIn(steady, [day], filling)[0]!.rows, entries, 'da')).toBe(entries)
})

test('a typed line becomes an item, and what it does not say is left open', () => {
  expect(blockFrom(itemLine('25 Status'), 'da')).toMatchObject({
    title: { da: 'Status' },
    minutes: 25,
    kind: 'talk',
    fixed: null,
    must: false,
    answer: { kind: 'none' },
  })
  expect(blockFrom(itemLine('Spørgsmål'), 'en')).toMatchObject({
    title: { en: 'Spørgsmål' },
    minutes: 15,
  })
  expect(usable(itemsFrom('9.00 Velkomst\n\n9.10–9.40 Gruppearbejde'))).toHaveLength(2)
})

test('a pasted name is somebody only where it can be nobody else', () => {
  const person = (id: string, name: string) => ({ id, name }) as Parameters<typeof whoIs>[1][number]
  const people = [person('1', 'Mette Krogh'), person('2', 'Jonas Holm'), person('3', 'Jonas Lund')]
  expect(whoIs('mette', people)).toBe('1')
  expect(whoIs('Jonas Lund', people)).toBe('3')
  expect(whoIs('Jonas', people)).toBeNull()
  expect(whoIs('Facilitator', people)).toBe('facilitator')
  expect(whoIs('', people)).toBeNull()
})
