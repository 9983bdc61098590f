import type { Id } from '../shared/engagement.ts'
import { done, type Outcome } from '../shared/outcome.ts'
import type { Ballot } from '../shared/polls/box.ts'
import {
  checkPaper,
  isWhole,
  noteOf,
  paperBallots,
  withPaper,
  type PaperCount,
  type PaperNote,
} from '../shared/polls/paper.ts'
import type { Poll } from '../shared/polls/poll.ts'
import type { Boxes } from '../shared/polls/tally.ts'
import type { RoomSeat } from '../shared/seats.ts'
import type { World } from './world.ts'

/** The slips of the open measurement as they were counted: beside the phones' boxes, in memory only, never shown. */
export interface PaperBox {
  /** how many slips have been counted; null while none have */
  readonly slips: number | null
  count(poll: Poll, count: PaperCount, sides: readonly Id[], seats: readonly RoomSeat[]): Outcome
  joinedTo(boxes: Boxes, seats: readonly RoomSeat[]): Boxes
  /** whether it is known just who put in a slip */
  isSure(seats: readonly RoomSeat[]): boolean
  /** the paper ballots by question, for a tally that must know what the tellers know */
  beside(): { readonly paper?: Readonly<Record<Id, readonly Ballot[]>> }
  /** what the result says of it */
  note(): { readonly paper?: PaperNote }
  empty(): void
}

export function paperBox(world: World): PaperBox {
  let held: { readonly count: PaperCount; readonly ballots: Record<Id, readonly Ballot[]> } | null =
    null
  const ballotId = () => Buffer.from(world.bytes(16)).toString('hex')

  return {
    get slips() {
      return held && noteOf(held.count).slips
    },
    count(poll, count, sides, seats) {
      if (count.piles.length === 0) {
        held = null
        return done()
      }
      const checked = checkPaper(poll, count, sides, seats)
      if (checked.ok) held = { count, ballots: paperBallots(poll, count, ballotId) }
      return checked
    },
    joinedTo: (boxes, seats) => (held ? withPaper(boxes, held.count, held.ballots, seats) : boxes),
    isSure: (seats) => held === null || isWhole(held.count, seats),
    beside: () => (held ? { paper: held.ballots } : {}),
    note: () => (held ? { paper: noteOf(held.count) } : {}),
    empty() {
      held = null
    },
  }
}
