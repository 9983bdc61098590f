import type { VoteArgs } from '../../../shared/contract.ts'
import type { Boxes } from '../../../shared/polls/tally.ts'

/** One answer as the model knows it: unlike the room, it remembers whose it is. */
interface Known {
  readonly id: string
  readonly turn: number
  readonly said: string
}

/**
 * What the room must hold, told in the plainest way: for each question and seat the first ballot to arrive owns the
 * answer, and of that ballot the latest change of mind. It joins a person to an answer, which the room never may.
 */
export interface Model {
  delivered(
    seatId: string,
    ballots: VoteArgs['ballots'],
    isOfForm: (index: number) => boolean,
  ): void
  of(question: string, seatId: string): Known | undefined
  /** the host died with its boxes */
  lost(): void
  /** who answered and what, as the two sorted piles of the room's box */
  piles(question: string, sideOf: (seatId: string) => string | null): Piles
}

export interface Piles {
  readonly voters: readonly string[]
  readonly said: readonly string[]
}

export function model(): Model {
  let known = new Map<string, Map<string, Known>>()
  const ofQuestion = (question: string) => {
    const some = known.get(question) ?? new Map<string, Known>()
    known.set(question, some)
    return some
  }
  return {
    delivered(seatId, ballots, isOfForm) {
      for (const [index, { question, id, choice, turn = 0 }] of ballots.entries()) {
        if (!isOfForm(index)) return
        const answers = ofQuestion(question)
        const held = answers.get(seatId)
        const isMine = held ? held.id === id && turn >= held.turn : !owned(answers, id)
        if (isMine) answers.set(seatId, { id, turn, said: JSON.stringify(choice) })
      }
    },
    of: (question, seatId) => known.get(question)?.get(seatId),
    lost: () => void (known = new Map()),
    piles(question, sideOf) {
      const answers = [...ofQuestion(question)]
      return {
        voters: answers.map(([seatId]) => seatId).toSorted(),
        said: answers.map(([seatId, { said }]) => `${sideOf(seatId)} ${said}`).toSorted(),
      }
    },
  }
}

/** The same two piles, read off the room's own boxes. */
export function pilesOf(boxes: Boxes, question: string): Piles {
  const box = boxes.boxes[question]
  return {
    voters: (box?.voters ?? []).toSorted(),
    said: (box?.ballots ?? [])
      .map(({ sideId, choice }) => `${sideId} ${JSON.stringify(choice)}`)
      .toSorted(),
  }
}

function owned(answers: ReadonlyMap<string, Known>, id: string): boolean {
  return [...answers.values()].some((held) => held.id === id)
}
