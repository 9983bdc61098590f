import { performance } from 'node:perf_hooks'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Audience } from '../shared/contract.ts'
import { refused, type Outcome, type Reason } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import type { Pages } from './pages.ts'
import type { Ear } from './preflight/ear.ts'
import type { Slice } from './watchers.ts'
import type { Moment } from '../shared/engagement.ts'
import type { World } from './world.ts'

/** Somebody at the door, let in: what they may call, and what they are shown. */
export interface Place {
  readonly calls: Readonly<
    Record<string, (...args: readonly unknown[]) => Outcome<unknown> | Promise<Outcome<unknown>>>
  >
  /** `end` is called where the place is taken away while somebody watches */
  watch(
    language: Language,
    see: (slices: ReadonlyMap<string, Slice>) => void,
    end: () => void,
  ): () => void
}

/** How a request is known at the door. */
export interface Caller {
  readonly token: string
  readonly room: string
  /** the address it comes from, for counting wrong codes */
  readonly from: string
}

export interface RadioNeeds {
  readonly world: World
  /** the time the pages are told, where it is not the world's */
  readonly now?: () => Moment
  readonly pages: Pages
  /** exactly the Host headers this door answers to; read at each request, since a free port is known only once it listens */
  readonly hosts: () => readonly string[]
  /** the largest body taken, in bytes */
  readonly most: number
  readonly places: { readonly [A in Audience]?: (caller: Caller) => Place | Reason }
  /** changes a launch token for a token; only where windows are let in that way */
  readonly enter?: (launch: string) => Outcome<{ token: string }>
  /** gives whoever shows the running host's secret a new link to its cockpit */
  readonly again?: (secret: string) => Outcome<{ url: string }>
  readonly broken: (error: unknown) => void
  /** told who fetched the page; only where it matters whether anybody got through */
  readonly ear?: Ear
}

/**
 * The door for browsers: POST for calls, and one POST per page answered by an endless stream of views. It knows no cookies;
 * Host must be exactly ours on every request, and Origin on everything but the static files, which hold nothing.
 */
export function radio(needs: RadioNeeds): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!needs.hosts().includes(host)) return c.text('', 421)
    if (c.req.method === 'POST') {
      if (c.req.header('origin') !== `http://${host}`) return c.text('', 403)
      if (!['same-origin', undefined].includes(c.req.header('sec-fetch-site')))
        return c.text('', 403)
      if (c.req.header('content-type') !== 'application/json') return c.text('', 415)
    } else if (c.req.method !== 'GET') return c.text('', 405)
    await next()
    for (const [name, value] of Object.entries(guards)) c.res.headers.set(name, value)
    if (!c.res.headers.has('content-security-policy'))
      c.res.headers.set('content-security-policy', `default-src 'none'`)
  })
  app.use(bodyLimit({ maxSize: needs.most, onError: (c) => c.json(refused('tooBig'), 413) }))
  app.onError((error, c) => {
    needs.broken(error)
    return c.json(refused('broken'), 500)
  })
  app.get('*', (c) => {
    if (c.req.path === '/') needs.ear?.page(callerOf(c).from)
    const takesGzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return needs.pages(c.req.path, takesGzip) ?? c.text('', 404)
  })

  const { enter, again } = needs
  if (enter) {
    app.post('/enter', async (c) => {
      const { launch } = await bodyOf(c)
      return c.json(typeof launch === 'string' ? enter(launch) : refused('notUnderstood'))
    })
  }
  if (again) {
    app.post('/again', async (c) => {
      const { secret } = await bodyOf(c)
      return c.json(typeof secret === 'string' ? again(secret) : refused('notUnderstood'))
    })
  }
  for (const [audience, placeFor] of Object.entries(needs.places))
    mount(app, audience, placeFor, needs.now ?? needs.world.now)
  return app
}

/** Starts a door on an address; port 0 takes a free one. Fails with the system's code, such as EADDRINUSE. */
export async function listen(
  app: Hono,
  address: string,
  port: number,
  connections: number,
  ear?: Ear,
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 15_000,
      keepAliveTimeout: 30_000,
      connectionsCheckingInterval: 5000,
    },
    getRequestListener(app.fetch),
  )
  server.maxConnections = connections
  server.maxHeadersCount = 60
  if (ear) listenFor(server, ear)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => resolve())
  })
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) }
}

/** Hears who reaches the door at all, and who speaks `https` to it: a TLS greeting begins with the byte 22. */
function listenFor(server: Server, ear: Ear): void {
  server.on('connection', (socket) => ear.knock(socket.remoteAddress ?? ''))
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (error.rawPacket?.[0] === 22) ear.secure()
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status = refusals[error.code ?? ''] ?? '400 Bad Request'
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`)
  })
}

/** As Node answers them where nobody listens for errors. */
const refusals: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

export interface Listening {
  readonly port: number
  close(): Promise<void>
}

const guards: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
}

function mount(
  app: Hono,
  audience: string,
  placeFor: (caller: Caller) => Place | Reason,
  now: () => Moment,
): void {
  app.post(`/${audience}/watch`, async (c) => {
    const place = placeFor(callerOf(c))
    if (typeof place === 'string')
      return c.json(refused(place), place === 'tooManyTries' ? 429 : 401)
    const { language } = await bodyOf(c)
    return streamOf(place, language === 'en' ? 'en' : 'da', now)
  })
  app.post(`/${audience}/:name`, async (c) => {
    const place = placeFor(callerOf(c))
    if (typeof place === 'string')
      return c.json(refused(place), place === 'tooManyTries' ? 429 : 401)
    const name = c.req.param('name')
    const call = Object.hasOwn(place.calls, name) ? place.calls[name] : undefined
    if (!call) return c.json(refused('notFound'), 404)
    const { args } = await bodyOf(c)
    return c.json(await call(...(Array.isArray(args) ? args : [])))
  })
}

function callerOf(c: Context): Caller {
  const incoming = (c.env as { incoming?: { socket: { remoteAddress?: string } } }).incoming
  return {
    token: c.req.header('x-samspil-token') ?? '',
    room: (c.req.header('x-samspil-room') ?? '').slice(0, 40),
    from: incoming?.socket.remoteAddress ?? '',
  }
}

/** The body as an object; anything else is an empty one, which no call understands. */
async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => null)
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

const beat = 5000
/** A reader that takes nothing for this long is cut; its page begins again by itself. */
const patience = 30_000

/**
 * An endless stream of views, one JSON text a line. What a slow reader has not taken yet is replaced, never queued: it gets
 * the newest of each slice when it is ready.
 */
function streamOf(place: Place, language: Language, now: () => Moment): Response {
  const waiting = new Map<string, string>()
  const encoder = new TextEncoder()
  let stop = () => {}
  let pulse: NodeJS.Timeout
  let taken = performance.now()
  let over = false

  function end() {
    over = true
    stop()
    clearInterval(pulse)
  }

  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const close = () => {
          if (over) return
          end()
          controller.close()
        }
        const send = (isBeat: boolean) => {
          if (over || (controller.desiredSize ?? 0) <= 0 || (waiting.size === 0 && !isBeat)) return
          const slices = [...waiting]
            .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
            .join(',')
          waiting.clear()
          controller.enqueue(encoder.encode(`{"now":${now()},"slices":{${slices}}}\n`))
        }
        pulse = setInterval(() => {
          if (performance.now() - taken > patience) close()
          else send(true)
        }, beat)
        pulse.unref()
        this.pull = () => {
          taken = performance.now()
          send(false)
        }
        stop = place.watch(
          language,
          (slices) => {
            for (const [name, { json }] of slices) waiting.set(name, json)
            send(false)
          },
          close,
        )
      },
      cancel: end,
    },
    new CountQueuingStrategy({ highWaterMark: 4 }),
  )
  return new Response(stream, {
    headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' },
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
