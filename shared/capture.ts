import { addDays, dayOf, fridayOfWeek, weekday } from './dates.ts'
import type { Id, Person, PlainDate, Side } from './engagement.ts'
import type { DecisionStatus, Kept } from './records.ts'

/** What the line was understood to say: shown as chips before Enter, so that nothing is recorded that was not meant. */
export interface Captured {
  readonly kind: 'note' | Kept['kind']
  readonly text: string
  /** who does it; for a decision, who had the mandate */
  readonly ownerId: Id | null
  /** a name after @ that nobody on the roster has */
  readonly unknownName: string | null
  readonly sideId: Id | null
  readonly due: PlainDate | null
  readonly dueSaid: string
  /** what stood after > and was not a date */
  readonly dueUnclear: string | null
  readonly status: DecisionStatus
}

/** What of a person is needed to know them by name. */
type Named = Pick<Person, 'id' | 'name' | 'partyId' | 'role'>

export interface CaptureContext {
  readonly people: readonly Named[]
  readonly sides: readonly Side[]
  readonly parties: readonly { readonly id: Id; readonly sideId: Id }[]
  readonly today: PlainDate
  readonly goLive: PlainDate | null
}

const kinds: Readonly<Record<string, Captured['kind']>> = { b: 'decision', h: 'action', n: 'note' }

/**
 * Reads the line a facilitator types while people talk: "h Afklar opslag @Jonas >uge 50". `b`, `h` and `n` first choose
 * the kind; of an action `@` names who, `k:` and `l:` a side, `>` a day; of a decision `@` names the mandate. What cannot be understood is kept in the text, never dropped.
 */
export function readCapture(typed: string, context: CaptureContext): Captured {
  const start = /^\s*([a-zæøå])\s+/i.exec(typed)
  const kind = start && kinds[start[1]?.toLowerCase() ?? '']
  let rest = kind ? typed.slice(start[0].length) : typed
  const side = kind === 'action' ? readSide(rest, context.sides) : { sideId: null, rest }
  rest = side.rest
  const due =
    kind === 'action' ? readDueMark(rest, context) : { rest, due: null, said: '', unclear: null }
  const named = kind === 'action' || kind === 'decision'
  const owner = named
    ? readOwner(due.rest, context.people)
    : { rest: due.rest, person: null, unknown: null }
  const ownerSide =
    context.parties.find((party) => party.id === owner.person?.partyId)?.sideId ?? null
  return {
    kind: kind || 'note',
    text: owner.rest.replaceAll(/\s+/g, ' ').trim(),
    ownerId: owner.person?.id ?? null,
    unknownName: owner.unknown,
    sideId: side.sideId ?? ownerSide,
    due: due.due,
    dueSaid: due.said,
    dueUnclear: due.unclear,
    status: 'decided',
  }
}

function readSide(words: string, sides: readonly Side[]) {
  const mark = /(?:^|\s)([klø]):(?=\s|$)/i.exec(words)
  const side = mark && sides.find((each) => each.mark === mark[1]?.toUpperCase())
  return side
    ? { sideId: side.id, rest: cut(words, mark.index, mark[0].length) }
    : { sideId: null, rest: words }
}

/** `@` and the longest run of words that names somebody: whole name, or first name where only one has it. */
function readOwner(words: string, people: readonly Named[]) {
  const mark = /(?:^|\s)@(\p{L}[\p{L}'.-]*(?:\s+\p{Lu}[\p{L}'.-]*)*)/u.exec(words)
  if (!mark) return { person: null, unknown: null, rest: words }
  const said = (mark[1] ?? '').split(/\s+/)
  for (let length = said.length; length > 0; length--) {
    const name = said.slice(0, length).join(' ')
    const person = personCalled(name, people)
    if (person)
      return { person, unknown: null, rest: cut(words, mark.index, offsetOf(mark[0], length)) }
  }
  return { person: null, unknown: said.join(' '), rest: cut(words, mark.index, mark[0].length) }
}

function personCalled(said: string, people: readonly Named[]): Named | null {
  const name = said.toLowerCase()
  const whole = people.filter((person) => person.name.toLowerCase() === name)
  const part = people.filter((person) => person.name.toLowerCase().startsWith(`${name} `))
  const begins = people.filter((person) => person.name.toLowerCase().startsWith(name))
  const found = [whole, part, begins].find((some) => some.length > 0)
  return found?.length === 1 ? (found[0] ?? null) : null
}

function offsetOf(matched: string, words: number): number {
  const pattern = new RegExp(`^\\s*@\\S+(?:\\s+\\S+){${words - 1}}`, 'u')
  return pattern.exec(matched)?.[0].length ?? matched.length
}

function readDueMark(words: string, context: CaptureContext) {
  const mark = /(?:^|\s)>\s*((?:uge|week|i|in)\s+\S+|\S+(?:\s+(?:uge|week))?)/i.exec(words)
  if (!mark) return { due: null, said: '', unclear: null, rest: words }
  const said = mark[1] ?? ''
  const due = readDue(said, context.today, context.goLive)
  if (due) return { due, said, unclear: null, rest: cut(words, mark.index, mark[0].length) }
  return { due: null, said: '', unclear: said, rest: words }
}

const days: readonly (readonly string[])[] = [
  ['man', 'mandag', 'mon', 'monday'],
  ['tir', 'tirs', 'tirsdag', 'tue', 'tuesday'],
  ['ons', 'onsdag', 'wed', 'wednesday'],
  ['tor', 'tors', 'torsdag', 'thu', 'thursday'],
  ['fre', 'fredag', 'fri', 'friday'],
  ['lør', 'lørdag', 'sat', 'saturday'],
  ['søn', 'søndag', 'sun', 'sunday'],
]

/**
 * A day as people say it: `fre`, `fredag`, `i morgen`, `uge 50`, `1/12`, `1.12.2026`, `2026-12-01`, `G-12u`. A weekday is
 * the next one after today; a day without a year is the next such day. Null where it is anything else: a question, never a
 * guess.
 */
export function readDue(
  said: string,
  today: PlainDate,
  goLive: PlainDate | null,
): PlainDate | null {
  const word = said
    .trim()
    .toLowerCase()
    .replace(/[.,;]$/, '')
  const year = Number(today.slice(0, 4))
  if (word === 'i dag' || word === 'today') return today
  if (word === 'i morgen' || word === 'tomorrow') return addDays(today, 1)
  const day = days.findIndex((names) => names.includes(word))
  if (day >= 0) return addDays(today, ((day + 1 - weekday(today) + 6) % 7) + 1)
  const week = /^(?:uge|week|u)\s*(\d{1,2})$/.exec(word)
  if (week) {
    const friday = fridayOfWeek(year, Number(week[1]))
    return friday && friday >= today ? friday : fridayOfWeek(year + 1, Number(week[1]))
  }
  const anchored = /^g\s*([+-])\s*(\d{1,3})\s*([ud])$/.exec(word)
  if (anchored && goLive) {
    const many = Number(anchored[2]) * (anchored[3] === 'u' ? 7 : 1)
    return addDays(goLive, anchored[1] === '-' ? -many : many)
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2}|\d{4}))?$/.exec(word)
  if (!written) return null
  const [inMonth, month] = [Number(written[1]), Number(written[2])]
  if (written[3])
    return dayOf(Number(written[3].length === 2 ? `20${written[3]}` : written[3]), month, inMonth)
  const thisYear = dayOf(year, month, inMonth)
  return thisYear && thisYear >= today ? thisYear : dayOf(year + 1, month, inMonth)
}

function cut(words: string, from: number, length: number): string {
  return `${words.slice(0, from)} ${words.slice(from + length)}`
}
