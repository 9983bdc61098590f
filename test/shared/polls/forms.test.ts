import { describe, expect, test } from 'vitest'
import { cast, emptyBox, type Box } from '../../../shared/polls/box.ts'
import { levelOf } from '../../../shared/polls/course.ts'
import { isChoiceOf, questionIds } from '../../../shared/polls/forms.ts'
import type { Choice, Poll, Row } from '../../../shared/polls/poll.ts'
import { tally, type Counted } from '../../../shared/polls/tally.ts'
import { emptyEngagement } from '../../../shared/engagement.ts'
import { pollOf } from '../../support/ballots.ts'

const rowsOf = (...ids: string[]): Row[] =>
  ids.map((id) => ({ id, short: { da: id }, text: { da: `Om ${id}` }, star: false }))
const question = { da: 'Hvad nu?' }

const choose = pollOf({
  form: 'choose',
  series: null,
  rows: rowsOf('a', 'b', 'c', 'd'),
  choose: { question, of: 2 },
})
const points = pollOf({ form: 'points', series: null, rows: rowsOf('a', 'b', 'c'), points: 3 })
const ranking = pollOf({ form: 'ranking', series: null, rows: rowsOf('a', 'b', 'c') })
const risks = pollOf({
  form: 'risks',
  series: null,
  rows: rowsOf('r1', 'r2'),
  asks: ['probability', 'consequence', 'who'],
})

describe('what a form asks', () => {
  test('a choice, points and a ranking are one question; a risk is asked three', () => {
    expect([choose, points, ranking].map(questionIds)).toEqual([
      ['choose'],
      ['points'],
      ['ranking'],
    ])
    expect(questionIds(risks)).toEqual([
      'r1/probability',
      'r1/consequence',
      'r1/who',
      'r2/probability',
      'r2/consequence',
      'r2/who',
    ])
  })

  const cases: readonly (readonly [string, Poll, string, Choice, boolean])[] = [
    ['two different rows of two', choose, 'choose', { picks: ['a', 'd'] }, true],
    ['one row too few', choose, 'choose', { picks: ['a'] }, false],
    ['the same row twice', choose, 'choose', { picks: ['a', 'a'] }, false],
    ['a row that is not there', choose, 'choose', { picks: ['a', 'x'] }, false],
    ['all points on one', points, 'points', { spent: ['b', 'b', 'b'] }, true],
    ['a point too many', points, 'points', { spent: ['a', 'b', 'b', 'b'] }, false],
    ['every row once', ranking, 'ranking', { ranked: ['c', 'a', 'b'] }, true],
    ['a row left out', ranking, 'ranking', { ranked: ['c', 'a'] }, false],
    ['a side', risks, 'r1/who', { who: 'L' }, true],
    ['nobody knows', risks, 'r1/who', { who: 'unknown' }, true],
    ['a side that is not here', risks, 'r1/who', { who: 'Ø' }, false],
    ['a step of a risk', risks, 'r2/probability', { step: 3 }, true],
    ['a step where a side is asked for', risks, 'r2/who', { step: 3 }, false],
    ['a question of another form', points, 'choose', { picks: ['a', 'b'] }, false],
  ]
  test.each(cases)('%s', (_, poll, id, choice, is) => {
    expect(isChoiceOf(poll, id, choice, ['K', 'L'])).toBe(is)
  })
})

function counted(poll: Poll, boxes: Record<string, Choice[]>, rest: Partial<Counted> = {}) {
  const filled = Object.entries(boxes).map(([id, choices]) => {
    let box: Box = emptyBox
    for (const [index, choice] of choices.entries()) {
      const after = cast(box, `K${index}`, { id: `b${index}`, sideId: null, choice })
      if (after.ok) box = after.value
    }
    return [id, box] as const
  })
  return tally(
    { pollId: poll.id, id: 'x', boxes: Object.fromEntries(filled) },
    {
      poll,
      sides: ['K', 'L'],
      sideOf: (seat) => seat[0],
      present: { K: 8, L: 0 },
      polls: [poll],
      answeredOf: () => null,
      ...rest,
    },
  )
}
const times = <T>(many: number, of: T): T[] => Array.from({ length: many }, () => of)

describe('what may be known of it', () => {
  test('points have sums from 8, places from 4, and nothing below 4', () => {
    const spent = (many: number): Choice[] => [
      ...times<Choice>(many - 1, { spent: ['a', 'a', 'a'] }),
      { spent: ['a', 'b', 'b'] },
    ]
    expect(counted(points, { points: spent(8) }).points).toEqual({
      as: 'sums',
      base: 8,
      each: 3,
      sums: { a: 22, b: 2, c: 0 },
    })
    expect(counted(points, { points: spent(7) }).points).toEqual({
      as: 'places',
      base: 7,
      places: { a: 'high', b: 'low', c: 'low' },
    })
    expect(counted(points, { points: spent(3) }).points).toEqual({ as: 'tooFew' })
  })

  test('a ranking has mean places with first places beside them from 8, and places from 4', () => {
    const ranked = (many: number): Choice[] => [
      ...times<Choice>(many - 2, { ranked: ['a', 'b', 'c'] }),
      ...times<Choice>(2, { ranked: ['b', 'a', 'c'] }),
    ]
    expect(counted(ranking, { ranking: ranked(8) }).ranking).toEqual({
      as: 'means',
      base: 8,
      means: { a: 1.25, b: 1.75, c: 3 },
      firsts: { a: 6, b: 2, c: 0 },
    })
    expect(counted(ranking, { ranking: ranked(4) }).ranking).toEqual({
      as: 'places',
      base: 4,
      places: { a: 'high', b: 'high', c: 'low' },
    })
  })

  test('who can best act is counted by side, with ved ikke apart', () => {
    const named = [
      ...times<Choice>(5, { who: 'K' }),
      { who: 'L' },
      ...times<Choice>(2, { who: 'unknown' }),
    ]
    expect(counted(risks, { 'r1/who': named }).who).toEqual({
      r1: { as: 'counts', base: 8, counts: { K: 5, L: 1, unknown: 2 } },
      r2: { as: 'tooFew' },
    })
  })

  test('what has no scale of steps, and risks, are never shown part for part', () => {
    for (const poll of [choose, points, ranking, risks]) {
      const asked = {
        ...poll,
        state: 'planned' as const,
        levelChosen: true,
        level: 'bySide' as const,
      }
      expect(levelOf(emptyEngagement, asked)).toBe('joint')
    }
  })

  test('a second round of points that one to three people came to or left is shown as places', () => {
    const choices = times<Choice>(9, { spent: ['a', 'b', 'c'] })
    const first = { ...points, id: 'p0', state: 'shown' as const, closedAt: 1 }
    const round = (before: readonly string[]) =>
      counted(
        points,
        { points: choices },
        { polls: [first, points], answeredOf: () => ({ K: before }) },
      ).points?.as
    const nine = Array.from({ length: 9 }, (_, index) => `K${index}`)
    expect(round(nine)).toBe('sums')
    expect(round(nine.slice(1))).toBe('places')
    expect(round(nine.slice(3))).toBe('places')
    expect(round(nine.slice(4))).toBe('sums')
  })
})
