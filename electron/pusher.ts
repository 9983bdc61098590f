import { connect } from 'node:net'
import { z } from 'zod'
import type { Moment } from '../shared/engagement.ts'
import { dial, type Channel } from './channel.ts'
import { written, type Copied, type SafeCopy } from './safecopy.ts'
import type { TakenOver } from './standbydoor.ts'

/** The first laptop's end: dials the second one for as long as it is chosen, and sends every commit at once. */
export interface Pusher {
  readonly state: PusherState
  /** everything up to here stands on the second laptop; null until it has any of it */
  readonly safe: Moment | null
  /** resolves when the second laptop has said whether it goes on, or after so many milliseconds */
  first(within: number): Promise<void>
  commit(copied: Copied): void
  stop(): void
}

export type PusherState = 'connecting' | 'up' | 'lost' | 'wrongPassphrase' | 'otherVersion'

export interface PusherNeeds {
  readonly address: string
  readonly port: number
  readonly keyFor: (salt: Buffer) => Promise<Buffer>
  readonly now: () => Moment
  /** what is to be copied; null while no workshop is open */
  readonly where: () => Where | null
  /** the whole of it */
  readonly copy: () => SafeCopy | null
  readonly taken: (taken: TakenOver) => void
  readonly changed: () => void
}

/** The workshop that is open, and the port its phones use. */
export type Where = Pick<SafeCopy, 'engagementId' | 'workshopId' | 'phonesPort'>

const pace = 2000
const retries = [250, 500, 1000, 2000]
/** how long a line may be gone before she is told, in milliseconds */
const grace = 8000

export function pusher(needs: PusherNeeds): Pusher {
  const { now } = needs
  let channel: Channel | null = null
  let state: PusherState = 'connecting'
  let safe: Moment | null = null
  let n = 0
  let sentEngagement: string | null = null
  const sent = new Map<number, Moment>()
  let failures = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let graceTimer: NodeJS.Timeout | undefined
  let answered = () => {}
  const first = new Promise<void>((resolve) => (answered = resolve))

  function is(next: PusherState): void {
    clearTimeout(graceTimer)
    graceTimer = undefined
    if (state === next) return
    state = next
    needs.changed()
  }

  function call(): void {
    if (stopped) return
    const socket = connect({ host: needs.address, port: needs.port })
    dial(socket, needs.keyFor, {
      ready(met) {
        channel = met
        failures = 0
        is('up')
        whole()
        // what the second laptop has to say of a takeover comes with its first words
        setTimeout(answered, 150)
      },
      message: hear,
      gone(why) {
        channel = null
        sent.clear()
        if (stopped) return
        if (why === 'key') is('wrongPassphrase')
        else if (state !== 'wrongPassphrase' && state !== 'otherVersion' && state !== 'lost')
          graceTimer ??= setTimeout(() => is('lost'), grace).unref()
        if (state === 'wrongPassphrase') return answered()
        timer = setTimeout(call, retries[Math.min(failures++, retries.length - 1)])
        timer.unref()
      },
    })
  }

  function hear(said: unknown): void {
    const message = heardSchema.safeParse(said)
    if (!message.success) return channel?.cut()
    if (message.data.kind === 'have') {
      const at = sent.get(message.data.n)
      for (const number of sent.keys()) if (number <= message.data.n) sent.delete(number)
      if (at !== undefined) safe = at
      needs.changed()
    } else if (message.data.kind === 'taken') {
      answered()
      needs.taken(message.data.taken)
    } else if (message.data.kind === 'otherVersion') is('otherVersion')
  }

  function say(message: Readonly<Record<string, unknown>>): void {
    if (!channel) return
    sent.set(++n, now())
    channel.send({ ...message, n, now: now() })
  }

  function whole(): void {
    const copy = needs.copy()
    sentEngagement = copy?.engagementId ?? null
    if (copy) say({ kind: 'whole', copy: written(copy) })
    else say({ kind: 'beat', at: null })
  }

  function beat(): void {
    const where = needs.where()
    if (where && where.engagementId !== sentEngagement) return whole()
    const at = where && { workshopId: where.workshopId, phonesPort: where.phonesPort }
    say({ kind: 'beat', at })
  }

  const pulse = setInterval(beat, pace)
  pulse.unref()
  call()

  return {
    get state() {
      return state
    },
    get safe() {
      return safe
    },
    first(within) {
      const late = new Promise<void>((resolve) => setTimeout(resolve, within).unref())
      return Promise.race([first, late])
    },
    commit(copied) {
      if (copied.commit.engagementId === sentEngagement) say({ kind: 'commit', copied })
    },
    stop() {
      stopped = true
      clearTimeout(timer)
      clearTimeout(graceTimer)
      clearInterval(pulse)
      channel?.hangUp()
    },
  }
}

const heardSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('have'), n: z.int() }),
  z.strictObject({ kind: z.literal('beat') }),
  z.strictObject({ kind: z.literal('otherVersion') }),
  z.strictObject({
    kind: z.literal('taken'),
    taken: z.strictObject({ engagementId: z.string(), at: z.number(), seq: z.int() }),
  }),
])
