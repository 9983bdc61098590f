import { createServer, type Server, type Socket } from 'node:net'
import { z } from 'zod'
import type { Id, Moment } from '../shared/engagement.ts'
import { answer, type Channel } from './channel.ts'
import {
  copiedSchema,
  lastSeq,
  readCopy,
  withCommit,
  type Copied,
  type SafeCopy,
} from './safecopy.ts'

/**
 * The second laptop's door: the only thing that listens there while it follows. Whoever does not know the passphrase gets
 * no further than his first message, and nothing anybody says is written anywhere but into the copy.
 */
export interface StandbyDoor {
  readonly port: number
  /** the newest copy; null until there is one */
  readonly copy: SafeCopy | null
  /** when the first laptop was last heard, by this one's clock */
  readonly heard: Moment | null
  readonly state: 'waiting' | 'up' | 'lost'
  /** how far this machine's clock is ahead of the first one's, in milliseconds; null where it never spoke */
  readonly ahead: number | null
  /** from now on every first laptop that comes is told that this one goes on */
  take(taken: TakenOver): void
  close(): Promise<void>
}

/** What the second laptop tells the first: since when it goes on, with what, and how much of the journal it has. */
export interface TakenOver {
  readonly engagementId: Id
  readonly at: Moment
  readonly seq: number
}

export interface StandbyNeeds {
  readonly address: string
  readonly port: number
  readonly key: Buffer
  readonly salt: Buffer
  readonly now: () => Moment
  /** a copy from an earlier start */
  readonly before: SafeCopy | null
  readonly taken: TakenOver | null
  /** the copy is another than before */
  readonly copied: (copy: SafeCopy) => void
  readonly changed: () => void
}

const mostLines = 16
/** wrong passphrases from one address in a minute, after which it is not listened to */
const mostWrong = 10
const pace = 2000

export async function standbyDoor(needs: StandbyNeeds): Promise<StandbyDoor> {
  const { key, salt, now } = needs
  let copy = needs.before
  let taken = needs.taken
  let heard: Moment | null = null
  let ahead: number | null = null
  let current: Channel | null = null
  let met = false
  const sockets = new Set<Socket>()
  let wrong: { readonly from: string; readonly at: number }[] = []

  function isTooMany(from: string): boolean {
    wrong = wrong.filter((each) => each.at > Date.now() - 60_000)
    return wrong.filter((each) => each.from === from).length >= mostWrong
  }

  const server = createServer((socket) => {
    const from = socket.remoteAddress ?? ''
    if (sockets.size >= mostLines || isTooMany(from)) return void socket.destroy()
    sockets.add(socket)
    let mine: Channel | null = null
    answer(socket, key, salt, {
      ready(channel) {
        // one first laptop at a time: the newest, since an old line may hang half open
        const old = current
        mine = current = channel
        met = true
        heard = now()
        old?.cut()
        if (taken) channel.send({ kind: 'taken', taken })
        needs.changed()
      },
      message(said) {
        if (mine === null || mine !== current) return
        const message = messageSchema.safeParse(said)
        if (message.success && take(message.data)) return
        mine.cut()
      },
      gone(why) {
        sockets.delete(socket)
        if (why === 'key') wrong.push({ from, at: Date.now() })
        if (mine === null || mine !== current) return
        current = null
        needs.changed()
      },
    })
  })

  /** False where it is not to be understood: the line is cut, and the first laptop begins with a whole copy again. */
  function take(message: z.infer<typeof messageSchema>): boolean {
    heard = now()
    ahead = now() - message.now
    // a beat that only says that all is as it was is written nowhere
    let isNew = true
    if (!taken) {
      if (message.kind === 'whole') {
        const whole = readCopy(message.copy)
        if (whole === null) return false
        if (whole === 'newer') {
          current?.send({ kind: 'otherVersion' })
          return true
        }
        copy = whole
      } else if (message.kind === 'commit') {
        if (!copy || copy.engagementId !== message.copied.commit.engagementId) return false
        copy = { ...withCommit(copy, message.copied as unknown as Copied), at: message.now }
      } else if (copy && message.at) {
        const isSame =
          copy.workshopId === message.at.workshopId && copy.phonesPort === message.at.phonesPort
        copy = { ...copy, ...message.at, at: message.now }
        if (isSame) isNew = false
      }
      if (copy && isNew) needs.copied(copy)
    }
    current?.send({ kind: 'have', n: message.n })
    needs.changed()
    return true
  }

  const pulse = setInterval(() => current?.send({ kind: 'beat' }), pace)
  pulse.unref()
  const port = await listening(server, needs.address, needs.port)

  return {
    port,
    get copy() {
      return copy
    },
    get heard() {
      return heard
    },
    get ahead() {
      return ahead
    },
    get state() {
      return current ? 'up' : met ? 'lost' : 'waiting'
    },
    take(given) {
      taken = given
      current?.send({ kind: 'taken', taken })
    },
    async close() {
      clearInterval(pulse)
      current = null
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** What the second laptop can say of a copy it was given. */
export function takenFrom(copy: SafeCopy, at: Moment): TakenOver {
  return { engagementId: copy.engagementId, at, seq: lastSeq(copy) }
}

const numbers = { n: z.int().min(0), now: z.number() }
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole'), ...numbers, copy: z.string() }),
  z.strictObject({ kind: z.literal('commit'), ...numbers, copied: copiedSchema }),
  z.strictObject({
    kind: z.literal('beat'),
    ...numbers,
    at: z
      .strictObject({
        workshopId: z.string().min(1).max(80),
        phonesPort: z.int().min(1).max(65535).nullable(),
      })
      .nullable(),
  }),
])

function listening(server: Server, address: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      const at = server.address()
      resolve(typeof at === 'object' && at ? at.port : port)
    })
  })
}
