import { useEffect, useRef, useState } from 'react'

/**
 * Words being typed into one field. They are kept a moment after a pause, when she leaves the field, and when the page goes
 * away; what comes from the room meanwhile never takes their place. One stay in the field is one step to undo: `first` is
 * its first keeping, `again` a later one that takes the first one's place, `back` says that all is as it was, and `last` is
 * sent by a page that is going away.
 */
export type Keep = 'first' | 'again' | 'back' | 'last'

interface Field<Value> {
  /** what stands, as the newest view has it */
  readonly value: Value
  readonly read: (value: Value) => string
  /** the value with these words; null where they are no value, which is then not kept */
  readonly write: (before: Value, words: string) => Value | null
  readonly keep: (value: Value, how: Keep) => Promise<boolean>
  /** milliseconds of a pause in typing; null: only when she leaves the field */
  readonly pause: number | null
}

interface Stay<Value> {
  readonly before: Value
  words: string
  /** the words that were sent last, and those that are known to be kept */
  sent: string
  kept: string
  timer: ReturnType<typeof setTimeout> | undefined
  /** when words were first typed that have not been sent; null when all have */
  waits: number | null
}

/** Words typed without a pause are sent after this many milliseconds all the same. */
const longestWait = 2000

export function useTyped<Value>(field: Field<Value>) {
  const shown = field.read(field.value)
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef(field)
  const stay = useRef<Stay<Value> | null>(null)
  const line = useRef<Promise<void>>(Promise.resolve())

  /** One keeping after another, so that none overtakes the one before. */
  function send(now: Stay<Value>): void {
    clearTimeout(now.timer)
    now.waits = null
    const { words } = now
    const { keep, read, write } = latest.current
    const value = write(now.before, words)
    if (words === now.sent || value === null) return
    now.sent = words
    line.current = line.current.then(async () => {
      const before = read(now.before)
      const how = now.kept === before ? 'first' : words === before ? 'back' : 'again'
      if (await keep(value, how)) now.kept = words
      else now.sent = now.kept
    })
  }

  /** The page is going away: what is not known to be kept is sent at once, and nothing is taken back first. */
  function sendNow(): void {
    const now = stay.current
    if (!now || now.words === now.kept) return
    clearTimeout(now.timer)
    const value = latest.current.write(now.before, now.words)
    if (value === null) return
    now.sent = now.words
    now.kept = now.words
    void latest.current.keep(value, 'last')
  }

  function type(words: string): void {
    setTyped(words)
    const { value, read, pause } = latest.current
    const before = read(value)
    stay.current ??= {
      before: value,
      words,
      sent: before,
      kept: before,
      timer: undefined,
      waits: null,
    }
    const now = stay.current
    now.words = words
    clearTimeout(now.timer)
    if (pause === null) return
    const since = performance.now()
    now.waits ??= since
    const left = Math.max(0, now.waits + longestWait - since)
    now.timer = setTimeout(() => send(now), Math.min(pause, left))
  }

  /** She leaves the field. Its words stay in sight until the room has them; those that were refused stay. */
  function leave(): void {
    const now = stay.current
    if (!now) return
    send(now)
    stay.current = null
    void line.current.then(() => {
      if (now.kept === now.words) setTimeout(() => stay.current ?? setTyped(null), settle)
    })
  }

  const leaving = useRef({ leave, sendNow })
  useEffect(() => {
    latest.current = field
    leaving.current = { leave, sendNow }
  })
  useEffect(() => {
    if (!stay.current) setTyped(null)
  }, [shown])
  useEffect(() => {
    const hide = () => leaving.current.sendNow()
    window.addEventListener('pagehide', hide)
    return () => {
      window.removeEventListener('pagehide', hide)
      leaving.current.leave()
    }
  }, [])

  const words = typed ?? shown
  return { words, type, leave, wrong: field.write(field.value, words) === null }
}

/** Long enough for the room's answer to come back as a view. */
const settle = 400
