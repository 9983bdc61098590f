import type { Answers } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { PhoneDoor } from './phonedoor.ts'
import type { Room } from './room.ts'

type SeatCalls = Pick<
  Answers<'facilitator'>,
  | 'removeSeat'
  | 'letIn'
  | 'turnAway'
  | 'makeCodes'
  | 'makeSeat'
  | 'renewSeat'
  | 'moveSeat'
  | 'countPaper'
  | 'takeBackTable'
>

/** What she does about seats; a phone whose place has changed is told by its stream ending, and looks again. */
export function seatCalls(room: Room, phones: PhoneDoor, changed: () => void): SeatCalls {
  function told<T>(outcome: Outcome<T>, ...touched: readonly Id[]): Outcome<T> {
    if (outcome.ok) for (const id of touched) phones.turnOut(id)
    changed()
    return outcome
  }
  return {
    removeSeat: ({ seatId }) => told(room.removeSeat(seatId), seatId),
    letIn: ({ askIds }) => told(room.letIn(askIds), ...askIds),
    turnAway: ({ askIds }) => told(room.turnAway(askIds), ...askIds),
    makeCodes: () => told(room.makeCodes()),
    makeSeat: ({ sideId, by, partyId }) => told(room.makeSeat(sideId, by, partyId)),
    renewSeat: ({ seatId }) => told(room.renewSeat(seatId), seatId),
    moveSeat: ({ seatId, sideId }) => told(room.moveSeat(seatId, sideId)),
    takeBackTable: ({ answerId }) => room.takeBackTable(answerId),
    countPaper: ({ pollId, ...count }) => told(room.countPaper(pollId, count)),
  }
}
