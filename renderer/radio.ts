import type { Audience, Message } from '../shared/contract.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { Language } from '../shared/text.ts'
import type { Listener, Wire } from './port.ts'

/** How this page is known at the door: as a phone or window that was let in (token), or by a room's code. */
export interface Pass {
  readonly token?: string
  readonly room?: string
}

/** A stream that says nothing for so long is dead, whatever the browser thinks: the room says something every 5 s. */
const silence = 8000
/** So long a new stream may take to its first word before another is tried: a phone that wakes may have no network yet. */
const firstWord = [1500, 2500, 4000, 8000]
const retries = [250, 500, 1000, 2000]
/** Timers that stood still for so long were not late: the machine slept, and every connection may be dead. */
const nap = 3000

/**
 * The wire for browsers: a POST for each call, and one POST answered by an endless stream of views. Whoever wakes, comes
 * back to the page or to a network gets a new stream at once. `patience` is how many milliseconds a call may take before
 * it counts as not having come through, and such a call is given up when its page wakes; without it a call may take its
 * time.
 */
export function radio<A extends Audience>(
  audience: A,
  pass: () => Pass,
  patience?: number,
): Wire<A> {
  const inAir = new Set<AbortController>()
  return {
    async call(name, args) {
      const controller = new AbortController()
      const timer =
        patience === undefined ? undefined : setTimeout(() => controller.abort(), patience)
      if (patience !== undefined) inAir.add(controller)
      try {
        const answer = await post(`/${audience}/${name}`, { args }, pass(), controller.signal)
        return (await answer.json()) as Outcome<unknown>
      } catch {
        return { ok: false, reason: 'noConnection' }
      } finally {
        clearTimeout(timer)
        inAir.delete(controller)
      }
    },
    watch: (language, hear) =>
      keepWatching(audience, pass, language, hear, () => {
        inAir.forEach((controller) => controller.abort())
      }),
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
  woke: () => void,
): () => void {
  let stopped = false
  let failures = 0
  /** streams in a row that never said a word */
  let mute = 0
  let current: AbortController | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let heard = Date.now()
  let hasSpoken = false
  let hiddenAt: number | null = document.visibilityState === 'visible' ? null : Date.now()
  let ticked = Date.now()

  async function listen() {
    const controller = new AbortController()
    current = controller
    heard = Date.now()
    hasSpoken = false
    try {
      const answer = await post(`/${audience}/watch`, { language }, pass(), controller.signal)
      if (answer.status === 401) return leave()
      if (!answer.ok || !answer.body) throw new Error(String(answer.status))
      await read(answer.body.getReader(), (message) => {
        if (current !== controller) return
        failures = 0
        mute = 0
        hasSpoken = true
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
    removeEventListener('pageshow', shown)
    document.removeEventListener('visibilitychange', turned)
    document.removeEventListener('resume', wake)
  }

  function turned() {
    if (document.visibilityState !== 'visible') {
      hiddenAt ??= Date.now()
      return
    }
    const since = hiddenAt
    hiddenAt = null
    if (since === null || Date.now() - since > 1000) wake()
  }

  /** A page taken out of the browser's cache has streams that only look alive. */
  function shown(event: PageTransitionEvent) {
    if (event.persisted) wake()
  }

  function wake() {
    if (stopped || document.visibilityState !== 'visible') return
    failures = 0
    mute = 0
    woke()
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
    const slept = Date.now() - ticked > nap
    ticked = Date.now()
    if (slept && document.visibilityState === 'visible') return wake()
    const limit = hasSpoken ? silence : firstWord[Math.min(mute, firstWord.length - 1)]
    if (!current || Date.now() - heard <= (limit ?? silence)) return
    // a first try that takes its time is no news to anybody
    if (hasSpoken || mute > 0) hear.link('lost')
    mute++
    restart()
  }, 500)
  addEventListener('online', wake)
  addEventListener('pageshow', shown)
  document.addEventListener('visibilitychange', turned)
  document.addEventListener('resume', wake)
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
