import type { Id } from '../engagement.ts'
import type { Ballot, Box } from './box.ts'
import { answeredAll, emptyBox } from './box.ts'
import { earlierRounds, isCloseTo, isHeldJoint, type Answered, type Earlier } from './family.ts'
import { coarsened, isEnough, jointFigure, leastK, sideFigure } from './k.ts'
import {
  chooseId,
  questionsOf,
  type ChoiceResult,
  type Place,
  type Poll,
  type Result,
  type RowAnswer,
  type RowResult,
} from './poll.ts'

/** The boxes of an open measurement: one per question, so that nothing joins two of a person's answers. */
export interface Boxes {
  readonly pollId: Id
  /** random; a new one tells the phones that the host has lost their ballots */
  readonly id: Id
  readonly boxes: Readonly<Record<Id, Box>>
}

/** What the tally must know besides the ballots. */
export interface Counted {
  readonly poll: Poll
  readonly sides: readonly Id[]
  /** which side each seat sits with, for telling who came and went between two rounds */
  readonly sideOf: (seatId: Id) => Id | undefined
  /** how many seats each side has in the room */
  readonly present: Readonly<Record<Id, number>>
  readonly polls: readonly Poll[]
  readonly answeredOf: (pollId: Id, rowId: Id) => Answered | null
}

/** Turns ballots into everything that may ever be known of them. After this the boxes are thrown away. */
export function tally(boxes: Boxes, counted: Counted): Result {
  const { poll } = counted
  return {
    rows: poll.rows.map((row) => {
      const box = boxes.boxes[row.id] ?? emptyBox
      const earlier = earlierRounds(row, poll, counted.polls, counted.answeredOf)
      return countRow(row.id, box, answeredBy(box, counted.sideOf), earlier, counted)
    }),
    choice: poll.choose && countChoice(boxes.boxes[chooseId] ?? emptyBox, poll, counted),
    answered: answeredAll(boxesOf(boxes, poll)),
    seats: Object.values(counted.present).reduce((sum, seats) => sum + seats, 0),
    present: counted.present,
  }
}

/** Whether any row that was to be shown side by side would be shown jointly if the measurement were closed now. */
export function fallsToJoint(boxes: Boxes, poll: Poll, sides: readonly Id[]): boolean {
  if (poll.level === 'joint') return false
  return poll.rows.some((row) => !isEnoughBySide(boxes.boxes[row.id] ?? emptyBox, sides, poll.k))
}

export function boxesOf(boxes: Boxes, poll: Pick<Poll, 'rows' | 'choose'>): Box[] {
  return questionsOf(poll).map((question) => boxes.boxes[question] ?? emptyBox)
}

/** The seats in a box, by side: kept in memory for later rounds. */
export function answeredBy(box: Box, sideOf: (seatId: Id) => Id | undefined): Answered {
  return Object.groupBy(box.voters, (voter) => sideOf(voter) ?? '') as Answered
}

/**
 * All sides or none: one side too small, and the whole row falls to the joint level by itself. One level per row, for ever.
 */
function countRow(
  rowId: Id,
  box: Box,
  now: Answered,
  earlier: readonly Earlier[],
  counted: Counted,
): RowResult {
  const { poll, sides } = counted
  const bySide =
    poll.level === 'bySide' && !isHeldJoint(earlier) && isEnoughBySide(box, sides, poll.k)
  const close = isCloseTo(now, bySide ? 'bySide' : 'joint', earlier)
  const soften = close ? coarsened : <T>(figure: T): T => figure
  if (!bySide)
    return { rowId, level: 'joint', joint: soften(jointFigure(answersOf(box.ballots), poll.k)) }
  const figures = sides.map(
    (side) => [side, soften(sideFigure(answersOf(ofSide(box, side)), poll.k))] as const,
  )
  return { rowId, level: 'bySide', sides: Object.fromEntries(figures) }
}

function isEnoughBySide(box: Box, sides: readonly Id[], k: number): boolean {
  return sides.every((side) => isEnough(answersOf(ofSide(box, side)), k))
}

function countChoice(box: Box, poll: Poll, counted: Counted): ChoiceResult {
  const base = box.ballots.length
  const counts = Object.fromEntries(
    poll.rows.map((row) => [
      row.id,
      box.ballots.filter((ballot) => picks(ballot).includes(row.id)).length,
    ]),
  )
  if (base < Math.max(poll.k, leastK)) return { as: 'tooFew' }
  const earlier = counted.polls
    .filter(
      (other) =>
        other.id !== poll.id && other.closedAt !== null && other.choose && sharesRows(other, poll),
    )
    .map((other) => ({ level: 'joint' as const, answered: counted.answeredOf(other.id, chooseId) }))
  const close = isCloseTo(answeredBy(box, counted.sideOf), 'joint', earlier)
  if (base >= Math.max(poll.k, 8) && !close) return { as: 'counts', base, counts }
  return {
    as: 'places',
    base,
    places: Object.fromEntries(
      Object.entries(counts).map(([row, count]) => [row, shareOf(count, base)]),
    ),
  }
}

/** Of those who chose: few (under a quarter), many (half or more), else some. */
function shareOf(count: number, base: number): Place {
  if (count < base / 4) return 'low'
  return count >= base / 2 ? 'high' : 'middle'
}

function sharesRows(a: Poll, b: Poll): boolean {
  return (
    a.workshopId === b.workshopId &&
    a.rows.some((row) => b.rows.some((other) => other.id === row.id))
  )
}

function ofSide(box: Box, side: Id): Ballot[] {
  return box.ballots.filter((ballot) => ballot.sideId === side)
}

function answersOf(ballots: readonly Ballot[]): RowAnswer[] {
  return ballots.flatMap((ballot) => ('step' in ballot.choice ? [ballot.choice.step] : []))
}

function picks(ballot: Ballot): readonly Id[] {
  return 'picks' in ballot.choice ? ballot.choice.picks : []
}
