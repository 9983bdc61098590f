import { collections, type Collection, type Engagement, type Id } from '../engagement.ts'
import { reference, type Kept } from '../records.ts'
import {
  isAsked,
  joined,
  rules,
  tableOf,
  taken,
  together,
  wholeField,
  type AThing,
} from './fields.ts'
import type { Pick } from './kinds.ts'
import { references } from './whole.ts'

/** What two laptops had in common when they last were one: each thing's fields as their hashes, and how far numbers had come. */
export interface Base {
  readonly things: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly counters: Readonly<Record<string, number>>
}

export interface Merging {
  readonly mine: Engagement
  readonly theirs: Engagement
  /** the newest that both have in common: several where each took in the other's before; none where they never met */
  readonly bases: readonly Base[]
  readonly hash: (value: unknown) => string
  /** what she chose, by a clash's key; *mine* where nothing is chosen yet */
  readonly choices: Readonly<Record<string, Pick>>
}

/** Where both did something to the same: a field, or, with no field, the whole thing. */
export interface Clash {
  readonly key: string
  readonly collection: Collection
  readonly id: Id
  readonly field: string | null
  /** undefined where it was taken away */
  readonly mine: unknown
  readonly theirs: unknown
  readonly may: readonly Pick[]
}

interface Differences {
  /** `collection/id` of what came, of what was changed, and of what went */
  readonly fresh: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

export interface Merged extends Differences {
  readonly engagement: Engagement
  readonly clashes: readonly Clash[]
  readonly renumbered: readonly { readonly id: Id; readonly from: string; readonly to: string }[]
}

/** The fields of every thing as their hashes: what a later merge holds both laptops against. */
export function baseOf(engagement: Engagement, hash: (value: unknown) => string): Base {
  const things: Record<string, Record<string, string>> = {}
  for (const collection of collections)
    for (const [id, thing] of Object.entries(tableOf(engagement, collection)))
      things[`${collection}/${id}`] = Object.fromEntries(
        Object.entries(taken(collection, thing)).map(([field, value]) => [field, hash(value)]),
      )
  const counters = Object.values(engagement.counters).map(({ id, last }) => [id, last] as const)
  return { things, counters: Object.fromEntries(counters) }
}

/**
 * Puts together what two laptops did since they were one, thing by thing and field by field. What only one of them changed is
 * taken; where both did, it is a clash for her to settle. The other way round it gives the same, up to the numbers that both
 * gave: there the record that comes in gets the next.
 */
export function merge(merging: Merging): Merged {
  const clashes: Clash[] = []
  const tables = Object.fromEntries(
    collections.map((collection) => [collection, mergedTable(collection, merging, clashes)]),
  ) as unknown as Engagement
  const whole = rescued(tables, merging)
  const { engagement, renumbered } = numbered(whole, merging)
  return { engagement, ...differences(merging.mine, engagement), clashes, renumbered }
}

function mergedTable(
  collection: Collection,
  merging: Merging,
  clashes: Clash[],
): Record<Id, AThing> {
  const [mine, theirs] = [tableOf(merging.mine, collection), tableOf(merging.theirs, collection)]
  const table: Record<Id, AThing> = {}
  for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const thing = mergedThing(
      collection,
      id,
      { mine: mine[id], theirs: theirs[id] },
      merging,
      clashes,
    )
    if (thing) table[id] = thing
  }
  return table
}

interface Two<T> {
  readonly mine: T | undefined
  readonly theirs: T | undefined
}

function mergedThing(
  collection: Collection,
  id: Id,
  { mine, theirs }: Two<AThing>,
  merging: Merging,
  clashes: Clash[],
): AThing | undefined {
  const key = `${collection}/${id}`
  const rule = rules[collection]
  if (rule === 'local') return mine ?? theirs
  if (rule === 'largest')
    return Number(mine?.['last'] ?? 0) >= Number(theirs?.['last'] ?? 0) ? mine : theirs
  if (mine && theirs) return bothThere(collection, id, mine, theirs, merging, clashes)
  const there = (mine ?? theirs) as AThing
  if (merging.bases.length === 0) return there
  const fields = hashed(collection, there, merging)
  const isOld = merging.bases.some((base) => isSame(base.things[key], fields))
  const wasAway = merging.bases.some((base) => base.things[key] === undefined)
  if (!isOld && wasAway) return there
  if (isOld && !wasAway) return undefined
  // one took it away, the other wrote in it
  const choice = merging.choices[key] ?? 'mine'
  clashes.push({ key, collection, id, field: null, mine, theirs, may: ['mine', 'theirs'] })
  return choice === 'theirs' ? theirs : mine
}

function bothThere(
  collection: Collection,
  id: Id,
  mine: AThing,
  theirs: AThing,
  merging: Merging,
  clashes: Clash[],
): AThing {
  const key = `${collection}/${id}`
  const [a, b] = [taken(collection, mine), taken(collection, theirs)]
  const fields: Record<string, unknown> = {}
  for (const field of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const [x, y] = [merging.hash(a[field]), merging.hash(b[field])]
    const known = (value: string) =>
      merging.bases.some(
        ({ things }) => things[key] && (things[key][field] ?? merging.hash(undefined)) === value,
      )
    if (x === y) fields[field] = a[field]
    else if (together(collection, field)) fields[field] = union(a[field], b[field], merging.hash)
    else if (known(x) !== known(y)) fields[field] = known(x) ? b[field] : a[field]
    else if (!isAsked(field)) fields[field] = a[field]
    else
      fields[field] = settled(
        collection,
        id,
        field,
        { mine: a[field], theirs: b[field] },
        merging,
        clashes,
      )
  }
  return joined(collection, id, fields)
}

function settled(
  collection: Collection,
  id: Id,
  field: string,
  { mine, theirs }: Two<unknown>,
  { choices }: Merging,
  clashes: Clash[],
): unknown {
  const isFurther = collection === 'polls' && further(mine, theirs)
  if (isFurther) return isFurther === 'mine' ? mine : theirs
  const key = field === wholeField ? `${collection}/${id}` : `${collection}/${id}/${field}`
  const canBoth =
    collection !== 'about' &&
    field === 'text' &&
    typeof mine === 'string' &&
    typeof theirs === 'string'
  clashes.push({
    key,
    collection,
    id,
    field: field === wholeField ? null : field,
    mine,
    theirs,
    may: canBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'],
  })
  const choice = choices[key] ?? 'mine'
  if (choice === 'both' && canBoth) return bothTexts(mine, theirs)
  return choice === 'theirs' ? theirs : mine
}

/** Both texts, in an order that is the same on both laptops. */
function bothTexts(one: string, other: string): string {
  return [one, other].toSorted((a, b) => (a < b ? -1 : 1)).join('\n')
}

/** Of a measurement that one laptop held and the other only planned, the one that was held; null where both did the same. */
function further(mine: unknown, theirs: unknown): 'mine' | 'theirs' | null {
  const isPlanned = (poll: unknown) => (poll as { state?: string }).state === 'planned'
  if (isPlanned(mine) === isPlanned(theirs)) return null
  return isPlanned(mine) ? 'theirs' : 'mine'
}

function union(one: unknown, other: unknown, hash: (value: unknown) => string): unknown[] {
  const all = [...(one as unknown[]), ...(other as unknown[])]
  const once = new Map(all.map((each) => [hash(each), each]))
  const when = (each: unknown) => {
    const { from, at } = each as { from?: number; at?: number }
    return from ?? at ?? 0
  }
  return [...once]
    .toSorted(([a, x], [b, y]) => when(x) - when(y) || (a < b ? -1 : 1))
    .map(([, each]) => each)
}

/** What something that stays still names is not taken away under it. */
function rescued(merged: Engagement, { mine, theirs }: Merging): Engagement {
  const tables = Object.fromEntries(
    collections.map((collection) => [collection, { ...tableOf(merged, collection) }]),
  ) as Record<Collection, Record<Id, AThing>>
  for (let found = true; found;) {
    found = false
    for (const { from, field, to } of [...references, ...named])
      for (const thing of Object.values(tables[from])) {
        const id = thing[field]
        if (typeof id !== 'string' || tables[to][id]) continue
        const there = tableOf(mine, to)[id] ?? tableOf(theirs, to)[id]
        const says = [mine, theirs].filter(
          (side) => tableOf(side, from)[String(thing['id'])]?.[field] === id,
        )
        // who named it without having it could do without it
        if (!there || says.some((side) => !tableOf(side, to)[id])) continue
        tables[to][id] = there
        found = true
      }
  }
  return tables as unknown as Engagement
}

/** What names a thing that may be missing, but is not to go because one laptop did not know of the other's words. */
const named: typeof references = [
  { from: 'records', field: 'ownerId', to: 'people' },
  { from: 'records', field: 'itemId', to: 'items' },
  { from: 'blocks', field: 'itemId', to: 'items' },
  { from: 'chains', field: 'itemId', to: 'items' },
  { from: 'answers', field: 'itemId', to: 'items' },
  { from: 'ideas', field: 'itemId', to: 'items' },
  { from: 'collecting', field: 'id', to: 'items' },
  { from: 'causes', field: 'itemId', to: 'items' },
]

/** A number that was given on both laptops: the record that was here keeps it, the one that comes in gets the next. */
function numbered(
  merged: Engagement,
  { mine, bases }: Merging,
): { engagement: Engagement; renumbered: Merged['renumbered'] } {
  const records: Record<Id, Kept> = { ...merged.records }
  const counters = { ...merged.counters }
  const renumbered: { id: Id; from: string; to: string }[] = []
  const incoming = Object.values(records)
    .filter(({ id, number }) => mine.records[id]?.number !== number)
    .toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
  const used = new Set(
    Object.values(records)
      .filter(({ id, number }) => mine.records[id]?.number === number)
      .map(({ kind, number }) => `${kind} ${number}`),
  )
  for (const record of incoming) {
    const { kind, number, id } = record
    const since = Math.max(0, ...bases.map((base) => base.counters[kind] ?? 0))
    // given here since then, to a record that is gone by now
    const isGone = !mine.records[id] && number > since && number <= (mine.counters[kind]?.last ?? 0)
    if (!used.has(`${kind} ${number}`) && !isGone) {
      used.add(`${kind} ${number}`)
      continue
    }
    const last = Math.max(
      counters[kind]?.last ?? 0,
      ...Object.values(records).flatMap((each) => (each.kind === kind ? [each.number] : [])),
    )
    const anew = { ...record, number: last + 1, formerly: [...(record.formerly ?? []), number] }
    counters[kind] = { id: kind, last: last + 1 }
    records[id] = anew
    used.add(`${kind} ${anew.number}`)
    renumbered.push({ id, from: reference(record), to: reference(anew) })
  }
  return { engagement: { ...merged, records, counters }, renumbered }
}

function differences(before: Engagement, after: Engagement): Differences {
  const [fresh, changed, gone] = [[], [], []] as [string[], string[], string[]]
  for (const collection of collections) {
    const [old, now] = [tableOf(before, collection), tableOf(after, collection)]
    for (const [id, thing] of Object.entries(now)) {
      if (old[id] === undefined) fresh.push(`${collection}/${id}`)
      else if (JSON.stringify(sorted(old[id])) !== JSON.stringify(sorted(thing)))
        changed.push(`${collection}/${id}`)
    }
    for (const id of Object.keys(old)) if (now[id] === undefined) gone.push(`${collection}/${id}`)
  }
  return { fresh, changed, gone }
}

/** Whatever the order in which its fields were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

function hashed(collection: Collection, thing: AThing, { hash }: Merging): Record<string, string> {
  return Object.fromEntries(
    Object.entries(taken(collection, thing)).map(([field, value]) => [field, hash(value)]),
  )
}

function isSame(
  one: Readonly<Record<string, string>> | undefined,
  other: Readonly<Record<string, string>>,
): boolean {
  if (!one) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => one[key] === other[key])
}
