import { calledBy, plain } from './calledby.ts'
import { dueOf, relativeOf, type Relative } from './duewords.ts'
import type { Id, Party, Person, PlainDate, Side } from './engagement.ts'
import type { DecisionStatus } from './records.ts'

/** All that the line can say; what a screen takes is up to its context. */
export type CaptureKind = 'note' | 'decision' | 'action' | 'risk' | 'benefit' | 'clause' | 'parking'

/** What the line was understood to say: shown as chips before Enter, so that nothing is recorded that was not meant. */
export interface Captured<Kind extends CaptureKind = CaptureKind> {
  readonly kind: Kind
  /** what is left when the marks that were understood are taken out; one that was not stays in it, word for word */
  readonly text: string
  /** who does it; for a decision, who had the mandate */
  readonly ownerId: Id | null
  /** a name after @ that nobody on the roster has */
  readonly unknownName: string | null
  /** a name after @ that more than one has: which is meant is asked */
  readonly unclearName: { readonly said: string; readonly people: readonly Id[] } | null
  /** the organisation after @ */
  readonly partyId: Id | null
  readonly sideId: Id | null
  readonly due: PlainDate | null
  readonly dueSaid: string
  /** what the day hangs on; null for a fixed one */
  readonly relative: Relative | null
  /** what stood after > and was no one day */
  readonly dueUnclear: string | null
  /** the days that it could be; none where it is no day at all */
  readonly dueChoices: readonly PlainDate[]
  /** the principles after # */
  readonly principles: readonly Id[]
  /** a word after # that is no one principle, with those it could be */
  readonly unclearPrinciple: { readonly said: string; readonly principles: readonly Id[] } | null
  readonly status: DecisionStatus
}

export interface CaptureContext<Kind extends CaptureKind = CaptureKind> {
  /** what can be kept here: the letter of any other kind is a word like others */
  readonly kinds: readonly (Kind | 'note')[]
  readonly people: readonly Pick<Person, 'id' | 'name' | 'partyId'>[]
  readonly sides: readonly Pick<Side, 'id' | 'mark'>[]
  readonly parties: readonly Pick<Party, 'id' | 'sideId' | 'name' | 'short'>[]
  /** the principles' short names; empty where a record cannot keep one, and # is a word like others */
  readonly principles: readonly { readonly id: Id; readonly name: string }[]
  readonly today: PlainDate
  readonly goLive: PlainDate | null
  readonly operation?: PlainDate | null
}

/** The letter, and the words that do the same before a colon, such as `risiko:`. */
const openings = {
  note: ['n', 'note', 'notat'],
  decision: ['b', 'beslutning', 'decision'],
  action: ['h', 'handling', 'action'],
  risk: ['r', 'risiko', 'risk'],
  benefit: ['g', 'gevinst', 'benefit'],
  clause: ['e', 'erklæringspunkt', 'clause'],
  parking: ['p', 'parkering', 'parkeringsplads', 'parking', 'parking lot'],
} as const satisfies Record<CaptureKind, readonly [string, ...string[]]>

/** The letter that opens a kind in the line, and chooses it in a menu. */
export function letterOf(kind: CaptureKind): string {
  return openings[kind][0]
}

type Mark = 'who' | 'side' | 'due' | 'principle'

/** The marks that mean something in each kind; any other is a word like others. */
const marks = {
  note: [],
  decision: ['who', 'principle'],
  action: ['who', 'side', 'due', 'principle'],
  risk: ['who', 'side', 'principle'],
  benefit: ['who', 'side', 'due', 'principle'],
  clause: ['principle'],
  parking: [],
} as const satisfies Record<CaptureKind, readonly Mark[]>

/**
 * Reads the line a facilitator types while people talk: "h Afklar opslag @Jonas >uge 50". A letter first, or its word and
 * a colon, chooses the kind; `@` names who, or an organisation (of a decision: the mandate), `k:` and `l:` a side, `>` a
 * day, `#` a principle. What cannot be understood, or could mean two things, is kept in the text and asked about: never
 * dropped, never guessed.
 */
export function readCapture<Kind extends CaptureKind>(
  typed: string,
  context: CaptureContext<Kind>,
): Captured<Kind | 'note'> {
  const { kind, rest } = readKind(typed, context.kinds)
  const takes: readonly Mark[] = marks[kind]
  const side = takes.includes('side') ? readSide(rest, context) : { sideId: null, rest }
  const due = takes.includes('due') ? readDueMark(side.rest, context) : noDue(side.rest)
  const who = takes.includes('who') ? readWho(due.rest, context) : nobody(due.rest)
  const about =
    takes.includes('principle') && context.principles.length > 0
      ? readPrinciples(who.rest, context)
      : { principles: [], unclear: null, rest: who.rest }
  const { due: day, said: dueSaid, unclear: dueUnclear, choices: dueChoices } = due
  return {
    kind,
    text: about.rest.replaceAll(/\s+/g, ' ').trim(),
    ownerId: who.ownerId,
    unknownName: who.unknown,
    unclearName: who.unclear,
    partyId: who.partyId,
    sideId: side.sideId ?? who.sideId,
    due: day,
    dueSaid,
    relative: day === null ? null : relativeOf(dueSaid),
    dueUnclear,
    dueChoices,
    principles: about.principles,
    unclearPrinciple: about.unclear,
    status: 'decided',
  }
}

/** The line with the answer in the place of what was asked about: `>næste fre` → `>4.12.2026`. */
export function settled(typed: string, mark: '@' | '>' | '#', said: string, meant: string): string {
  const words = said.split(' ').map((word) => word.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`))
  const asked = new RegExp(`(^|\\s)${mark}\\s*${words.join('\\s+')}(?=$|\\s|[.,;:!?])`, 'u')
  return typed.replace(asked, (_, before: string) => `${before}${mark}${meant}`)
}

function readKind<Kind extends CaptureKind>(
  typed: string,
  kinds: readonly (Kind | 'note')[],
): { kind: Kind | 'note'; rest: string } {
  const start = /^\s*(?:([a-zæøå])\s+|(\p{L}[\p{L} ]*):\s+)/iu.exec(typed)
  const word = (start?.[1] ?? start?.[2] ?? '').toLowerCase()
  const kind = kinds.find((each) => {
    const words: readonly string[] = openings[each]
    return words.includes(word) && (start?.[1] !== undefined || word.length > 1)
  })
  return start && kind
    ? { kind, rest: typed.slice(start[0].length) }
    : { kind: 'note', rest: typed }
}

/** One side's mark is its; marks of two stay in the text, because a record is owned by one. */
function readSide(words: string, { sides }: CaptureContext) {
  const said = [...words.matchAll(/(?:^|\s)([klø]):(?=\s|$)/gi)]
  const meant = new Set(said.map((mark) => mark[1]?.toUpperCase()))
  const [mark] = said
  const side =
    meant.size === 1 ? sides.find((each) => each.mark === mark?.[1]?.toUpperCase()) : undefined
  return side && mark
    ? { sideId: side.id, rest: cut(words, mark.index, mark[0].length) }
    : { sideId: null, rest: words }
}

const nobody = (rest: string) => ({
  ownerId: null,
  partyId: null,
  sideId: null,
  unknown: null,
  unclear: null,
  rest,
})

/** `@` and the longest run of words that names somebody, or an organisation by its short name or whole one. */
function readWho(words: string, { people, parties }: CaptureContext) {
  const mark = /(?:^|\s)@(?=\p{L})/u.exec(words)
  if (!mark) return nobody(words)
  const runs = runsFrom(words, mark.index + mark[0].length).filter(isNameLike)
  for (const run of runs) {
    const found = peopleCalled(run, people)
    const [person] = found
    if (!person) {
      const party = partyCalled(run.said, parties)
      if (!party) continue
      const isAlone = parties.filter((each) => each.sideId === party.sideId).length === 1
      return {
        ...nobody(isAlone ? cut(words, mark.index, run.end - mark.index) : words),
        partyId: party.id,
        sideId: party.sideId,
      }
    }
    if (found.length > 1)
      return {
        ...nobody(words),
        unclear: { said: run.said, people: found.map((each) => each.id) },
      }
    const sideId = parties.find((each) => each.id === person.partyId)?.sideId ?? null
    return {
      ...nobody(cut(words, mark.index, run.end - mark.index)),
      ownerId: person.id,
      sideId,
    }
  }
  const stranger = runs.find((run) => run.words.slice(1).every(isCapital))
  return { ...nobody(words), unknown: stranger?.said ?? null }
}

/** More words than one are a name as typed only with capitals, or where they are all of it. */
function peopleCalled<T extends { readonly id: Id; readonly name: string }>(
  run: Run,
  people: readonly T[],
): readonly T[] {
  return run.words.slice(1).every(isCapital)
    ? calledBy(run.said, people)
    : people.filter((person) => plain(person.name) === plain(run.said))
}

function partyCalled(said: string, parties: CaptureContext['parties']) {
  const found = parties.filter(
    (party) => plain(party.short) === plain(said) || plain(party.name) === plain(said),
  )
  return found.length === 1 ? found[0] : undefined
}

const noDue = (rest: string) => ({ due: null, said: '', unclear: null, choices: [], rest })

/** `>` and the longest run of words that is a day. */
function readDueMark(words: string, context: CaptureContext) {
  const mark = /(?:^|\s)>\s*(?=\S)/.exec(words)
  if (!mark) return noDue(words)
  const runs = runsFrom(words, mark.index + mark[0].length)
  for (const run of runs) {
    const { day, choices } = dueOf(run.said, context)
    if (day !== null)
      return {
        ...noDue(cut(words, mark.index, run.end - mark.index)),
        due: day,
        said: run.said,
      }
    if (choices.length > 0) return { ...noDue(words), unclear: run.said, choices }
  }
  const isLonger = /^(uge|week|u|i|in|om|næste|next|den|the|på|on)$/i.test(runs.at(-1)?.said ?? '')
  return { ...noDue(words), unclear: runs.at(isLonger ? -2 : -1)?.said ?? runs[0]?.said ?? null }
}

function readPrinciples(words: string, { principles }: CaptureContext) {
  const found: Id[] = []
  let rest = words
  let unclear: Captured['unclearPrinciple'] = null
  for (const mark of words.matchAll(/(?:^|\s)#(\p{L}[\p{L}-]*)/gu)) {
    const said = mark[1] ?? ''
    const meant = calledBy(said, principles)
    const [one] = meant
    if (one && meant.length === 1) {
      if (!found.includes(one.id)) found.push(one.id)
      rest = rest.replace(mark[0], ' ')
    } else unclear ??= { said, principles: meant.map((each) => each.id) }
  }
  return { principles: found, unclear, rest }
}

interface Run {
  readonly said: string
  readonly words: readonly string[]
  /** where it ends in the line */
  readonly end: number
}

const most = 5

/** The runs of words from a place, longest first, none over the next mark, without the comma or full stop behind them. */
function runsFrom(line: string, from: number): Run[] {
  const ends: number[] = []
  for (const word of line.slice(from).matchAll(/\S+/g)) {
    if (ends.length > 0 && /^([@#>]|[klø]:$)/i.test(word[0])) break
    ends.push(from + word.index + word[0].length)
    if (ends.length === most) break
  }
  return ends.toReversed().map((end) => {
    const said = line
      .slice(from, end)
      .replaceAll(/\s+/g, ' ')
      .replace(/[.,;:!?]+$/, '')
    return { said, words: said.split(' '), end }
  })
}

function isNameLike(run: Run): boolean {
  return run.words.every((word) => /^\p{L}[\p{L}'’.&-]*$/u.test(word))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function cut(words: string, from: number, length: number): string {
  return `${words.slice(0, from)} ${words.slice(from + length)}`
}
