import type { Audience } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import type { Language } from '../shared/text.ts'

/** One slice of a view, with its text, so that a thousand phones are told with one writing of it. */
export interface Slice {
  readonly value: unknown
  readonly json: string
}

/** Somebody who looks: what they are, in which language, and from which seat. */
export interface Watcher {
  readonly audience: Audience
  readonly language: Language
  readonly seatId: Id | null
  see(slices: ReadonlyMap<string, Slice>): void
}

/** One moment, read for everybody: the slices of an audience, and `own`, those of one seat alone. */
export interface Views {
  shared(audience: Audience, language: Language): Readonly<Record<string, unknown>>
  own(audience: Audience, language: Language, seatId: Id | null): Readonly<Record<string, unknown>>
}

export interface Watchers {
  add(watcher: Watcher): () => void
  /** tells everyone what changed for them, before the present turn ends */
  now(): void
  /** the same a little later, so that many answers become one picture: at most 1 ms per watcher, 60 ms at the least */
  soon(): void
  count(audience: Audience): number
  seats(): ReadonlySet<Id>
  /** tells nobody anything any more */
  close(): void
}

/** Keeps what each watcher has been sent, and sends a slice only when it changed. */
export function watchersOver(look: () => Views): Watchers {
  const sent = new Map<Watcher, Map<string, string>>()
  let timer: NodeJS.Timeout | null = null
  let queued = false
  let closed = false

  function flush() {
    queued = false
    if (closed) return
    if (timer) clearTimeout(timer)
    timer = null
    const written = new Map<string, ReadonlyMap<string, Slice>>()
    const views = look()
    for (const [watcher, known] of sent) tell(views, watcher, known, written)
  }

  function tell(
    views: Views,
    watcher: Watcher,
    known: Map<string, string>,
    written: Map<string, ReadonlyMap<string, Slice>>,
  ) {
    const { audience, language, seatId } = watcher
    const key = `${audience}.${language}`
    const shared = written.get(key) ?? asSlices(views.shared(audience, language))
    written.set(key, shared)
    const own = asSlices(views.own(audience, language, seatId))
    const news = new Map<string, Slice>()
    for (const [name, slice] of [...shared, ...own]) {
      if (known.get(name) === slice.json) continue
      known.set(name, slice.json)
      news.set(name, slice)
    }
    if (news.size > 0) watcher.see(news)
  }

  return {
    add(watcher) {
      const known = new Map<string, string>()
      sent.set(watcher, known)
      tell(look(), watcher, known, new Map())
      return () => sent.delete(watcher)
    },
    now() {
      if (queued) return
      queued = true
      queueMicrotask(flush)
    },
    soon() {
      if (queued || closed) return
      timer ??= setTimeout(flush, Math.min(1000, Math.max(60, sent.size)))
    },
    count: (audience) => [...sent.keys()].filter((watcher) => watcher.audience === audience).length,
    close() {
      if (timer) clearTimeout(timer)
      sent.clear()
      closed = true
    },
    seats: () =>
      new Set(
        [...sent.keys()].flatMap((watcher) => (watcher.seatId === null ? [] : [watcher.seatId])),
      ),
  }
}

/** Watchers whose news also reaches those who look in from outside, who are counted with them. */
export function heardBy(own: Watchers, around: Watchers): Watchers {
  return {
    ...own,
    now() {
      own.now()
      around.now()
    },
    soon() {
      own.soon()
      around.soon()
    },
    count: (audience) => own.count(audience) + around.count(audience),
  }
}

function asSlices(view: Readonly<Record<string, unknown>>): ReadonlyMap<string, Slice> {
  return new Map(
    Object.entries(view).map(([name, value]) => [name, { value, json: JSON.stringify(value) }]),
  )
}
