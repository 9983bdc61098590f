import type { Audience, Message } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import type { Listener, Wire } from './port.ts'

/** How this page is known at the door: as a phone or window that was let in (token), or by a room's code. */
export interface Pass {
  readonly token?: string
  readonly room?: string
}

const silence = 12_000
const retries = [250, 500, 1000, 2000]

/**
 * The wire for browsers: a POST for each call, and one POST answered by an endless stream of views. A stream that says
 * nothing for 12 s is dead, whatever the browser thinks (a phone that slept), and is opened again. `patience` is how many
 * milliseconds a call may take before it counts as not having come through; without it a call may take its time.
 */
export function radio<A extends Audience>(
  audience: A,
  pass: () => Pass,
  patience?: number,
): Wire<A> {
  return {
    async call(name, args) {
      const controller = new AbortController()
      const timer =
        patience === undefined ? undefined : setTimeout(() => controller.abort(), patience)
      try {
        const answer = await post(`/${audience}/${name}`, { args }, pass(), controller.signal)
        return (await answer.json()) as Outcome<unknown>
      } catch {
        return { ok: false, reason: 'noConnection' }
      } finally {
        clearTimeout(timer)
      }
    },
    watch: (language, hear) => keepWatching(audience, pass, language, hear),
  }
}

/** Changes a launch token, which works once, for a token of this page's own. */
export async function enter(launch: string): Promise<string | null> {
  const answer = await post('/enter', { launch }, {})
  const outcome = (await answer.json()) as Outcome<{ token: string }>
  return outcome.ok ? outcome.value.token : null
}

function keepWatching<A extends Audience>(
  audience: A,
  pass: () => Pass,
  language: Language,
  hear: Listener<A>,
): () => void {
  let stopped = false
  let failures = 0
  let current: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let heard = Date.now()

  async function listen() {
    const controller = new AbortController()
    current = controller
    heard = Date.now()
    try {
      const answer = await post(`/${audience}/watch`, { language }, pass(), controller.signal)
      if (answer.status === 401) return leave()
      if (!answer.ok || !answer.body) throw new Error(String(answer.status))
      await read(answer.body.getReader(), (message) => {
        if (current !== controller) return
        failures = 0
        heard = Date.now()
        hear.link('up')
        hear.message(message as Message<A>)
      })
    } catch {
      // the network went, or the page slept: the same way back as a stream that ended
    }
    if (current === controller) again()
  }

  function again() {
    if (stopped) return
    current = null
    hear.link('lost')
    clearTimeout(timer)
    timer = setTimeout(listen, retries[Math.min(failures++, retries.length - 1)])
  }

  function leave() {
    stop()
    hear.link('out')
  }

  function stop() {
    stopped = true
    current?.abort()
    current = null
    clearTimeout(timer)
    clearInterval(pulse)
    removeEventListener('online', wake)
    document.removeEventListener('visibilitychange', wake)
  }

  function wake() {
    if (document.visibilityState !== 'visible' || stopped || Date.now() - heard < 6000) return
    failures = 0
    restart()
  }

  function restart() {
    const old = current
    current = null
    old?.abort()
    clearTimeout(timer)
    void listen()
  }

  const pulse = setInterval(() => {
    if (!current || Date.now() - heard <= silence) return
    hear.link('lost')
    restart()
  }, 2000)
  addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  hear.link('connecting')
  void listen()
  return stop
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  each: (message: unknown) => void,
) {
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) each(JSON.parse(line))
  }
}

function post(path: string, body: unknown, pass: Pass, signal?: AbortSignal): Promise<Response> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (pass.token) headers['x-samspil-token'] = pass.token
  if (pass.room) headers['x-samspil-room'] = pass.room
  const text = JSON.stringify(body)
  return fetch(path, {
    method: 'POST',
    headers,
    body: text,
    // what is sent as the page closes still arrives; a browser allows 64 kB of it at a time
    keepalive: !signal && text.length < 16_000,
    cache: 'no-store',
    credentials: 'omit',
    ...(signal ? { signal } : {}),
  })
}
