import type { Id } from '../engagement.ts'
import type { Ballot, Box } from './box.ts'
import { answeredAll, emptyBox } from './box.ts'
import { earlierRounds, isCloseTo, isHeldJoint, type Answered, type Earlier } from './family.ts'
import { choosable, questionIds, questionsOf, type Question } from './forms.ts'
import {
  choiceFigure,
  coarsened,
  isEnough,
  jointFigure,
  leastK,
  pointsFigure,
  rankingFigure,
  sideFigure,
} from './k.ts'
import type { Poll, Result, RowAnswer, RowResult } from './poll.ts'

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
  readonly answeredOf: (pollId: Id, questionId: Id) => Answered | null
  /** the ballots that came on paper, by question: the tellers have counted them */
  readonly paper?: Readonly<Record<Id, readonly Ballot[]>>
}

/** Turns ballots into everything that may ever be known of them. After this the boxes are thrown away. */
export function tally(boxes: Boxes, counted: Counted): Result {
  const { poll } = counted
  const questions = questionsOf(poll).map((question) => asked(question, boxes, counted))
  const only = (how: Question['how']) => questions.find((each) => each.question.how === how)
  const options = choosable(poll.rows).map((row) => row.id)
  const [chosen, spent, ranked] = [only('picks'), only('spent'), only('ranked')]
  return {
    rows: questions
      .filter((each) => each.question.how === 'step')
      .map((each) => countRow(each, counted)),
    choice: chosen ? choiceFigure(picksOf(chosen.box), options, poll.k, isCoarse(chosen)) : null,
    points: spent
      ? pointsFigure(spentOf(spent.box), options, poll.points ?? 0, poll.k, isCoarse(spent))
      : null,
    ranking: ranked ? rankingFigure(rankedOf(ranked.box), options, poll.k, isCoarse(ranked)) : null,
    who: Object.fromEntries(
      questions.flatMap((each) =>
        each.question.how === 'who' && each.question.row
          ? [[each.question.row.id, countWho(each, counted)] as const]
          : [],
      ),
    ),
    answered: answeredAll(boxesOf(boxes, poll)),
    seats: Object.values(counted.present).reduce((sum, seats) => sum + seats, 0),
    present: counted.present,
  }
}

/** Whether any row that was to be shown side by side would be shown jointly if the measurement were closed now. */
export function fallsToJoint(boxes: Boxes, poll: Poll, sides: readonly Id[]): boolean {
  if (poll.level === 'joint') return false
  return questionsOf(poll)
    .filter((question) => question.how === 'step')
    .some(({ id }) => !isEnoughBySide(boxes.boxes[id] ?? emptyBox, sides, poll.k))
}

export function boxesOf(
  boxes: Boxes,
  poll: Pick<Poll, 'form' | 'rows' | 'choose' | 'points' | 'asks'>,
): Box[] {
  return questionIds(poll).map((question) => boxes.boxes[question] ?? emptyBox)
}

/** The seats in a box, by side: kept in memory for later rounds. */
export function answeredBy(box: Box, sideOf: (seatId: Id) => Id | undefined): Answered {
  return Object.groupBy(box.voters, (voter) => sideOf(voter) ?? '') as Answered
}

/** One question with its answers, and what was asked like it before. */
interface Asked {
  readonly question: Question
  readonly box: Box
  readonly now: Answered
  readonly earlier: readonly Earlier[]
  /** those of its answers that came on paper */
  readonly slips: readonly Ballot[]
}

function asked(question: Question, boxes: Boxes, counted: Counted): Asked {
  const box = boxes.boxes[question.id] ?? emptyBox
  const { poll, polls, answeredOf, sideOf } = counted
  return {
    question,
    box,
    now: answeredBy(box, sideOf),
    earlier: earlierRounds(question, poll, polls, answeredOf),
    slips: counted.paper?.[question.id] ?? [],
  }
}

/**
 * Whether the joint figure must be made coarse: one to three people came or went since an earlier round, or answered by
 * phone beside slips that were counted by hand.
 */
function isCoarse(each: Asked): boolean {
  return isCloseTo(each.now, 'joint', each.earlier) || isThinBesidePaper(each, [null])
}

/**
 * All sides or none: one side too small, and the whole row falls to the joint level by itself. One level per row, for ever.
 */
function countRow(each: Asked, { poll, sides }: Counted): RowResult {
  const { question, box, now, earlier } = each
  const rowId = question.id
  const bySide =
    poll.level === 'bySide' && !isHeldJoint(earlier) && isEnoughBySide(box, sides, poll.k)
  // a side that was many enough, but said *ved ikke*: bars together would tell who did not
  const hidesUnknown =
    poll.level === 'bySide' && !bySide && !isHeldJoint(earlier) && areMany(box, sides, poll.k)
  const close = isCloseTo(now, bySide ? 'bySide' : 'joint', earlier)
  const thin = isThinBesidePaper(each, bySide ? sides : [null])
  const soften = hidesUnknown || close || thin ? coarsened : <T>(figure: T): T => figure
  if (!bySide)
    return { rowId, level: 'joint', joint: soften(jointFigure(stepsOf(box.ballots), poll.k)) }
  const figures = sides.map(
    (side) => [side, soften(sideFigure(stepsOf(ofSide(box, side)), poll.k))] as const,
  )
  return { rowId, level: 'bySide', sides: Object.fromEntries(figures) }
}

function countWho(each: Asked, { poll, sides }: Counted) {
  const named = each.box.ballots.flatMap(({ choice }) => ('who' in choice ? [[choice.who]] : []))
  return choiceFigure(named, [...sides, 'unknown'], poll.k, isCoarse(each))
}

/** Slips that were counted together belong to no side, and then no side can be shown. */
function isEnoughBySide(box: Box, sides: readonly Id[], k: number): boolean {
  if (box.ballots.some((ballot) => ballot.sideId === null)) return false
  return sides.every((side) => isEnough(stepsOf(ofSide(box, side)), k))
}

/** Whether one to three answered by phone in a group whose slips the tellers know: bars would give those few away. */
function isThinBesidePaper({ box, slips }: Asked, groups: readonly (Id | null)[]): boolean {
  if (slips.length === 0) return false
  return groups.some((side) => {
    const within = (ballots: readonly Ballot[]) =>
      ballots.filter((ballot) => side === null || ballot.sideId === side).length
    const byPhone = within(box.ballots) - within(slips)
    return byPhone >= 1 && byPhone <= 3
  })
}

/** Whether every side has answers enough, counting *ved ikke*: that much everybody in the room can see. */
function areMany(box: Box, sides: readonly Id[], k: number): boolean {
  return sides.every((side) => ofSide(box, side).length >= Math.max(k, leastK))
}

function ofSide(box: Box, side: Id): Ballot[] {
  return box.ballots.filter((ballot) => ballot.sideId === side)
}

function stepsOf(ballots: readonly Ballot[]): RowAnswer[] {
  return ballots.flatMap(({ choice }) => ('step' in choice ? [choice.step] : []))
}

function picksOf({ ballots }: Box): (readonly Id[])[] {
  return ballots.flatMap(({ choice }) => ('picks' in choice ? [choice.picks] : []))
}

function spentOf({ ballots }: Box): (readonly Id[])[] {
  return ballots.flatMap(({ choice }) => ('spent' in choice ? [choice.spent] : []))
}

function rankedOf({ ballots }: Box): (readonly Id[])[] {
  return ballots.flatMap(({ choice }) => ('ranked' in choice ? [choice.ranked] : []))
}
