import type { Id } from '../engagement.ts'
import { done, refused, type Outcome } from '../outcome.ts'
import { takenSeats, type RoomSeat } from '../seats.ts'
import type { Ballot, Box } from './box.ts'
import { leastK } from './k.ts'
import { choosable, questionIds, questionsOf } from './forms.ts'
import { steps, type Choice, type Poll, type RowAnswer } from './poll.ts'
import type { Boxes } from './tally.ts'

/**
 * Answers on paper: slips in one box, counted by two tellers, entered as counts per question. They become anonymous
 * ballots among the phones' own, so that the tally, its levels and its *k* know no difference. In memory only.
 */
export interface PaperCount {
  readonly piles: readonly PaperPile[]
  /** who counted, one for each side */
  readonly tellers: readonly Teller[]
}

export interface Teller {
  readonly sideId: Id
  readonly name: string
}

/** Slips that are counted together: those of one side, or of everybody (null). */
export interface PaperPile {
  readonly sideId: Id | null
  readonly slips: number
  readonly counts: Readonly<Record<Id, PaperCounts>>
}

/** How often each answer stands on the slips of a pile; `blank` is left empty or cannot be read. */
export type PaperCounts =
  | {
      readonly steps: readonly [number, number, number, number]
      readonly unknown: number
      readonly blank: number
    }
  | { readonly picks: Readonly<Record<Id, number>>; readonly blank: number }

/** What is published of it beside the figures: how many slips, and who counted them. */
export interface PaperNote {
  readonly slips: number
  readonly tellers: readonly Teller[]
}

/** Fewer slips than this say too much about each of those who wrote them: to the tellers first of all. */
export const leastSlips = leastK

/** Only forms of steps and choices are counted by hand: a ranking or a share of points is no row of tally marks. */
export function isPaperForm(poll: Poll): boolean {
  return questionsOf(poll).every(({ how }) => how === 'step' || how === 'picks')
}

/** Which piles the slips of a room are counted in: by side where each side on paper has four, else all together. */
export function pilesFor(
  level: Poll['level'],
  sides: readonly Id[],
  seats: readonly Pick<RoomSeat, 'sideId' | 'by'>[],
): (Id | null)[] {
  const onPaper = sides
    .map((side) => ({
      side,
      many: seats.filter((seat) => seat.by === 'paper' && seat.sideId === side).length,
    }))
    .filter(({ many }) => many > 0)
  if (onPaper.length === 0) return []
  const bySide = level === 'bySide' && onPaper.every(({ many }) => many >= leastSlips)
  return bySide ? onPaper.map(({ side }) => side) : [null]
}

/** Why a count cannot be right, or may not be made; nothing where it can. `seats` are the workshop's own. */
export function checkPaper(
  poll: Poll,
  count: PaperCount,
  sides: readonly Id[],
  seats: readonly RoomSeat[],
): Outcome {
  if (!isPaperForm(poll)) return refused('paperNotThis')
  const wanted = pilesFor(poll.level, sides, seats)
  const given = count.piles.map((pile) => pile.sideId)
  if (given.length === 0 || given.some((side) => !wanted.includes(side)))
    return refused('paperPiles')
  if (new Set(given).size !== given.length) return refused('paperPiles')
  for (const side of sides) {
    const teller = count.tellers.find((each) => each.sideId === side)
    if (!teller?.name) return refused('twoTellers')
  }
  for (const pile of count.piles) {
    if (pile.slips < leastSlips) return refused('fewSlips', String(leastSlips))
    const places = seatsOfPile(pile, seats).length
    if (pile.slips > places) return refused('slipsOverSeats', String(places))
    for (const question of questionIds(poll)) {
      const counts = pile.counts[question]
      if (!counts || !sumsUp(poll, question, counts, pile.slips))
        return refused('paperSum', String(pile.slips))
    }
  }
  return done()
}

/** Whether the counts of one question come to its slips: so many answers for a row, so many choices of each slip. */
export function sumsUp(poll: Poll, question: Id, counts: PaperCounts, slips: number): boolean {
  const how = questionsOf(poll).find((each) => each.id === question)?.how
  if (how === 'step') {
    if (!('steps' in counts)) return false
    return sum([...counts.steps, counts.unknown, counts.blank]) === slips
  }
  if (!poll.choose || !('picks' in counts)) return false
  const filled = slips - counts.blank
  const each = Object.entries(counts.picks)
  return (
    filled >= 0 &&
    each.every(
      ([row, many]) => many <= filled && choosable(poll.rows).some((own) => own.id === row),
    ) &&
    sum(each.map(([, many]) => many)) === filled * poll.choose.of
  )
}

/** The ballots of a count, each with a random id of its own: `id` makes them. */
export function paperBallots(
  poll: Poll,
  count: PaperCount,
  id: () => Id,
): Readonly<Record<Id, readonly Ballot[]>> {
  return Object.fromEntries(
    questionIds(poll).map((question) => [
      question,
      count.piles.flatMap(({ sideId, counts }) =>
        choicesOf(poll, counts[question]).map((choice): Ballot => ({
          id: id(),
          sideId: poll.level === 'bySide' ? sideId : null,
          choice,
        })),
      ),
    ]),
  )
}

/** The phones' boxes with the slips among them: both piles stay sorted, and tell no paper from a phone. */
export function withPaper(
  boxes: Boxes,
  count: PaperCount,
  ballots: Readonly<Record<Id, readonly Ballot[]>>,
  seats: readonly RoomSeat[],
): Boxes {
  return {
    ...boxes,
    boxes: Object.fromEntries(
      Object.entries(boxes.boxes).map(([question, box]): [Id, Box] => [
        question,
        {
          voters: [...box.voters, ...votersOf(count, question, seats)].toSorted(),
          ballots: [...box.ballots, ...(ballots[question] ?? [])].toSorted((a, b) =>
            a.id < b.id ? -1 : 1,
          ),
        },
      ]),
    ),
  }
}

/**
 * Whether it is known just who answered: every paper seat put in a slip, and no question was left blank. Otherwise a later
 * round cannot know who came or went, and the worst is assumed.
 */
export function isWhole(count: PaperCount, seats: readonly RoomSeat[]): boolean {
  return count.piles.every(
    (pile) =>
      pile.slips === seatsOfPile(pile, seats).length &&
      Object.values(pile.counts).every((counts) => counts.blank === 0),
  )
}

export function noteOf({ piles, tellers }: PaperCount): PaperNote {
  return { slips: sum(piles.map((pile) => pile.slips)), tellers }
}

/** The paper seats of a workshop, for the piles and the number on the screen. */
export function paperSeats(
  seats: Readonly<Record<Id, RoomSeat>>,
  workshopId: Id,
): readonly RoomSeat[] {
  return takenSeats(seats, workshopId).filter((seat) => seat.by === 'paper')
}

function seatsOfPile(pile: PaperPile, seats: readonly RoomSeat[]): RoomSeat[] {
  return seats.filter(
    (seat) => seat.by === 'paper' && (pile.sideId === null || seat.sideId === pile.sideId),
  )
}

/** As many paper seats as put in an answer to the question: which of them nobody knows. */
function votersOf(count: PaperCount, question: Id, seats: readonly RoomSeat[]): Id[] {
  return count.piles.flatMap((pile) =>
    seatsOfPile(pile, seats)
      .slice(0, pile.slips - (pile.counts[question]?.blank ?? 0))
      .map((seat) => seat.id),
  )
}

function choicesOf(poll: Poll, counts: PaperCounts | undefined): Choice[] {
  if (!counts) return []
  if ('steps' in counts) {
    const known = steps.flatMap((step, at) => many<RowAnswer>(counts.steps[at] ?? 0, step))
    return [...known, ...many<RowAnswer>(counts.unknown, 'unknown')].map((step) => ({ step }))
  }
  const dealt = poll.rows.flatMap((row) => many(counts.picks[row.id] ?? 0, row.id))
  const slips = dealt.length / (poll.choose?.of ?? 1)
  // dealt round like cards: no row is chosen on more slips than there are, so no slip gets the same twice
  return Array.from({ length: slips }, (_, slip) => ({
    picks: dealt.filter((_row, at) => at % slips === slip),
  }))
}

function many<T>(times: number, each: T): T[] {
  return Array.from({ length: times }, () => each)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
