import { story } from '../../shared/demostory.ts'
import { inOrder, type Engagement, type Id } from '../../shared/engagement.ts'
import { cast, emptyBox, type Box } from '../../shared/polls/box.ts'
import { choosable, questionsOf, type Question } from '../../shared/polls/forms.ts'
import type { Choice, Poll, Result, RowAnswer } from '../../shared/polls/poll.ts'
import { tally, type Boxes } from '../../shared/polls/tally.ts'
import { seatsOf } from '../../shared/seats.ts'
import { ofWorkshop } from '../../shared/workshop.ts'

interface Sitter {
  readonly id: Id
  readonly sideId: Id
}

export function emptyBoxes(pollId: Id): Boxes {
  return { pollId, id: `box.${pollId}`, boxes: {} }
}

/**
 * What these people answer: to the principles the same as in the demo, each side's first answer from its first seat; to
 * anything else what a room might.
 */
export function given(poll: Poll, sitters: readonly Sitter[]): Boxes {
  const boxes: Record<Id, Box> = {}
  const put = (question: Id, { id, sideId }: Sitter, choice: Choice) => {
    const outcome = cast(boxes[question] ?? emptyBox, id, {
      id: `${question}.${id}`,
      sideId,
      choice,
    })
    if (outcome.ok) boxes[question] = outcome.value
  }
  const told: Record<Id, number> = {}
  for (const sitter of sitters) {
    const index = told[sitter.sideId] ?? 0
    told[sitter.sideId] = index + 1
    for (const question of questionsOf(poll))
      put(question.id, sitter, choiceOf(question, poll, sitter.sideId, index))
  }
  return { ...emptyBoxes(poll.id), boxes }
}

/** How a room answers on the four steps: mostly high, mostly low, or spread. */
const moods: readonly (readonly RowAnswer[])[] = [
  [4, 3, 4, 3, 'unknown', 4, 3, 4, 2, 3],
  [2, 3, 2, 1, 3, 2, 2, 'unknown', 3, 2],
  [3, 2, 1, 3, 2, 3, 'unknown', 2, 3, 4],
]

/** What somebody of a side answers to one question, so that the gallery's figures lie apart as a real room's do. */
export function choiceOf(question: Question, poll: Poll, sideId: Id, index: number): Choice {
  const options = choosable(poll.rows).map((row) => row.id)
  const turned = (by: number) => [...options.slice(by), ...options.slice(0, by)]
  const lean = sideId === 'supplier' ? 1 : 0
  const at = question.row ? poll.rows.indexOf(question.row) : 0
  switch (question.how) {
    case 'step': {
      const told = story.answers[question.id]?.[sideId]?.[index]
      const asked = question.ask === 'consequence' ? 1 : 0
      const row = told ? 0 : (at + asked + (at === 1 ? lean : 0)) % 3
      return { step: told ?? moods[row]?.[(index + lean) % 10] ?? 3 }
    }
    case 'picks':
      return poll.form === 'principles'
        ? { picks: story.picks[sideId]?.[index] ?? [] }
        : { picks: turned([0, 0, 1, 3, 1, 0][index % 6] ?? 0).slice(0, poll.choose?.of) }
    case 'spent': {
      const [first = '', second = '', third = ''] = turned([0, 0, 2, 1][index % 4] ?? 0)
      return { spent: [first, first, [second, third][index % 2] ?? ''].slice(0, poll.points ?? 0) }
    }
    case 'ranked':
      return { ranked: turned([0, 0, 2, 0, 1][(index + lean) % 5] ?? 0) }
    case 'who':
      return { who: whoOf(at, index, sideId) }
  }
}

/** Each side sees the other as the one who can act on the first risk; on the second they agree. */
function whoOf(at: number, index: number, sideId: Id): Id {
  if (index % 5 === 4) return 'unknown'
  const other = sideId === 'supplier' ? 'customer' : 'supplier'
  if (at === 0) return index % 4 === 3 ? sideId : other
  return at === 1 ? 'supplier' : sideId
}

/** The ballots counted by the same tally as in any room. */
export function counted(poll: Poll, engagement: Engagement, boxes: Boxes): Result {
  const seats = seatsOf(engagement.seats, poll.workshopId)
  const sides = inOrder(engagement.sides).map((side) => side.id)
  return tally(boxes, {
    poll,
    sides,
    sideOf: (seatId) => engagement.seats[seatId]?.sideId,
    present: Object.fromEntries(
      sides.map((side) => [side, seats.filter((seat) => seat.sideId === side).length]),
    ),
    polls: ofWorkshop(engagement.polls, poll.workshopId),
    answeredOf: () => null,
  })
}
