import type { Choice } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { Keepsakes, KeptBallot, KeptBallots } from './keepsakes.ts'
import type { Outbox } from './outbox.ts'

/**
 * The outbox until the one that sends has come behind the first question: answers are kept on the phone, where the other
 * finds them.
 */
export function firstBox(
  keepsakes: Keepsakes,
  randomId: () => string,
  changed: () => void,
): Outbox {
  let open: PhonePoll | null = null
  const ballots = () => (open ? keepsakes.ballots(open.id) : {})
  return {
    see(poll) {
      open = poll && poll.state === 'open' ? poll : null
      changed()
    },
    put(question, choice) {
      if (!open) return
      keepsakes.keepBallots(open.id, withAnswer(ballots(), question, choice, randomId))
      changed()
    },
    hurry() {},
    sending: () => ({
      pollId: open && open.id,
      ballots: ballots(),
      unsent: open ? notIn(open.box, ballots()).length : 0,
      failures: 0,
      refused: null,
      seatGone: false,
      missed: false,
    }),
    stop() {},
  }
}

/** The answers with one more: a change keeps its ballot's id, and says which turn it is. */
export function withAnswer(
  ballots: KeptBallots,
  question: Id,
  choice: Choice,
  randomId: () => string,
): KeptBallots {
  const old = ballots[question]
  const [id, turn] = old ? [old.id, old.turn + 1] : [randomId(), 0]
  return { ...ballots, [question]: { id, choice, turn, box: null, stands: null } }
}

/** The answers that a ballot box has not acknowledged, and does not hold from another phone of the same seat. */
export function notIn(box: Id | null, ballots: KeptBallots): [Id, KeptBallot][] {
  return Object.entries(ballots).filter(([, ballot]) => ballot.box !== box && ballot.stands !== box)
}
