import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** The air between phones and the room: a proxy that a test can stop, cut and mend. */
export interface BadNetwork {
  /** the proxy's address, for a browser */
  readonly server: string
  /** every connection there is stands still without ending, as when a phone has left the network; new ones come through */
  strand(): void
  /** nothing comes through, old or new, and nothing is told of it */
  still(): void
  /** every connection breaks, and new ones are refused */
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function badNetwork(): Promise<BadNetwork> {
  let state: 'fine' | 'still' | 'cut' = 'fine'
  const sockets = new Set<Socket>()
  const answers = new Set<IncomingMessage>()
  const waiting: (() => void)[] = []

  function carry(asked: IncomingMessage, answer: ServerResponse) {
    if (state === 'cut') return asked.socket.destroy()
    if (state === 'still') return void waiting.push(() => carry(asked, answer))
    const to = new URL(asked.url ?? '')
    const onward = request(
      {
        host: to.hostname,
        port: to.port,
        path: to.pathname + to.search,
        method: asked.method,
        headers: asked.headers,
      },
      (from) => {
        answers.add(from)
        from.once('close', () => answers.delete(from))
        answer.writeHead(from.statusCode ?? 502, from.headers)
        // the first words of a stream come at once
        answer.flushHeaders()
        from.pipe(answer)
      },
    )
    onward.on('error', () => answer.destroy())
    answer.on('close', () => onward.destroy())
    asked.pipe(onward)
  }

  const server = createServer(carry)
  server.on('connection', (socket) => {
    if (state === 'cut') return socket.destroy()
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  function strand() {
    for (const from of answers) {
      from.unpipe()
      // read and thrown away, so that the room does not notice either
      from.resume()
    }
  }

  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strand,
    still() {
      state = 'still'
      strand()
    },
    cut() {
      state = 'cut'
      for (const socket of sockets) socket.destroy()
    },
    mend() {
      state = 'fine'
      for (const go of waiting.splice(0)) go()
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
