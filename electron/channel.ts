import type { Socket } from 'node:net'
import {
  lengthBytes,
  meetingKeys,
  newPart,
  opener,
  partBytes,
  saltBytes,
  sealer,
} from './sealing.ts'

/**
 * The sealed line between the two laptops, over a bare socket: the first one dials, says its part, and hears the salt and
 * the other's part; from then on every message is sealed, counted, and the line is cut at the first that is not the next.
 * A browser that is tricked into calling says something else in its first eight bytes, and is cut there.
 */
export interface Channel {
  send(message: unknown): void
  /** hangs up once what was sent has gone out: what is under way when a machine is closed still arrives */
  hangUp(): void
  /** cuts the line at once */
  cut(): void
}

export interface Hearing {
  /** told once the other has proven that it knows the passphrase */
  ready(channel: Channel): void
  message(message: unknown): void
  gone(why: Gone): void
}

/** `key`: the other end could not read what was sealed, or the other way round. */
export type Gone = 'lost' | 'key'

const mark = Buffer.from('SAMSPIL1')
/** what the listening end says, in clear, where the passphrase is another */
const wrong = Buffer.from('SAMSPIL!')
/** an end that has not proven itself by then is cut, in milliseconds */
const patience = 5000
/** a line that says nothing for this long is dead: both ends speak every two seconds */
const silence = 10_000
const mostBefore = 4096
const mostAfter = 64 * 1024 * 1024
/** a reader that lets more than this lie is cut, and gets a whole copy when it comes again */
const mostWaiting = 32 * 1024 * 1024

/** The first laptop's end. `keyFor` is asked for the key of the salt that the other end has. */
export function dial(
  socket: Socket,
  keyFor: (salt: Buffer) => Promise<Buffer>,
  hearing: Hearing,
): Channel {
  const part = newPart()
  const hello = Buffer.concat([mark, part.open])
  const answerBytes = mark.length + saltBytes + partBytes
  return line(socket, hearing, {
    begin: (write) => write(hello),
    needs: answerBytes,
    async meet(answer) {
      if (!answer.subarray(0, mark.length).equals(mark)) return null
      const salt = answer.subarray(mark.length, mark.length + saltBytes)
      const shared = part.shared(answer.subarray(-partBytes))
      const key = await keyFor(Buffer.from(salt))
      const { fromFirst, fromSecond } = meetingKeys(key, shared, Buffer.concat([hello, answer]))
      return { out: sealer(fromFirst), in: opener(fromSecond), speaksFirst: true }
    },
  })
}

/** The second laptop's end. It says nothing until the other has. */
export function answer(socket: Socket, key: Buffer, salt: Buffer, hearing: Hearing): Channel {
  const part = newPart()
  return line(socket, hearing, {
    begin: () => {},
    needs: mark.length + partBytes,
    async meet(hello, write) {
      if (!hello.subarray(0, mark.length).equals(mark)) return null
      const reply = Buffer.concat([mark, salt, part.open])
      const shared = part.shared(hello.subarray(-partBytes))
      const { fromFirst, fromSecond } = meetingKeys(key, shared, Buffer.concat([hello, reply]))
      write(reply)
      return { out: sealer(fromSecond), in: opener(fromFirst), speaksFirst: false }
    },
  })
}

interface Met {
  readonly out: (words: Buffer) => Buffer
  readonly in: (sealed: Buffer) => Buffer
  readonly speaksFirst: boolean
}

interface Manner {
  begin(write: (bytes: Buffer) => void): void
  /** how many bytes the other's part has */
  readonly needs: number
  /** null where the other is none of ours */
  meet(heard: Buffer, write: (bytes: Buffer) => void): Promise<Met | null>
}

function line(socket: Socket, hearing: Hearing, manner: Manner): Channel {
  let state: 'meeting' | 'asking' | 'met' | 'ready' | 'over' = 'meeting'
  let met: Met | null = null
  let pieces: Buffer[] = []
  let length = 0
  const timer = setTimeout(() => end('lost'), patience)
  timer.unref()
  socket.setNoDelay(true)

  const channel: Channel = {
    send(message) {
      if (!met || state === 'over') return
      socket.write(met.out(Buffer.from(JSON.stringify(message))))
      if (socket.writableLength > mostWaiting) end('lost')
    },
    hangUp() {
      if (state === 'over') return
      state = 'over'
      clearTimeout(timer)
      pieces = []
      socket.end()
      setTimeout(() => socket.destroy(), 1000).unref()
    },
    cut: () => end('lost'),
  }

  function end(why: Gone, lastWords?: Buffer): void {
    if (state === 'over') return
    state = 'over'
    clearTimeout(timer)
    pieces = []
    if (lastWords) socket.end(lastWords)
    else socket.destroy()
    hearing.gone(why)
  }

  function take(bytes: number): Buffer | null {
    if (length < bytes) return null
    const all = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces)
    const taken = all.subarray(0, bytes)
    pieces = [all.subarray(bytes)]
    length -= bytes
    return taken
  }

  function peek(bytes: number): Buffer | null {
    if (length < bytes) return null
    if ((pieces[0]?.length ?? 0) < bytes) pieces = [Buffer.concat(pieces)]
    return pieces[0]?.subarray(0, bytes) ?? null
  }

  function read(): void {
    if (state === 'meeting') return meet()
    while (state === 'met' || state === 'ready') {
      const head = peek(lengthBytes)
      if (!head) return
      if (met?.speaksFirst && state === 'met' && head.equals(wrong.subarray(0, lengthBytes))) {
        const said = peek(wrong.length)
        if (said) end(said.equals(wrong) ? 'key' : 'lost')
        return
      }
      const bytes = head.readUInt32BE()
      if (bytes > (state === 'ready' ? mostAfter : mostBefore)) return end('lost')
      if (length < lengthBytes + bytes) return
      take(lengthBytes)
      hear(take(bytes) ?? Buffer.alloc(0))
    }
  }

  /** Cuts at the first eight bytes of something else, so that nobody is kept waiting for the rest of it. */
  function meet(): void {
    const first = peek(mark.length)
    if (first && !first.equals(mark)) return end('lost')
    const heard = take(manner.needs)
    if (!heard) {
      if (length > manner.needs) end('lost')
      return
    }
    state = 'asking'
    manner
      .meet(heard, (bytes) => socket.write(bytes))
      .then((found) => {
        if (state === 'over') return
        if (!found) return end('lost')
        met = found
        state = 'met'
        if (found.speaksFirst) channel.send({ kind: 'hello' })
        read()
      })
      .catch(() => end('lost'))
  }

  function hear(sealed: Buffer): void {
    let message: unknown
    try {
      message = JSON.parse(met?.in(sealed).toString('utf8') ?? '')
    } catch {
      if (state !== 'met') return end('lost')
      return end('key', met?.speaksFirst ? undefined : wrong)
    }
    if (state === 'met') {
      state = 'ready'
      clearTimeout(timer)
      if (!met?.speaksFirst) channel.send({ kind: 'hello' })
      hearing.ready(channel)
      return
    }
    hearing.message(message)
  }

  socket.on('data', (bytes: Buffer) => {
    if (state === 'over') return
    pieces.push(bytes)
    length += bytes.length
    if (state === 'asking' && length > mostBefore) return end('lost')
    read()
  })
  socket.setTimeout(silence, () => {
    end('lost')
    socket.destroy()
  })
  socket.once('error', () => end('lost'))
  socket.once('close', () => end('lost'))
  manner.begin((bytes) => socket.write(bytes))
  return channel
}
