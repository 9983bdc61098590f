import type { Command } from '../../../shared/commands.ts'
import type { Calls } from '../../../shared/contract.ts'
import { refused, type Outcome } from '../../../shared/outcome.ts'
import { phonePoll, phoneResult } from '../../../shared/phoneview.ts'
import { isChoiceOf } from '../../../shared/polls/forms.ts'
import type { FormId, Poll } from '../../../shared/polls/poll.ts'
import type { Boxes } from '../../../shared/polls/tally.ts'
import type { PhoneView } from '../../../shared/views.ts'
import { guarded } from '../../../electron/doors.ts'
import type { Library } from '../../../electron/library.ts'
import { openRoom, type Room } from '../../../electron/room.ts'
import { realWorld, type World } from '../../../electron/world.ts'
import { askedOf } from '../choices.ts'
import { begin, content, plan, told } from '../engagement.ts'
import { model, type Model } from './model.ts'

/** The real room over the real disk, with its measurement open, and the model told of everything that reaches it. */
export interface LiedTo {
  readonly model: Model
  readonly poll: () => Poll
  readonly boxes: () => Boxes | null
  readonly seats: () => Readonly<Record<string, { readonly sideId: string; readonly code: string }>>
  join(sideId: string): ReturnType<Room['join']>
  rejoin: Room['rejoin']
  /** a call that has come through, with whatever was in it */
  vote(token: string, words: unknown): Promise<Outcome<{ box: string }>>
  /** what a phone is sent just now */
  seen(): Seen
  /** the host is killed, and another opens the same disk */
  crash(): void
  close(): void
}

export type Seen = Pick<PhoneView, 'poll' | 'result'>
type VoteArgs = Parameters<Calls['phone']['vote']>[0]

export function liedTo(
  library: Library,
  name: string,
  stirred: () => void,
  form: FormId = 'principles',
  chance: World = realWorld,
): LiedTo {
  for (const command of [{ ...begin, id: name }, plan]) {
    const outcome = library.run(name, command, told())
    if (!outcome.ok) throw new Error(outcome.reason)
  }
  const world: World = { ...chance, now: () => 1_000_000 }
  const open = () => {
    const one = openRoom({
      journal: () => [],
      library,
      content: () => content,
      world,
      stirred,
      look: () => {},
    })
    one.open(name, 'w')
    return one
  }
  let room = open()
  const sides = ['k', 'l']
  const known = model()
  const ofPrinciples = Object.values(library.get(name)?.polls ?? {}).find(
    (each) => each.form === 'principles',
  )
  const pollId = form === 'principles' ? (ofPrinciples?.id ?? '') : 'another'
  if (form !== 'principles') {
    const itemId = ofPrinciples?.itemId ?? ''
    run({ do: 'planPoll', id: pollId, itemId, asks: askedOf(form) })
  }
  const scene = () =>
    room.scene({
      phones: { state: 'shut', trouble: null },
      addresses: [],
      connected: new Set(),
      windows: 0,
      farWalls: [],
      report: null,
      gong: false,
      wifi: null,
      ownPictures: [],
    })
  const poll = () => library.get(name)?.polls[pollId] as Poll
  run({ do: 'openPoll', pollId })

  function run(command: Command): void {
    const outcome = room.run(command, 'facilitator')
    if (!outcome.ok) throw new Error(outcome.reason)
    stirred()
  }

  /** Answers no more than seats, at every moment. */
  function counted(): void {
    const seats = Object.keys(library.get(name)?.seats ?? {}).length
    for (const box of Object.values(scene()?.boxes?.boxes ?? {})) {
      if (box.ballots.length !== box.voters.length || box.ballots.length > seats)
        throw new Error(`${box.ballots.length} answers of ${seats} seats`)
    }
  }

  return {
    model: known,
    poll,
    boxes: () => scene()?.boxes ?? null,
    seats: () => library.get(name)?.seats ?? {},
    join: (sideId) => room.join(sideId, '127.0.0.1'),
    rejoin: (code) => room.rejoin(code),
    async vote(token, args) {
      const seatId = room.seatOf(token)
      if (seatId === null) return refused('notSeated')
      const here = room
      const calls = guarded(
        'phone',
        {
          calls: {
            vote(understood: VoteArgs) {
              const isOpen = poll().state === 'open' && understood.pollId === pollId
              const isOfForm = (index: number) => {
                const one = understood.ballots[index]
                return one !== undefined && isChoiceOf(poll(), one.question, one.choice, sides)
              }
              if (isOpen) known.delivered(seatId, understood.ballots, isOfForm)
              return here.vote(seatId, understood)
            },
            sendIdea: () => refused('pollNotOpen'),
            answerForTable: () => refused('notFound'),
          },
          watch: () => () => {},
        },
        (error) => {
          throw error
        },
      ).calls
      const outcome = await calls.vote(args as VoteArgs)
      counted()
      return outcome
    },
    seen: () => {
      const now = scene()
      const view: Seen = {
        poll: now && phonePoll(now, 'da'),
        result: now && phoneResult(now, 'da'),
      }
      return JSON.parse(JSON.stringify(view)) as Seen
    },
    crash() {
      known.lost()
      room = open()
    },
    close: () => run({ do: 'closePoll', pollId }),
  }
}
