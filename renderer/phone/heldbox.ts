import type { Outcome } from '../../shared/outcome.ts'
import type { VoteArgs } from '../../shared/contract.ts'
import type { Id } from '../../shared/views.ts'
import { withAnswer } from './firstbox.ts'
import type { KeptBallots } from './keepsakes.ts'
import type { Outbox } from './outbox.ts'

/** A loan device's outbox: it holds the whole form in memory and sends it at once, when the person says so. */
export interface HeldBox extends Outbox {
  send(): Promise<Outcome<unknown>>
}

export function heldBoxFor(
  vote: (args: VoteArgs) => Promise<Outcome<{ box: Id }>>,
  randomId: () => string,
  changed: () => void,
): HeldBox {
  let pollId: Id | null = null
  let ballots: KeptBallots = {}
  return {
    see(poll) {
      const next = poll && poll.state === 'open' ? poll.id : null
      if (next !== pollId) ballots = {}
      pollId = next
      changed()
    },
    put(question, choice) {
      ballots = withAnswer(ballots, question, choice, randomId)
      changed()
    },
    hurry() {},
    send: () =>
      vote({
        pollId: pollId || '',
        ballots: Object.entries(ballots).map(([question, { id, choice, turn }]) => ({
          question,
          id,
          choice,
          turn,
        })),
      }),
    sending: () => ({
      pollId,
      ballots,
      unsent: 0,
      failures: 0,
      refused: null,
      seatGone: false,
      missed: false,
    }),
    stop() {
      ballots = {}
    },
  }
}
