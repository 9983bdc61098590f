import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cast, emptyBox } from '../../../shared/polls/box.ts'
import type { Answered } from '../../../shared/polls/family.ts'
import { sideFigure } from '../../../shared/polls/k.ts'
import { figuresOf } from '../../../shared/polls/principles.ts'
import {
  chooseId,
  type Figure,
  type Poll,
  type RowAnswer,
  type RowResult,
} from '../../../shared/polls/poll.ts'
import { answeredBy, fallsToJoint, tally } from '../../../shared/polls/tally.ts'
import { boxesFor, boxOf, countedFor, many, pollOf, type Given } from '../../support/ballots.ts'

const rowOf = (given: Given, poll = pollOf(), rest = {}): RowResult => {
  const row = tally(boxesFor(poll, given), countedFor(poll, given, rest)).rows[0]
  if (!row) throw new Error('no row')
  return row
}
const varied = (count: number): RowAnswer[] =>
  Array.from({ length: count }, (_, index) => ((index % 4) + 1) as RowAnswer)

describe('levels', () => {
  test('shows a row side by side where both sides have four answers', () => {
    expect(rowOf({ K: varied(12), L: varied(4) })).toMatchObject({
      level: 'bySide',
      sides: { K: { as: 'bars' }, L: { as: 'place' } },
    })
  })

  test('a side of three makes the whole row joint: never one side alone', () => {
    const row = rowOf({ K: varied(12), L: varied(3) })
    expect(row).toMatchObject({ level: 'joint', joint: { as: 'bars', base: 15 } })
    expect(JSON.stringify(row)).not.toContain('sides')
  })

  test('a row needs three answers from a side that are not ved ikke', () => {
    expect(rowOf({ K: varied(8), L: ['unknown', 'unknown', 1, 2] }).level).toBe('joint')
    expect(rowOf({ K: varied(8), L: ['unknown', 3, 1, 2] }).level).toBe('bySide')
  })

  test('a row that falls because of ved ikke is a place: bars would tell who did not say it', () => {
    // everybody sees that K was four; that it fell says that two of them or more said ved ikke, and so that no one in L did
    const given: Given = { K: [4, 4, 'unknown', 'unknown'], L: [4, 4, 2, 4, 4, 4] }
    expect(rowOf(given)).toEqual({
      rowId: 'maal',
      level: 'joint',
      joint: { as: 'place', base: 10, place: 'high' },
    })
    expect(rowOf({ K: [4, 4, 4], L: [4, 4, 2, 4, 4, 4, 4] })).toMatchObject({
      joint: { as: 'bars' },
    })
  })

  test('a joint measurement is never counted by side, whoever answered', () => {
    const poll = pollOf({ level: 'joint' })
    expect(rowOf({ K: varied(12), L: varied(12) }, poll).level).toBe('joint')
    expect(
      boxOf({ K: varied(2), L: varied(2) }, 'joint').ballots.every(
        (ballot) => ballot.sideId === null,
      ),
    ).toBe(true)
  })

  test('k may be raised: with k of six a side of five falls to the joint level', () => {
    expect(rowOf({ K: varied(8), L: varied(5) }, pollOf({ k: 6 })).level).toBe('joint')
    expect(rowOf({ K: varied(8), L: varied(6) }, pollOf({ k: 6 })).level).toBe('bySide')
  })

  test('k below four counts as four', () => {
    expect(rowOf({ K: varied(8), L: varied(3) }, pollOf({ k: 1 })).level).toBe('joint')
  })

  test('says beforehand that a row would fall to the joint level', () => {
    const poll = pollOf()
    expect(fallsToJoint(boxesFor(poll, { K: varied(8), L: varied(3) }), poll, ['K', 'L'])).toBe(
      true,
    )
    expect(fallsToJoint(boxesFor(poll, { K: varied(8), L: varied(4) }), poll, ['K', 'L'])).toBe(
      false,
    )
  })
})

describe('places and bars', () => {
  test('a side of four to seven is a place without its number of ved ikke', () => {
    for (const count of [4, 5, 6, 7]) {
      const row = rowOf({ K: varied(8), L: varied(count) })
      const figure = row.level === 'bySide' ? row.sides['L'] : undefined
      expect(Object.keys(figure ?? {}).toSorted()).toEqual(['as', 'base', 'place'])
    }
  })

  test('lavt is a mean of two or less, højt three or more, midt between', () => {
    const placeOf = (L: RowAnswer[]) => {
      const row = rowOf({ K: varied(8), L })
      const figure = row.level === 'bySide' ? row.sides['L'] : undefined
      return figure?.as === 'place' ? figure.place : null
    }
    expect(placeOf([2, 2, 2, 2])).toBe('low')
    expect(placeOf([2, 2, 2, 3])).toBe('middle')
    expect(placeOf([3, 3, 3, 2])).toBe('middle')
    expect(placeOf([3, 3, 3, 3])).toBe('high')
    expect(placeOf([4, 4, 1, 'unknown'])).toBe('high')
  })

  test('a side of eight where all stand on one step is a place, or everybody’s answer would be known', () => {
    expect(rowOf({ K: varied(8), L: many(8, 3) })).toMatchObject({
      sides: { L: { as: 'place', place: 'high' } },
    })
    expect(rowOf({ K: varied(8), L: [...many(7, 3), 'unknown'] })).toMatchObject({
      sides: { L: { as: 'place' } },
    })
    expect(rowOf({ K: varied(8), L: [...many(7, 3), 2] })).toMatchObject({
      sides: { L: { as: 'bars' } },
    })
  })

  test('ved ikke is counted apart and never averaged', () => {
    expect(rowOf({ K: [4, 4, 4, 2, 2, 2, 'unknown', 'unknown'], L: varied(8) })).toMatchObject({
      sides: { K: { base: 8, counts: [0, 3, 0, 3], unknown: 2, mean: 3 } },
    })
  })

  test('together has bars from eight, is a place from four, and is nothing below', () => {
    const joint = (count: number): Figure => {
      const row = rowOf({ K: varied(count), L: [] }, pollOf({ level: 'joint' }))
      return row.level === 'joint' ? row.joint : { as: 'tooFew' }
    }
    expect(joint(8).as).toBe('bars')
    expect(joint(7).as).toBe('place')
    expect(joint(4).as).toBe('place')
    expect(joint(3)).toEqual({ as: 'tooFew' })
    expect(joint(0)).toEqual({ as: 'tooFew' })
  })
})

describe('families', () => {
  const first = (given: Given, rest: Partial<Poll> = {}) => {
    const poll = pollOf({ id: 'p0', state: 'shown', closedAt: 5, ...rest })
    const row = rowOf(given, pollOf({ id: 'p0' }))
    const answered: Answered = answeredBy(boxOf(given), (seat) => seat[0])
    return { poll: { ...poll, levels: { maal: row.level } }, answered }
  }
  const second = (
    given: Given,
    before: { readonly poll: Poll; readonly answered: Answered },
    known: Answered | null = before.answered,
  ) => {
    const poll = pollOf({ id: 'p1' })
    return rowOf(given, poll, { polls: [before.poll, poll], answeredOf: () => known })
  }

  test('a second round is never finer than the first: joint then, joint now', () => {
    expect(
      second({ K: varied(8), L: varied(8) }, first({ K: varied(8), L: varied(3) })).level,
    ).toBe('joint')
  })

  test('the same words under another id are the same family', () => {
    const before = first({ K: varied(8), L: varied(3) })
    const row = {
      id: 'andet',
      short: {},
      text: { da: 'VI STYRER efter de samme mål' },
      star: false,
    }
    const poll = pollOf({ id: 'p1' })
    const renamed = { ...before.poll, rows: [row], levels: { andet: 'joint' as const } }
    expect(
      rowOf({ K: varied(8), L: varied(8) }, poll, {
        polls: [renamed, poll],
        answeredOf: () => before.answered,
      }).level,
    ).toBe('joint')
  })

  test('a void measurement is part of the family', () => {
    const before = first({ K: varied(8), L: varied(3) }, { state: 'void' })
    expect(second({ K: varied(8), L: varied(8) }, before).level).toBe('joint')
  })

  test('one made void before it was counted does not make the next one places, but holds it to its level', () => {
    const open = (level: Poll['level']) => ({
      poll: pollOf({ id: 'p0', state: 'void', closedAt: 5, seen: false, level, levels: {} }),
      answered: {},
    })
    const given = { K: varied(8), L: varied(8) }
    // after a takeover nobody knows who had answered
    for (const known of [null, answeredBy(boxOf({ K: varied(7), L: varied(8) }), (at) => at[0])])
      expect(figuresOf(second(given, open('bySide'), known)).map((figure) => figure.as)).toEqual([
        'bars',
        'bars',
      ])
    expect(second(given, open('joint'), null).level).toBe('joint')
    // one that she had seen is compared with, void or not
    const seen = first({ K: varied(7), L: varied(8) }, { state: 'void', seen: true })
    expect(figuresOf(second(given, seen)).map((figure) => figure.as)).toEqual(['place', 'place'])
  })

  test('if one to three people of a side came or went, the later round is shown as places', () => {
    const before = first({ K: varied(8), L: varied(8) })
    for (const more of [1, 2, 3]) {
      const row = second({ K: varied(8 + more), L: varied(8) }, before)
      expect(figuresOf(row).map((figure) => figure.as)).toEqual(['place', 'place'])
    }
    expect(
      figuresOf(second({ K: varied(12), L: varied(8) }, before)).map((figure) => figure.as),
    ).toEqual(['bars', 'bars'])
    expect(
      figuresOf(second({ K: varied(8), L: varied(8) }, before)).map((figure) => figure.as),
    ).toEqual(['bars', 'bars'])
  })

  test('after a restart nobody knows who came or went, so the later round is shown as places', () => {
    const before = first({ K: varied(8), L: varied(8) })
    expect(
      figuresOf(second({ K: varied(8), L: varied(8) }, before, null)).map((figure) => figure.as),
    ).toEqual(['place', 'place'])
  })
})

describe('vælg tre', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    short: { da: id },
    text: { da: id },
    star: false,
  }))
  const chosen = (count: number) => {
    const poll = pollOf({ rows, choose: { question: { da: 'Vælg tre' }, of: 3 } })
    const voters = Array.from({ length: count }, (_, index) => `K${index}`)
    const ballots = voters.map((id) => ({ id, sideId: 'K', choice: { picks: ['a', 'b', 'c'] } }))
    const boxes = { pollId: poll.id, id: 'x', boxes: { [chooseId]: { voters, ballots } } }
    return tally(boxes, countedFor(poll, { K: varied(count), L: [] })).choice
  }

  test('is always joint: counts from eight, few some many from four, nothing below', () => {
    expect(chosen(8)).toEqual({ as: 'counts', base: 8, counts: { a: 8, b: 8, c: 8, d: 0 } })
    expect(chosen(7)).toEqual({
      as: 'places',
      base: 7,
      places: { a: 'high', b: 'high', c: 'high', d: 'low' },
    })
    expect(chosen(3)).toEqual({ as: 'tooFew' })
  })
})

test('the same answers given in any order leave the same piles and the same result', () => {
  const answers = fc.array(fc.constantFrom<RowAnswer>(1, 2, 3, 4, 'unknown'), {
    minLength: 1,
    maxLength: 24,
  })
  fc.assert(
    fc.property(
      answers.chain((steps) =>
        fc.tuple(
          fc.constant(steps),
          fc.shuffledSubarray([...steps.keys()], { minLength: steps.length }),
        ),
      ),
      ([steps, order]) => {
        const one = (index: number) => ({
          seat: `s${index}`,
          ballot: {
            id: `b${(index * 7) % 25}`,
            sideId: index % 2 ? 'K' : 'L',
            choice: { step: steps[index] ?? 1 },
          },
        })
        const fill = (indices: readonly number[]) =>
          indices.reduce((box, index) => {
            const { seat, ballot } = one(index)
            const after = cast(box, seat, ballot)
            return after.ok ? after.value : box
          }, emptyBox)
        expect(fill(order)).toEqual(fill([...steps.keys()]))
      },
    ),
    { numRuns: 500, seed: 7 },
  )
})

/** Every way that so many people can answer a row, whoever they are: 4 steps and ved ikke. */
function everyRoom(size: number, from = 0): RowAnswer[][] {
  const answers: readonly RowAnswer[] = [1, 2, 3, 4, 'unknown']
  if (size === 0) return [[]]
  return answers.flatMap((answer, at) =>
    at < from ? [] : everyRoom(size - 1, at).map((rest) => [answer, ...rest]),
  )
}

/** All rooms of a size, by what is published of them: what somebody who sees the figure knows. */
function roomsByFigure(size: number): RowAnswer[][][] {
  const rooms = everyRoom(size).map((room) => ({ room, figure: sideFigure(room, 4) }))
  const shown = rooms.filter(({ figure }) => figure.as !== 'tooFew')
  const by = Map.groupBy(shown, ({ figure }) => JSON.stringify(figure))
  return [...by.values()].map((same) => same.map(({ room }) => room))
}

test('no figure of a side of 4 to 12 leaves anybody’s answer only one possibility, in all rooms there are', () => {
  for (let size = 4; size <= 12; size++) {
    const figures = roomsByFigure(size)
    expect(figures.length).toBeGreaterThan(0)
    for (const rooms of figures) expect(new Set(rooms.flat()).size).toBeGreaterThan(1)
  }
})

test('a place of 4 to 7 does not give the others away even to one of the side, who knows their own answer', () => {
  for (let size = 4; size <= 7; size++) {
    for (const rooms of roomsByFigure(size)) {
      for (const own of new Set(rooms.flat())) {
        const mine = rooms.filter((room) => room.includes(own))
        const others = mine.flatMap((room) => room.toSpliced(room.indexOf(own), 1))
        expect(new Set(others).size).toBeGreaterThan(1)
      }
    }
  }
})
