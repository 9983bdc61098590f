import type { Engagement, Id, Party, Person, Side, Table } from '../engagement.ts'
import { collections, inOrder, type Collection } from '../engagement.ts'
import type { Scene } from '../scene.ts'
import type { Language } from '../text.ts'
import { marketWords } from '../words/market/words.ts'
import { firmNames, firmsOf, fullNames, isOfFirm, patternFor } from './known.ts'

/**
 * Competing suppliers kept apart: the engagement as everybody but the facilitator may know it. Every screen and every file
 * that is meant for all is drawn from this value, so that one that is built later cannot forget the rule.
 *
 * The companies are one party called *leverandørerne*, their people have no names, what their tables wrote to the customer
 * is not there at all, and a company's name in hand-written words reads *[navn udeladt]*.
 */
export function apart(
  engagement: Engagement,
  workshopId: Id,
  {
    words = 'all',
    language = engagement.workshops[workshopId]?.language ?? 'da',
  }: { readonly words?: Words; readonly language?: Language } = {},
): Engagement {
  if (!engagement.workshops[workshopId]?.competing) return engagement
  const key = `${workshopId}/${words}/${language}`
  const known = kept.get(engagement) ?? new Map<string, Engagement>()
  kept.set(engagement, known)
  const before = known.get(key)
  if (before) return before
  const value = pooled(engagement, workshopId, words, language)
  known.set(key, value)
  return value
}

/**
 * `all`: no text names a company. `asWritten`: notes, records and texts stand as they were written, for the referent, who
 * mends them and must see the words that are there.
 */
type Words = 'all' | 'asWritten'

/** The meeting as it is read for walls, phones and the table. */
export function apartScene(scene: Scene, words: Words = 'all'): Scene {
  const engagement = apart(scene.engagement, scene.workshopId, { words })
  return engagement === scene.engagement ? scene : { ...scene, engagement }
}

const kept = new WeakMap<Engagement, Map<string, Engagement>>()

/** The one party that the companies are seen as. */
function pooledId(side: Side): Id {
  return `${side.id}.pooled`
}

function pooled(engagement: Engagement, workshopId: Id, words: Words, language: Language) {
  const said = marketWords(language)
  const side = inOrder(engagement.sides).find(({ mark }) => mark === 'L')
  if (!side) return engagement
  const firms = new Set(firmsOf(engagement).map(({ id }) => id))
  const label = { da: marketWords('da').pooled, en: marketWords('en').pooled }
  const one: Party = {
    id: pooledId(side),
    order: 0,
    sideId: side.id,
    name: said.pooled,
    short: said.pooled,
  }
  const value: Engagement = {
    ...engagement,
    sides: { ...engagement.sides, [side.id]: { ...side, label } },
    parties: {
      [one.id]: one,
      ...only(engagement.parties, ({ id }) => !firms.has(id)),
    },
    people: each(engagement.people, (person) =>
      firms.has(person.partyId) ? nameless(person, one.id, said.supplier) : person,
    ),
    workshops: each(engagement.workshops, (workshop) => ({
      ...workshop,
      mandates: workshop.mandates.filter((id) => !isOfFirm(engagement, id)),
      keptBy: workshop.keptBy.sideId === side.id ? { name: '', sideId: side.id } : workshop.keptBy,
    })),
    answers: each(
      only(
        engagement.answers,
        (answer) => answer.workshopId !== workshopId || answer.kind !== 'table',
      ),
      (answer) => (answer.kind === 'count' ? answer : { ...answer, speaker: '' }),
    ),
    chains: only(engagement.chains, (chain) => chain.workshopId !== workshopId),
    seats: each(engagement.seats, ({ partyId: _, ...seat }) => seat),
    tellings: {},
  }
  return withoutNames(value, engagement, words, said.leftOut)
}

function nameless(person: Person, partyId: Id, name: string): Person {
  return { ...person, partyId, name, role: '', email: '', reportsTo: null }
}

/** What people write by hand: the referent needs it as it was written. */
const written: ReadonlySet<Collection> = new Set([
  'blocks',
  'records',
  'ideas',
  'answers',
  'drafts',
])
/** What holds no words, or was made nameless already. Whatever is added later is read for names. */
const wordless: ReadonlySet<Collection> = new Set([
  'sides',
  'parties',
  'people',
  'seats',
  'clocks',
  'counters',
  'walls',
  'markets',
  'tellings',
])

function withoutNames(
  value: Engagement,
  named: Engagement,
  words: Words,
  leftOut: string,
): Engagement {
  const firms = firmsOf(named)
  const people = inOrder(named.people).filter((person) => isOfFirm(named, person.id))
  const pattern = patternFor([...firmNames(firms), ...fullNames(people)])
  if (!pattern) return value
  const tables = collections.filter(
    (name) => !wordless.has(name) && (words === 'all' || !written.has(name)),
  )
  return {
    ...value,
    ...Object.fromEntries(
      tables.map((name) => [
        name,
        each(value[name] as Table<object>, (thing) => masked(thing, pattern, leftOut)),
      ]),
    ),
  }
}

/** Things stay what they are while nobody changes them, and are read again for each picture of the wall. */
const maskedBefore = new WeakMap<object, { readonly by: string; readonly value: unknown }>()

function masked<T extends object>(thing: T, pattern: RegExp, leftOut: string): T {
  const by = `${pattern.source}/${leftOut}`
  const before = maskedBefore.get(thing)
  if (before?.by === by) return before.value as T
  const value = inside(thing, pattern, leftOut)
  maskedBefore.set(thing, { by, value })
  return value as T
}

/** Fields that name other things, and are no words. */
const namesThings = /^(?:id|.*Ids?|code|roomCode|invited|people|principles|template|kind)$/u

function inside(value: unknown, pattern: RegExp, leftOut: string): unknown {
  if (typeof value === 'string') return value.replaceAll(pattern, leftOut)
  if (Array.isArray(value)) return value.map((one: unknown) => inside(one, pattern, leftOut))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      namesThings.test(key) ? one : inside(one, pattern, leftOut),
    ]),
  )
}

function each<T, R>(table: Table<T>, as: (thing: T) => R): Table<R> {
  return Object.fromEntries(Object.entries(table).map(([id, thing]) => [id, as(thing)]))
}

function only<T>(table: Table<T>, stays: (thing: T) => boolean): Table<T> {
  return Object.fromEntries(Object.entries(table).filter(([, thing]) => stays(thing)))
}
