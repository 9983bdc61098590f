import type { Id } from '../engagement.ts'
import { sameWording } from '../text.ts'
import { questionsOf, type Question } from './forms.ts'
import type { Level, Poll, Row } from './poll.ts'

/**
 * Measurements of one workshop that ask the same (second rounds, void ones, copies) are one family: none is shown at a
 * finer level than the first, and a round that one to three people joined or left is shown as places, because the
 * difference between two sets of bars is those people's answers. One that was made void before it was counted holds the
 * later round to its level, which people were told, but not to places: no figure of it was ever seen.
 */

/** The seats that answered one question of a closed measurement, by side; kept in memory only, never with what they said. */
export type Answered = Readonly<Record<Id, readonly Id[]>>

/** An earlier round of a row, as later rounds must remember it. */
export interface Earlier {
  readonly level: Level
  /** whether anybody has seen a figure of it, she among them */
  readonly seen: boolean
  /** null where the host was restarted since: then the difference is not known, and the worst is assumed */
  readonly answered: Answered | null
}

/** The same row: the same id, or the same words. */
function isSameRow(a: Row, b: Row): boolean {
  return a.id === b.id || sameWording(a.text, b.text)
}

/**
 * Earlier rounds of a question: in all measurements of the workshop that were closed or made void after they had been
 * opened, the one that asks the same in the same way. Two choices, points or rankings are the same where they share a row.
 */
export function earlierRounds(
  question: Question,
  poll: Poll,
  polls: readonly Poll[],
  answeredOf: (pollId: Id, questionId: Id) => Answered | null,
): Earlier[] {
  return polls.flatMap((other) => {
    if (other.id === poll.id || other.workshopId !== poll.workshopId || other.closedAt === null)
      return []
    const same = questionsOf(other).find((each) => isSameQuestion(each, question, other, poll))
    if (!same) return []
    return [
      {
        level: other.levels[same.id] ?? other.level,
        seen: wasCounted(other),
        answered: answeredOf(other.id, same.id),
      },
    ]
  })
}

/** One made void while it was open, as after a takeover, was never counted: there is nothing to compare a later round with. */
function wasCounted({ state, seen, levels }: Poll): boolean {
  return state !== 'void' || seen || Object.keys(levels).length > 0
}

function isSameQuestion(a: Question, b: Question, ofA: Poll, ofB: Poll): boolean {
  if (a.how !== b.how || a.ask !== b.ask) return false
  if (a.row && b.row) return isSameRow(a.row, b.row)
  return ofA.rows.some((row) => ofB.rows.some((other) => isSameRow(row, other)))
}

/** Whether any earlier round holds this one back from the sides. */
export function isHeldJoint(earlier: readonly Earlier[]): boolean {
  return earlier.some((round) => round.level === 'joint')
}

/** Whether every question has been shown, or seen, jointly before: then the whole measurement can only be joint. */
export function isHeldJointWhole(poll: Poll, polls: readonly Poll[]): boolean {
  const scaled = questionsOf(poll).filter((question) => question.how === 'step')
  return (
    scaled.length > 0 &&
    scaled.every((question) => isHeldJoint(earlierRounds(question, poll, polls, () => null)))
  )
}

/** Whether one to three people of a shown group came or went since any earlier round, or it cannot be known. */
export function isCloseTo(now: Answered, level: Level, earlier: readonly Earlier[]): boolean {
  return earlier.some(({ seen, answered }) => {
    if (!seen) return false
    if (!answered) return true
    const groups = level === 'joint' ? [[flat(answered), flat(now)] as const] : pairs(answered, now)
    return groups.some(([before, after]) => {
      const moved = new Set(before).symmetricDifference(new Set(after)).size
      return moved >= 1 && moved <= 3
    })
  })
}

function flat(answered: Answered): readonly Id[] {
  return Object.values(answered).flat()
}

function pairs(before: Answered, after: Answered): (readonly [readonly Id[], readonly Id[]])[] {
  return Object.keys({ ...before, ...after }).map((side) => [before[side] ?? [], after[side] ?? []])
}
