import { describe, expect, test } from 'vitest'
import {
  checkPaper,
  isWhole,
  paperBallots,
  pilesFor,
  withPaper,
  type PaperCount,
  type PaperPile,
} from '../../../shared/polls/paper.ts'
import { chooseId, type Poll, type RowAnswer } from '../../../shared/polls/poll.ts'
import { answeredAll } from '../../../shared/polls/box.ts'
import { boxesOf, tally } from '../../../shared/polls/tally.ts'
import type { RoomSeat } from '../../../shared/seats.ts'
import { boxesFor, countedFor, many, pollOf, type Given } from '../../support/ballots.ts'

const sides = ['K', 'L']
const tellers = [
  { sideId: 'K', name: 'Mette Kjær' },
  { sideId: 'L', name: 'Jonas Dahl' },
]

function onPaper(places: { readonly K?: number; readonly L?: number }): RoomSeat[] {
  return (['K', 'L'] as const).flatMap((sideId) =>
    Array.from({ length: places[sideId] ?? 0 }, (_, at) => ({
      id: `paper.${sideId}${at}`,
      workshopId: 'w',
      sideId,
      code: '',
      tokenHash: '',
      by: 'paper' as const,
      taken: true,
    })),
  )
}

function pile(
  sideId: string | null,
  steps: readonly [number, number, number, number],
  rest: { unknown?: number; blank?: number; slips?: number } = {},
): PaperPile {
  const { unknown = 0, blank = 0 } = rest
  const slips = rest.slips ?? steps.reduce((sum, each) => sum + each, unknown + blank)
  return { sideId, slips, counts: { maal: { steps, unknown, blank } } }
}

let ids = 0
const randomId = () => `x${((ids += 7919) % 99_991).toString().padStart(6, '0')}`

function joined(poll: Poll, given: Given, count: PaperCount, seats: readonly RoomSeat[]) {
  const ballots = paperBallots(poll, count, randomId)
  return { ballots, boxes: withPaper(boxesFor(poll, given), count, ballots, seats) }
}

function rowOf(poll: Poll, given: Given, count: PaperCount, seats: readonly RoomSeat[]) {
  const { ballots, boxes } = joined(poll, given, count, seats)
  return tally(boxes, countedFor(poll, given, { paper: ballots })).rows[0]
}

const varied = (count: number): RowAnswer[] =>
  Array.from({ length: count }, (_, at) => ((at % 4) + 1) as RowAnswer)

describe('what a count must be', () => {
  const poll = pollOf()
  const seats = onPaper({ K: 5 })
  const ok = { piles: [pile('K', [1, 2, 1, 0])], tellers }

  test('takes counts of each row that sum to the slips', () => {
    expect(checkPaper(poll, ok, sides, seats)).toEqual({ ok: true })
  })

  test('refuses a row that does not sum to its slips, and says to how many', () => {
    const short = { ...ok, piles: [pile('K', [1, 2, 1, 0], { slips: 5 })] }
    expect(checkPaper(poll, short, sides, seats)).toEqual({
      ok: false,
      reason: 'paperSum',
      detail: '5',
    })
  })

  test('refuses three slips: four is the fewest', () => {
    const few = { ...ok, piles: [pile('K', [1, 2, 0, 0])] }
    expect(checkPaper(poll, few, sides, seats)).toMatchObject({ reason: 'fewSlips', detail: '4' })
  })

  test('refuses more slips than there are places on paper', () => {
    const over = { ...ok, piles: [pile('K', [2, 2, 2, 0])] }
    expect(checkPaper(poll, over, sides, seats)).toMatchObject({
      reason: 'slipsOverSeats',
      detail: '5',
    })
  })

  test('refuses a count without a teller from each side', () => {
    const alone = { ...ok, tellers: [{ sideId: 'K', name: 'Mette Kjær' }] }
    expect(checkPaper(poll, alone, sides, seats)).toMatchObject({ reason: 'twoTellers' })
  })

  test('refuses a pile of a side whose slips are counted with the others’, and the same pile twice', () => {
    const one = onPaper({ K: 4, L: 1 })
    expect(checkPaper(poll, ok, sides, one)).toMatchObject({ reason: 'paperPiles' })
    const twice = { ...ok, piles: [...ok.piles, ...ok.piles] }
    expect(checkPaper(poll, twice, sides, seats)).toMatchObject({ reason: 'paperPiles' })
  })

  test('counts choices too: so many of each slip, and no row more often than there are slips', () => {
    const three = pollOf({
      rows: ['a', 'b', 'c', 'd'].map((id) => ({ id, short: {}, text: {}, star: false })),
      choose: { question: {}, of: 3 },
    })
    const rows = Object.fromEntries(
      three.rows.map((row) => [
        row.id,
        { steps: [4, 0, 0, 0] as [number, number, number, number], unknown: 0, blank: 0 },
      ]),
    )
    const with_ = (picks: Record<string, number>, blank = 0): PaperCount => ({
      tellers,
      piles: [{ sideId: 'K', slips: 4, counts: { ...rows, [chooseId]: { picks, blank } } }],
    })
    const check = (count: PaperCount) => checkPaper(three, count, sides, seats)
    expect(check(with_({ a: 4, b: 4, c: 3, d: 1 }))).toEqual({ ok: true })
    expect(check(with_({ a: 3, b: 3, c: 3 }, 1))).toEqual({ ok: true })
    expect(check(with_({ a: 5, b: 4, c: 3 }))).toMatchObject({ reason: 'paperSum' })
    expect(check(with_({ a: 4, b: 4, c: 3 }))).toMatchObject({ reason: 'paperSum' })

    const dealt = paperBallots(three, with_({ a: 4, b: 4, c: 3, d: 1 }), randomId)[chooseId] ?? []
    expect(dealt).toHaveLength(4)
    for (const { choice } of dealt) expect('picks' in choice && new Set(choice.picks).size).toBe(3)
    const all = dealt.flatMap(({ choice }) => ('picks' in choice ? choice.picks : []))
    expect(['a', 'b', 'c', 'd'].map((id) => all.filter((each) => each === id).length)).toEqual([
      4, 4, 3, 1,
    ])
  })
})

describe('which piles the slips are counted in', () => {
  test('by side where each side on paper has four, else all together', () => {
    const piles = (places: { K?: number; L?: number }, level: 'bySide' | 'joint' = 'bySide') =>
      pilesFor(level, sides, onPaper(places))
    expect(piles({})).toEqual([])
    expect(piles({ K: 4 })).toEqual(['K'])
    expect(piles({ K: 5, L: 4 })).toEqual(['K', 'L'])
    expect(piles({ K: 5, L: 3 })).toEqual([null])
    expect(piles({ K: 5, L: 4 }, 'joint')).toEqual([null])
  })
})

describe('in the tally', () => {
  test('the slips of a side are that side’s answers', () => {
    const count = { piles: [pile('L', [1, 2, 1, 0])], tellers }
    const row = rowOf(pollOf(), { K: varied(8), L: [] }, count, onPaper({ L: 4 }))
    expect(row).toMatchObject({
      level: 'bySide',
      sides: { K: { as: 'bars', base: 8 }, L: { as: 'place', base: 4 } },
    })
  })

  test('slips counted together belong to no side: the row falls to the joint level', () => {
    const count = { piles: [pile(null, [1, 2, 1, 1])], tellers }
    const row = rowOf(pollOf(), { K: varied(8), L: varied(8) }, count, onPaper({ K: 3, L: 2 }))
    expect(row).toMatchObject({ level: 'joint', joint: { base: 21 } })
  })

  test('one to three phones beside the slips of a side are no bars: the tellers could subtract', () => {
    const slips = { piles: [pile('K', [2, 2, 2, 2])], tellers }
    const kOf = (phones: number) => {
      const given = { K: varied(phones), L: varied(8) }
      const row = rowOf(pollOf(), given, slips, onPaper({ K: 8 }))
      return row?.level === 'bySide' ? row.sides['K']?.as : row?.level
    }
    expect([0, 1, 3, 4].map(kOf)).toEqual(['bars', 'place', 'place', 'bars'])
  })

  test('a question left blank is no answer, and then it is not known who answered', () => {
    const seats = onPaper({ K: 5 })
    const count = { piles: [pile('K', [1, 2, 1, 0], { blank: 1 })], tellers }
    const { boxes } = joined(pollOf(), { K: many(8, 2), L: many(8, 2) }, count, seats)
    expect(boxes.boxes['maal']?.ballots).toHaveLength(20)
    expect(boxes.boxes['maal']?.voters).toHaveLength(20)
    expect(answeredAll(boxesOf(boxes, pollOf()))).toBe(20)
    expect(isWhole(count, seats)).toBe(false)
    expect(isWhole({ piles: [pile('K', [1, 2, 1, 1])], tellers }, seats)).toBe(true)
    expect(isWhole({ piles: [pile('K', [1, 2, 1, 0])], tellers }, seats)).toBe(false)
  })

  test('both piles stay sorted by their random ids', () => {
    const seats = onPaper({ K: 6 })
    const count = { piles: [pile('K', [1, 2, 2, 1])], tellers }
    const { boxes } = joined(pollOf(), { K: varied(9), L: varied(9) }, count, seats)
    const { voters, ballots } = boxes.boxes['maal'] ?? { voters: [], ballots: [] }
    expect(voters).toEqual(voters.toSorted())
    expect(ballots.map((each) => each.id)).toEqual(ballots.map((each) => each.id).toSorted())
  })
})
