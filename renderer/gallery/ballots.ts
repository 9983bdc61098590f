import { story } from '../../shared/demostory.ts'
import { inOrder, type Engagement, type Id } from '../../shared/engagement.ts'
import { cast, emptyBox, type Box } from '../../shared/polls/box.ts'
import { chooseId, type Choice, type Poll, type Result } from '../../shared/polls/poll.ts'
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

/** What these people answer: the same as in the demo, each side's first answer from its first seat. */
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
    for (const row of poll.rows) {
      put(row.id, sitter, { step: story.answers[row.id]?.[sitter.sideId]?.[index] ?? 'unknown' })
    }
    if (poll.choose) put(chooseId, sitter, { picks: story.picks[sitter.sideId]?.[index] ?? [] })
  }
  return { ...emptyBoxes(poll.id), boxes }
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
