import type { Id } from '../engagement.ts'
import { done, refused, type Outcome } from '../outcome.ts'
import type { Choice } from './poll.ts'

/**
 * Who answered one question, and what was answered: two piles that share nothing. Each is kept sorted by its own random
 * ids, so that neither remembers when it grew (a Set in order of arrival beside a Map in order of arrival would name every
 * voter). Lives in memory only, until it is a tally.
 */
export interface Box {
  readonly voters: readonly Id[]
  readonly ballots: readonly Ballot[]
}

/** One answer to one question. The id is 128 random bits that only its phone has. */
export interface Ballot {
  readonly id: Id
  /** which side it is counted under; null where the measurement is joint and nobody needs to know */
  readonly sideId: Id | null
  readonly choice: Choice
  /** how often its phone has changed it, so that a message that was late never sets an answer back; none is 0 */
  readonly turn?: number
}

export const emptyBox: Box = { voters: [], ballots: [] }

/** A first answer fills both piles; a changed one must show the ballot it changes. The same again changes nothing. */
export function cast(box: Box, voter: Id, ballot: Ballot): Outcome<Box> {
  const mine = place(box.ballots, ballot.id, (each) => each.id)
  const seat = place(box.voters, voter, (each) => each)
  if (mine.found !== seat.found) return refused('alreadyVoted')
  const held = box.ballots[mine.at]
  if (mine.found && held?.sideId !== ballot.sideId) return refused('alreadyVoted')
  if (held && mine.found && (held.turn ?? 0) > (ballot.turn ?? 0)) return done(box)
  return done({
    voters: seat.found ? box.voters : box.voters.toSpliced(seat.at, 0, voter),
    ballots: box.ballots.toSpliced(mine.at, mine.found ? 1 : 0, ballot),
  })
}

/** How many seats are in every one of these boxes: they have answered the whole form. */
export function answeredAll(boxes: readonly Box[]): number {
  const [first, ...rest] = boxes.toSorted((a, b) => a.voters.length - b.voters.length)
  if (!first) return 0
  return first.voters.filter((voter) =>
    rest.every((box) => place(box.voters, voter, (each) => each).found),
  ).length
}

/** Where an id stands, or would stand, in a sorted pile. */
function place<T>(
  pile: readonly T[],
  id: Id,
  idOf: (each: T) => Id,
): { readonly at: number; readonly found: boolean } {
  let [low, high] = [0, pile.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (idOf(pile[middle] as T) < id) low = middle + 1
    else high = middle
  }
  const there = pile[low]
  return { at: low, found: there !== undefined && idOf(there) === id }
}
