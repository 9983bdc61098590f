import { expect, test } from 'vitest'
import type { Answered } from '../../../shared/polls/family.ts'
import { sideFigure } from '../../../shared/polls/k.ts'
import type { Choice, Poll, RowAnswer, RowResult } from '../../../shared/polls/poll.ts'
import { answeredBy } from '../../../shared/polls/tally.ts'
import {
  isPinned,
  possibleJoint,
  possibleSteps,
  publishedOf,
  stepKinds,
  type Circumstances,
  type Known,
  type Possible,
  type Published,
} from '../../support/attacker.ts'
import { pollOf } from '../../support/ballots.ts'
import { boxesBy, chanceFrom, resultBy } from '../../support/forms.ts'

const rooms = 100_000

type Chance = (below: number) => number
interface Sitter {
  readonly seat: string
  readonly answer: number
}

/** Rooms lean to agreement, because that is where an answer can be pinned. */
function roomBy(chance: Chance, sides: readonly string[], kinds: number): Sitter[] {
  const lean = chance(kinds)
  const agreement = chance(4)
  return sides.flatMap((side) => {
    const many = 1 + chance(sides.length > 2 ? 4 : 8)
    return Array.from({ length: many }, (_, at) => ({
      seat: `${side}${at}`,
      answer: chance(4) < agreement ? lean : chance(kinds),
    }))
  })
}

/** Some leave, some come, some change their minds. */
function laterBy(chance: Chance, before: readonly Sitter[], round: number): Sitter[] {
  const kinds = stepKinds.length
  const leaving = chance(5)
  const stayed = before.filter((_, at) => at >= leaving)
  const came = Array.from({ length: chance(5) }, (_, at) => ({
    seat: `${chance(2) === 0 ? 'K' : 'L'}n${round}.${at}`,
    answer: chance(kinds),
  }))
  // as many as can still be tried out
  const most = 8
  const room = [...stayed, ...came].filter(
    ({ seat }, at, all) =>
      all.slice(0, at).filter((other) => other.seat[0] === seat[0]).length < most,
  )
  return room.map((sitter) => (chance(4) === 0 ? { ...sitter, answer: chance(kinds) } : sitter))
}

interface Win {
  readonly who: 'outside' | 'inside'
  readonly group: number
}

/** Everybody the attacker has pinned, from outside and from every chair in the room. */
function winsOf(known: Known, present: readonly (readonly number[])[]): Win[] {
  const wins: Win[] = known.outside.flatMap((bits, group) =>
    isPinned(bits) && (present[group]?.length ?? 0) > 0 ? [{ who: 'outside' as const, group }] : [],
  )
  for (const [mine, answers] of present.entries()) {
    for (const own of new Set(answers)) {
      const seen = known.inside[mine]?.[own] ?? []
      for (const [group, bits] of seen.entries()) {
        const others = (present[group]?.length ?? 0) - (group === mine ? 1 : 0)
        if (others > 0 && isPinned(bits)) wins.push({ who: 'inside', group })
      }
    }
  }
  return wins
}

/** *En hel sal, der er enig*; and what follows from one's own answer: everybody else in the published group agrees. */
function isTold(
  win: Win,
  groups: readonly (readonly number[])[],
  level: 'joint' | 'bySide',
): boolean {
  const shown = level === 'joint' ? groups.flat() : (groups[win.group] ?? [])
  if (win.who === 'outside') return level === 'joint' && new Set(shown).size === 1
  const others = new Set(shown)
  if (others.size === 1) return true
  return [...others].some(
    (own) => shown.filter((answer) => answer === own).length === 1 && others.size === 2,
  )
}

test(`no answer can be pinned in ${rooms} random rooms by one who knows all that was published and one ballot`, () => {
  const chance = chanceFrom(20_261_127)
  const memory = new Map<string, Possible>()
  const seen = { places: 0, bars: 0, fell: 0, unknown: 0, later: 0, close: 0, told: 0, void: 0 }
  const wins: string[] = []
  for (let room = 0; room < rooms; room++) {
    const sides = chance(8) === 0 ? ['K', 'L', 'Ø'] : ['K', 'L']
    const k = sides.length === 2 && chance(6) === 0 ? 5 : 4
    const poll = pollOf({ k, level: chance(4) === 0 ? 'joint' : 'bySide' })
    const rounds = sides.length === 2 && chance(3) === 0 ? 2 + chance(2) : 1
    const polls: Poll[] = []
    const answered = new Map<string, Answered>()
    let sitters = roomBy(chance, sides, stepKinds.length)
    for (let round = 0; round < rounds; round++) {
      if (round > 0) sitters = laterBy(chance, sitters, round)
      const asked: Poll = { ...poll, id: `p${round}` }
      const { row, now } = publish(asked, sitters, polls, answered)
      const before = polls.map((each) => ({
        level: each.levels['maal'] ?? each.level,
        seats: answered.get(`${each.id}/maal`) ?? {},
      }))
      const held = before.some(({ level }) => level === 'joint')
      const at: Circumstances = {
        sizes: sides.map((side) => sitters.filter(({ seat }) => seat.startsWith(side)).length),
        bySide: poll.level === 'bySide' && !held,
        k,
        isClose: {
          bySide: before.some(({ seats }) =>
            sides.some((side) => isOneToThree(seats[side] ?? [], now[side] ?? [])),
          ),
          joint: before.some(({ seats }) =>
            isOneToThree(Object.values(seats).flat(), Object.values(now).flat()),
          ),
        },
      }
      const key = JSON.stringify(at)
      const possible = memory.get(key) ?? possibleSteps(at)
      memory.set(key, possible)
      const published: Published =
        row.level === 'joint'
          ? { joint: JSON.stringify(row.joint) }
          : { sides: sides.map((side) => JSON.stringify(row.sides[side])) }
      const known = possible(published)
      if (!known) throw new Error(`not what the rules give: ${JSON.stringify(published)} ${key}`)
      // one level per row, for ever: never finer than any round before
      if (held) expect(row.level).toBe('joint')
      const groups = sides.map((side) =>
        sitters.filter(({ seat }) => seat.startsWith(side)).map(({ answer }) => answer),
      )
      for (const win of winsOf(known, groups)) {
        if (isTold(win, groups, row.level)) seen.told++
        else wins.push(JSON.stringify({ room, round, win, groups, published }))
      }
      count(seen, row, at, groups, round)
      const isVoid = chance(6) === 0
      if (isVoid) seen.void++
      polls.push({
        ...asked,
        state: isVoid ? 'void' : 'shown',
        closedAt: round + 1,
        levels: { maal: row.level },
      })
    }
  }
  expect(wins.slice(0, 5)).toEqual([])
  // every case the rule speaks of was among them
  for (const many of Object.values(seen)) expect(many).toBeGreaterThan(rooms / 200)
}, 240_000)

function publish(
  poll: Poll,
  sitters: readonly Sitter[],
  polls: readonly Poll[],
  answered: Map<string, Answered>,
): { readonly row: RowResult; readonly now: Answered } {
  const answers = new Map(sitters.map(({ seat, answer }) => [seat, stepKinds[answer]]))
  const seats = [...answers.keys()]
  const step = (seat: string): RowAnswer => answers.get(seat) ?? 'unknown'
  const boxes = boxesBy(poll, seats, (_, seat) => ({ step: step(seat) }))
  const result = resultBy(boxes, poll, seats, {
    sides: ['K', 'L', 'Ø'].filter(
      (side) => side !== 'Ø' || seats.some((seat) => seat.startsWith('Ø')),
    ),
    polls,
    answeredOf: (pollId, rowId) => answered.get(`${pollId}/${rowId}`) ?? null,
  })
  const [row] = result.rows
  const box = boxes.boxes['maal']
  if (!row || !box) throw new Error('nothing was published')
  const now = answeredBy(box, (seat) => seat[0])
  answered.set(`${poll.id}/maal`, now)
  return { row, now }
}

function isOneToThree(before: readonly string[], now: readonly string[]): boolean {
  const moved = new Set(before).symmetricDifference(new Set(now)).size
  return moved >= 1 && moved <= 3
}

function count(
  seen: Record<'places' | 'bars' | 'fell' | 'unknown' | 'later' | 'close', number>,
  row: RowResult,
  at: Circumstances,
  groups: readonly (readonly number[])[],
  round: number,
): void {
  const figures = row.level === 'joint' ? [row.joint] : Object.values(row.sides)
  if (figures.some(({ as }) => as === 'place')) seen.places++
  if (figures.some(({ as }) => as === 'bars')) seen.bars++
  if (at.bySide && row.level === 'joint') seen.fell++
  if (groups.flat().includes(4)) seen.unknown++
  if (round > 0) seen.later++
  if (at.isClose.bySide || at.isClose.joint) seen.close++
}

const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map((order) => [...order])
const questions: readonly (readonly [string, readonly string[], readonly Choice[]])[] = [
  ['one of three', ['a', 'b', 'c'], ['a', 'b', 'c'].map((id) => ({ picks: [id] }))],
  ['two of three', ['a', 'b', 'c'], ['ab', 'ac', 'bc'].map((ids) => ({ picks: [...ids] }))],
  [
    'two points on three',
    ['a', 'b', 'c'],
    ['aa', 'ab', 'ac', 'bb', 'bc', 'cc'].map((ids) => ({ spent: [...ids] })),
  ],
  ['a ranking of three', ['a', 'b', 'c'], orders.map((ranked) => ({ ranked }))],
  ['who can best act', ['K', 'L', 'unknown'], ['K', 'L', 'unknown'].map((who) => ({ who }))],
]

test.each(questions)(
  'nor an answer to %s, in every room of 1 to 10, but by what people are told',
  (_, options, kinds) => {
    for (let people = 1; people <= 10; people++) {
      for (const isClose of [false, true]) {
        const possible = possibleJoint(people, kinds, options, 4, isClose)
        const chance = chanceFrom(people)
        for (let room = 0; room < 200; room++) {
          const lean = chance(kinds.length)
          const answers = Array.from({ length: people }, () =>
            chance(3) > 0 ? lean : chance(kinds.length),
          )
          const choices = answers.flatMap((answer) => kinds[answer] ?? [])
          const joint = JSON.stringify(publishedOf(choices, options, 4, isClose))
          const known = possible({ joint })
          if (!known) throw new Error('published what the rules do not give')
          const wins = winsOf(known, [answers]).filter((win) => !isTold(win, [answers], 'joint'))
          expect([people, isClose, answers, wins]).toEqual([people, isClose, answers, []])
        }
      }
    }
  },
)

test('the attacker wins where a rule is broken: k of two, or bars for all who stand on one step', () => {
  const at = { sizes: [3, 5], bySide: true, isClose: { bySide: false, joint: false } }
  const three = sideFigure([4, 4, 4], 4)
  expect(three).toEqual({ as: 'tooFew' })
  // three who agree, shown side by side as bars would be: only one way to have answered is left
  const bars = '{"as":"bars","base":8,"counts":[0,0,0,8],"unknown":0,"mean":4}'
  const room = possibleSteps({ ...at, sizes: [8], bySide: false, k: 4 })({ joint: bars })
  expect(room?.outside.map(isPinned)).toEqual([true])
  const side = possibleSteps({ ...at, sizes: [8, 8], k: 4 })
  expect(side({ sides: [bars, bars] })).toBeNull()
})
