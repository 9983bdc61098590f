import type { VoteArgs } from '../../shared/contract.ts'
import type { Outcome, Reason } from '../../shared/outcome.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import { notIn, withAnswer } from './firstbox.ts'
import type { Keepsakes, KeptBallot, KeptBallots } from './keepsakes.ts'

/** Where this phone's answers to the open measurement are. */
export interface Sending {
  /** the measurement that is open, once the outbox has been told of it */
  readonly pollId: Id | null
  readonly ballots: KeptBallots
  /** answers not yet acknowledged by the box that is open now */
  readonly unsent: number
  /** tries in a row that did not come through */
  readonly failures: number
  /** the answer to this question was refused and taken back, for a reason that no second try will mend */
  readonly refused: { readonly question: Id; readonly reason: Reason } | null
  /** the room does not know this seat any more: another phone has it, or it was taken away */
  readonly seatGone: boolean
  /** the measurement closed while answers were still on their way */
  readonly missed: boolean
}

export interface Outbox {
  /** told of every view: sends again when the box is a new one, forgets when it is closed */
  see(poll: PhonePoll | null, resultShown: boolean): void
  put(question: Id, choice: Choice): void
  /** the link came back: no reason to wait for the next try */
  hurry(): void
  sending(): Sending
  stop(): void
}

interface Needs {
  readonly keepsakes: Keepsakes
  readonly vote: (args: VoteArgs) => Promise<Outcome<{ box: Id }>>
  readonly randomId: () => string
  readonly changed: () => void
}

const pauses = [400, 800, 1500, 3000]
/** Refusals that another try may mend; the rest would be refused for ever. */
const mendable: readonly Reason[] = [
  'noConnection',
  'tooManyTries',
  'broken',
  'pollNotOpen',
  'noWorkshopOpen',
  'phonesShut',
  'tooBig',
]

/**
 * Sends answers until they are acknowledged. It claims nothing: an answer is received when the box that is open now has
 * said so, and a box that was lost gets all of them again.
 */
export function outboxFor({ keepsakes, vote, randomId, changed }: Needs): Outbox {
  let open: { readonly id: Id; readonly box: Id } | null = null
  let busy = false
  let oneByOne = false
  let failures = 0
  let refused: Sending['refused'] = null
  let seatGone = false
  let missed = false
  /** answers that were on their way when the measurement closed: the one call in the air decides what became of them */
  let leftAtClose = 0
  /** boxes that were lost with their host: what is still heard from one of them counts for nothing */
  const lost: Id[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function kept(): KeptBallots {
    return open ? keepsakes.ballots(open.id) : {}
  }

  function keep(pollId: Id, question: Id, ballot: KeptBallot | null) {
    const { [question]: _, ...others } = keepsakes.ballots(pollId)
    keepsakes.keepBallots(pollId, ballot ? { ...others, [question]: ballot } : others)
  }

  function unsent(): [Id, KeptBallot][] {
    return notIn(open && open.box, kept())
  }

  async function send() {
    clearTimeout(timer)
    const waiting = unsent()
    if (busy || !open || waiting.length === 0) return
    const batch = oneByOne ? waiting.slice(0, 1) : waiting
    const { id: pollId, box } = open
    busy = true
    const outcome = await vote({
      pollId,
      ballots: batch.map(([question, { id, choice, turn }]) => ({ question, id, choice, turn })),
    })
    busy = false
    if (leftAtClose > 0) missed = !outcome.ok || batch.length < leftAtClose
    leftAtClose = 0
    if (open && open.id === pollId) settle(pollId, box, batch, outcome)
    changed()
    if (unsent().length === 0) oneByOne = false
    else if (seatGone) return
    else if (failures === 0) void send()
    else timer = setTimeout(send, pauses[Math.min(failures, pauses.length) - 1])
  }

  /** `asked` is the box that was open when the answers were sent: a refusal does not say whose it is. */
  function settle(pollId: Id, asked: Id, batch: [Id, KeptBallot][], outcome: Outcome<{ box: Id }>) {
    if (outcome.ok) {
      failures = 0
      moveTo(pollId, outcome.value.box)
      for (const entry of batch) settleOne(pollId, entry, { box: outcome.value.box, stands: null })
    } else if (outcome.reason === 'notSeated') {
      seatGone = true
    } else if (mendable.indexOf(outcome.reason) >= 0) {
      failures++
    } else if (batch.length > 1) {
      // each answer stands alone: find the one that is refused
      oneByOne = true
    } else if (outcome.reason === 'alreadyVoted') {
      failures = 0
      for (const entry of batch) settleOne(pollId, entry, { stands: asked })
    } else {
      failures = 0
      for (const [question] of batch) {
        keep(pollId, question, null)
        refused = { question, reason: outcome.reason }
      }
    }
  }

  /** An acknowledgement may be the first to tell of a new box, or the last to tell of a lost one. */
  function moveTo(pollId: Id, box: Id) {
    if (!open || open.box === box || lost.indexOf(box) >= 0) return
    lost.push(open.box)
    open = { id: pollId, box }
  }

  /** Marks what was sent, unless the person has chosen something else since. */
  function settleOne(pollId: Id, [question, sent]: [Id, KeptBallot], mark: Partial<KeptBallot>) {
    const now = keepsakes.ballots(pollId)[question]
    if (now && JSON.stringify(now.choice) === JSON.stringify(sent.choice)) {
      keep(pollId, question, { ...now, ...mark })
    }
  }

  return {
    see(poll, resultShown) {
      if (poll && poll.state === 'open') {
        if (!open || open.id !== poll.id) {
          missed = false
          refused = null
        }
        if (open && open.id === poll.id) moveTo(poll.id, poll.box)
        else open = { id: poll.id, box: poll.box }
        keepsakes.forgetBallots(poll.id)
        if (failures === 0) void send()
      } else {
        if (poll && open && open.id === poll.id) {
          if (busy) leftAtClose = unsent().length
          else missed = unsent().length > 0
        } else if (poll) {
          // it closed before this outbox was there: what no box ever acknowledged has not come through
          missed =
            missed ||
            Object.values(keepsakes.ballots(poll.id)).some(({ box, stands }) => !box && !stands)
        }
        // without a poll and a result the host may just have come back: nothing is forgotten until it has spoken
        if (poll || resultShown) keepsakes.forgetBallots(null)
        open = null
        clearTimeout(timer)
      }
      changed()
    },
    put(question, choice) {
      if (!open) return
      keepsakes.keepBallots(open.id, withAnswer(kept(), question, choice, randomId))
      refused = null
      changed()
      void send()
    },
    hurry() {
      failures = 0
      void send()
    },
    sending: () => ({
      pollId: open && open.id,
      ballots: kept(),
      unsent: unsent().length,
      failures,
      refused,
      seatGone,
      missed,
    }),
    stop() {
      open = null
      clearTimeout(timer)
    },
  }
}
