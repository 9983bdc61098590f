import type { Id } from '../../shared/engagement.ts'
import type { Outcome, Reason } from '../../shared/outcome.ts'
import { joinedNotes, packed, unpacked } from '../../shared/richtext.ts'
import { thingOf, type Given, type WriteCommand } from '../../shared/table.ts'
import type { Keepsakes } from './keepsakes.ts'

/**
 * What a referent has written and the room has not taken yet: kept on the device as commands with ids of their own, in
 * order, sent again until they are taken. One that was taken and whose answer was lost changes nothing the second time.
 */
export interface Outbox {
  readonly entries: readonly Unsent[]
  put(command: WriteCommand): void
  /** sends what waits, now */
  flush(): void
  /** what is to become of a text that stands against another's */
  choose(name: string, which: 'theirs' | 'mine' | 'both', anew: Anew): void
  drop(name: string): void
  watch(tell: () => void): () => void
  stop(): void
}

export interface Unsent {
  readonly name: string
  readonly command: WriteCommand
  readonly state: 'waiting' | 'conflict' | 'refused'
  /** it was sent at least once: the room may have it, though nobody was told */
  readonly tried: boolean
  /** what stands there instead; null where it was deleted */
  readonly theirs: string | null
  readonly reason: Reason | null
}

/** Where a text goes whose block was deleted meanwhile: it becomes a note of its own. */
type Anew = Pick<Extract<WriteCommand, { do: 'writeNote' }>, 'id' | 'workshopId' | 'itemId'>

type Send = (given: Given) => Promise<Outcome<unknown>>

/** Reasons that are the network's or the moment's, not the command's: it waits. */
const passing: ReadonlySet<Reason> = new Set([
  'noConnection',
  'notSeated',
  'noWorkshopOpen',
  'heldBy',
  'notSaved',
  'diskFull',
  'broken',
])

/** How long until it is tried again, in milliseconds. */
const waits = [500, 1000, 2000, 3000]

export function outboxOver(keepsakes: Keepsakes, send: Send, now: () => number): Outbox {
  let entries: readonly Unsent[] = keepsakes.rows().flatMap(read)
  let sending: string | null = null
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let made = 0
  let stopped = false
  const listeners = new Set<() => void>()

  function changed(next: readonly Unsent[]) {
    entries = next
    for (const tell of listeners) tell()
  }

  function keep(entry: Unsent) {
    keepsakes.keepRow(entry.name, JSON.stringify(entry))
    const known = entries.some((each) => each.name === entry.name)
    changed(
      known
        ? entries.map((each) => (each.name === entry.name ? entry : each))
        : [...entries, entry],
    )
  }

  function drop(name: string) {
    keepsakes.dropRow(name)
    changed(entries.filter((each) => each.name !== name))
  }

  function put(command: WriteCommand) {
    const thing = aboutOf(command)
    const last = entries.findLast((each) => thing !== null && aboutOf(each.command) === thing)
    // what the room may have is left as it was sent: what is written now comes after it
    const open = last && (last.state === 'refused' || isUntouched(last)) ? last : null
    const both = open && joined(open.command, command)
    if (open && both) replace(open, { ...open, ...fresh, command: both, name: nameAfter(open) })
    else keep({ name: nameOf(now()), command, ...fresh })
    failures = 0
    flush()
  }

  function replace(before: Unsent, entry: Unsent) {
    keepsakes.keepRow(entry.name, JSON.stringify(entry))
    keepsakes.dropRow(before.name)
    changed(entries.map((each) => (each.name === before.name ? entry : each)))
  }

  const nameOf = (at: number) =>
    `${String(at).padStart(15, '0')}.${String(made++ % 10_000).padStart(4, '0')}.${random()}`
  const nameAfter = ({ name }: Unsent) => `${name.slice(0, 20)}.${random()}`

  function flush() {
    clearTimeout(timer)
    void next(new Set())
  }

  /** Sends the first that waits and is not behind one on the same thing; `later` are things to be left for now. */
  async function next(later: Set<Id>): Promise<void> {
    if (sending !== null || stopped) return
    const stuck = new Set(later)
    const entry = entries.find((each) => {
      const thing = aboutOf(each.command)
      if (each.state === 'waiting' && (thing === null || !stuck.has(thing))) return true
      if (thing !== null) stuck.add(thing)
      return false
    })
    if (!entry) return
    sending = entry.name
    if (!entry.tried) keep({ ...entry, tried: true })
    const outcome = await send({ id: entry.name, command: entry.command })
    sending = null
    if (stopped) return
    const thing = aboutOf(entry.command)
    if (outcome.ok || outcome.reason === 'takenAlready') {
      failures = 0
      drop(entry.name)
      return next(later)
    }
    if (!passing.has(outcome.reason)) {
      answerTo(entry, outcome.reason, outcome.detail)
      return next(later)
    }
    clearTimeout(timer)
    timer = setTimeout(flush, waits[Math.min(failures++, waits.length - 1)])
    // somebody has that one open: the rest need not wait for it
    if (outcome.reason === 'heldBy' && thing !== null) return next(new Set([...later, thing]))
  }

  function answerTo(entry: Unsent, reason: Reason, detail: string | undefined) {
    const { command } = entry
    const removes = command.do === 'removeNote' || command.do === 'removeRecord'
    const gone = reason === 'notFound' && thingOf(command) !== null
    if (gone && (removes || textOf(command) === null)) return drop(entry.name)
    // a text that was changed meanwhile is not deleted unseen
    if (reason === 'changedMeanwhile' && removes) return drop(entry.name)
    if (gone || (reason === 'changedMeanwhile' && textOf(command) !== null)) {
      const after = entries.filter(
        (each) => each.name !== entry.name && aboutOf(each.command) === aboutOf(command),
      )
      // what was written on top of it belongs to the same choice
      let last: WriteCommand = command
      for (const each of after) {
        const both = joined(last, each.command)
        if (!both) break
        last = both
        drop(each.name)
      }
      return keep({
        ...entry,
        command: last,
        state: 'conflict',
        theirs: gone ? null : (detail ?? ''),
      })
    }
    keep({ ...entry, state: 'refused', reason })
  }

  function choose(name: string, which: 'theirs' | 'mine' | 'both', anew: Anew) {
    const entry = entries.find((each) => each.name === name)
    if (!entry) return
    if (which === 'theirs') drop(name)
    else {
      const { command, theirs } = entry
      const mine = textOf(command) ?? ''
      const chosen: WriteCommand =
        theirs === null
          ? { do: 'writeNote', ...anew, text: unpacked(mine) }
          : withText(command, which === 'both' ? bothOf(theirs, mine) : mine, theirs)
      // in the same place: what was written after it comes after it
      replace(entry, { ...entry, ...fresh, command: chosen, name: nameAfter(entry) })
    }
    flush()
  }

  return {
    get entries() {
      return entries
    },
    put,
    flush,
    choose,
    drop,
    watch(tell) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

const fresh = { state: 'waiting', tried: false, theirs: null, reason: null } as const

/** Two windows of one browser share its storage: a name is its own even where both write in the same moment. */
function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function isUntouched({ state, tried }: Unsent): boolean {
  return state === 'waiting' && !tried
}

/** What a command is about: the thing it changes or makes. */
function aboutOf(command: WriteCommand): Id | null {
  return thingOf(command) ?? ('id' in command ? command.id : null)
}

/** The words somebody typed that a command would put in another's place, packed; null where it sets something else. */
export function textOf(command: WriteCommand): string | null {
  if (command.do === 'editNote') return packed(command.text)
  if (command.do === 'editRecord') return command.to.set.text ?? null
  return null
}

/**
 * Two commands on one thing as the one that does both; null where they are two: where the second was not made from the
 * first, joining them would lose the first one's words.
 */
function joined(first: WriteCommand, second: WriteCommand): WriteCommand | null {
  if (aboutOf(first) === null || aboutOf(first) !== aboutOf(second)) return null
  if (!isMadeFrom(first, second)) return null
  if (second.do === 'editNote') {
    if (first.do !== 'writeNote' && first.do !== 'editNote') return null
    return { ...first, text: second.text }
  }
  if (second.do === 'editRecord') {
    const { set, was } = second.to
    if (first.do === 'makeRecord') {
      const of = { ...first.of, ...defined(set) } as typeof first.of
      return { ...first, of }
    }
    if (first.do !== 'editRecord') return null
    const to = {
      kind: first.to.kind,
      set: { ...first.to.set, ...set },
      was: { ...was, ...first.to.was },
    }
    return { ...first, to: to as typeof first.to }
  }
  return null
}

/** Whether what the second saw in each field is what the first had put there. */
function isMadeFrom(first: WriteCommand, second: WriteCommand): boolean {
  const put = fieldsOf(first)
  return Object.entries(seenBy(second)).every(
    ([name, seen]) => !(name in put) || isSame(put[name], seen),
  )
}

function fieldsOf(command: WriteCommand): Readonly<Record<string, unknown>> {
  if (command.do === 'makeRecord') return command.of
  return command.do === 'editRecord' ? command.to.set : { ...command }
}

function seenBy(command: WriteCommand): Readonly<Record<string, unknown>> {
  if (command.do === 'editNote') return { text: command.was }
  return command.do === 'editRecord' ? (command.to.was ?? {}) : {}
}

/** As the room keeps it: without the air at both ends. */
function isSame(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => JSON.stringify(typeof value === 'string' ? value.trim() : value)
  return plain(a) === plain(b)
}

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function bothOf(theirs: string, mine: string): string {
  return packed(joinedNotes(unpacked(theirs), unpacked(mine)))
}

/** The same edit with other words, made from what stands there now. */
function withText(command: WriteCommand, text: string, was: string): WriteCommand {
  if (command.do === 'editNote') return { ...command, text: unpacked(text), was: unpacked(was) }
  if (command.do === 'editRecord') {
    const to = { kind: command.to.kind, set: { text }, was: { text: was } }
    return { ...command, to }
  }
  return command
}

function read([name, json]: readonly [string, string]): Unsent[] {
  try {
    return [{ ...(JSON.parse(json) as Unsent), name }]
  } catch {
    return []
  }
}
