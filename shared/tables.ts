import type { Id } from './engagement.ts'

/** Mixed tables for table work: every side at every table, and nobody beside their own boss where that can be had. */

export interface ToSeat {
  readonly id: Id
  readonly sideId: Id
  readonly partyId: Id
  /** their own boss, who may be somebody who is not here */
  readonly reportsTo: Id | null
}

/** The people at each table in order round it: the last sits beside the first. */
export type Tables = readonly (readonly Id[])[]

export interface Mixed {
  readonly tables: Tables
  readonly compromises: readonly Compromise[]
}

/** What could not be had, at which table (the first is 0), and why: worded by the screen that shows it. */
export type Compromise =
  | {
      readonly kind: 'sideMissing'
      readonly table: number
      readonly sideId: Id
      /** `elsewhere`: the side has somebody to spare at another table */
      readonly because: 'tooFew' | 'elsewhere'
    }
  | {
      readonly kind: 'besideBoss' | 'sameTableAsBoss'
      readonly table: number
      readonly personId: Id
      readonly bossId: Id
      readonly because: BossReason
    }
  /** a side is at every table, but sits closer at one than at another */
  | {
      readonly kind: 'sideUneven'
      readonly sideId: Id
      readonly fewest: number
      readonly most: number
    }
  | { readonly kind: 'uneven'; readonly fewest: number; readonly most: number }

/**
 * `tooFewTables`: with so few tables some report must sit at the boss's. `noOtherSeat`: no exchange of two people would
 * help. `avoidable`: one would, which only tables changed by hand can say.
 */
export type BossReason = 'tooFewTables' | 'noOtherSeat' | 'avoidable'

/** How many tables so many people sit well at: about `size` at each, never more than one above it. */
export function tablesFor(count: number, size = 5): number {
  const near = Math.max(1, Math.round(count / size))
  return Math.ceil(count / near) > size + 1 ? near + 1 : near
}

/**
 * Seats everybody: sizes within one of each other, each side spread within one, then nobody beside their boss, nobody at
 * their boss's table, organisations apart, and sides by turns round the table, in that order. The same seed gives the same
 * tables and another seed others. Never more tables than people.
 */
export function mix(people: readonly ToSeat[], tables: number, seed: number): Mixed {
  const random = randomFrom(seed)
  const count = Math.min(Math.max(1, Math.floor(tables)), people.length)
  const tries = Array.from({ length: triesFor(people.length) }, () => {
    const seated = seat(dealt(people, count, random), people)
    settle(seated)
    return seated
  })
  const best = tries.reduce((a, b) => (unrest(b) < unrest(a) ? b : a))
  const mixed = idsOf(best, count)
  return { tables: mixed, compromises: compromisesOf(mixed, people) }
}

/** What tables give up, also when they were changed by hand. Whoever is not in `people` is passed over. */
export function compromisesOf(tables: Tables, people: readonly ToSeat[]): Compromise[] {
  const seated = seat(tables, people)
  const sizes = tables.map((_, table) => at(seated, table).length)
  const [fewest, most] = [Math.min(...sizes), Math.max(...sizes)]
  return [
    ...(most - fewest > 1 ? [{ kind: 'uneven', fewest, most } as const] : []),
    ...[...new Set(seated.map((one) => one.person.sideId))].flatMap((side) =>
      sideCompromises(seated, side, sizes),
    ),
    ...seated.toSorted((a, b) => a.table - b.table).flatMap((one) => bossCompromise(seated, one)),
  ]
}

/** Two people change places. Nothing happens where one of them has none. */
export function swap(tables: Tables, a: Id, b: Id): Tables {
  const isSeated = (id: Id) => tables.some((table) => table.includes(id))
  if (!isSeated(a) || !isSeated(b)) return tables
  return tables.map((table) => table.map((id) => (id === a ? b : id === b ? a : id)))
}

/** Seats somebody between others at a table, from another table or from none. The place is counted without them. */
export function move(tables: Tables, personId: Id, toTable: number, place: number): Tables {
  if (!tables[toTable]) return tables
  return tables.map((table, index) => {
    const others = table.filter((id) => id !== personId)
    return index === toTable ? others.toSpliced(Math.max(0, place), 0, personId) : others
  })
}

/** Somebody in their place while tables are mixed or read. */
interface Seated {
  readonly person: ToSeat
  boss: Seated | null
  readonly reports: Seated[]
  table: number
  place: number
  /** everybody at the table, by place */
  around: Seated[]
}

function seat(tables: Tables, people: readonly ToSeat[]): Seated[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const seated = tables.flatMap((ids, table) => {
    const around: Seated[] = []
    for (const person of ids.flatMap((id) => byId.get(id) ?? []))
      around.push({ person, boss: null, reports: [], table, place: around.length, around })
    return around
  })
  const byPerson = new Map<Id | null, Seated>(seated.map((one) => [one.person.id, one]))
  for (const one of seated) {
    const boss = byPerson.get(one.person.reportsTo)
    if (!boss || boss === one) continue
    one.boss = boss
    boss.reports.push(one)
  }
  return seated
}

/** Everybody in turn, side by side, to one table after another: sizes and sides are right from here on. */
function dealt(people: readonly ToSeat[], count: number, random: () => number): Id[][] {
  const sides = shuffled([...new Set(people.map((person) => person.sideId))], random)
  const line = sides.flatMap((side) =>
    shuffled(
      people.filter((person) => person.sideId === side),
      random,
    ),
  )
  return Array.from({ length: count }, (_, table) =>
    line.filter((_person, index) => index % count === table).map((person) => person.id),
  )
}

/** Exchanges two people as long as an exchange makes it better. */
function settle(seated: readonly Seated[]): void {
  let isBetter = true
  while (isBetter) {
    isBetter = false
    for (const [index, a] of seated.entries()) {
      for (const b of seated.slice(index + 1)) isBetter = exchange(a, b) || isBetter
    }
  }
}

function exchange(a: Seated, b: Seated): boolean {
  if (!keepsSides(a, b)) return false
  const isApart = a.table !== b.table
  const before = strain(a, isApart) + strain(b, isApart)
  trade(a, b)
  if (strain(a, isApart) + strain(b, isApart) < before) return true
  trade(a, b)
  return false
}

function trade(a: Seated, b: Seated): void {
  const [from, to] = [
    { table: a.table, place: a.place, around: a.around },
    { table: b.table, place: b.place, around: b.around },
  ]
  Object.assign(a, to)
  Object.assign(b, from)
  from.around[from.place] = b
  to.around[to.place] = a
}

/** Whether the sides are as well spread after an exchange as before it. */
function keepsSides(a: Seated, b: Seated): boolean {
  const [mine, theirs] = [a.person.sideId, b.person.sideId]
  if (a.table === b.table || mine === theirs) return true
  return (
    ofSide(a.around, mine) > ofSide(b.around, mine) &&
    ofSide(b.around, theirs) > ofSide(a.around, theirs)
  )
}

/** Each concern outweighs all of the next ones together, up to 300 people. */
const weights = { besideBoss: 1e12, sameTable: 1e8, party: 1e3, side: 1 }

/** How badly somebody sits. Organisations count only where an exchange can change them. */
function strain(one: Seated, countsParty: boolean): number {
  const { around, place, person } = one
  const beside = [around.at(place - 1), around[(place + 1) % around.length]]
  const sameSide = beside.filter((other) => other !== one && other?.person.sideId === person.sideId)
  const sameParty = countsParty
    ? around.filter((other) => other.person.partyId === person.partyId).length - 1
    : 0
  return bossStrain(one) + sameParty * weights.party + sameSide.length * weights.side
}

function bossStrain(one: Seated): number {
  let sum = one.boss ? between(one, one.boss) : 0
  for (const report of one.reports) sum += between(one, report)
  return sum
}

function between(a: Seated, b: Seated): number {
  if (a.table !== b.table) return 0
  return isBeside(a, b) ? weights.besideBoss : weights.sameTable
}

function isBeside(a: Seated, b: Seated): boolean {
  const apart = Math.abs(a.place - b.place)
  return a.table === b.table && (apart === 1 || apart === a.around.length - 1)
}

function unrest(seated: readonly Seated[]): number {
  return seated.reduce((sum, one) => sum + strain(one, true), 0)
}

/** Small rooms are tried again until what can be had is found; measured, 200 people take 30–130 ms. */
function triesFor(people: number): number {
  return Math.min(60, Math.ceil(600 / people))
}

function sideCompromises(
  seated: readonly Seated[],
  sideId: Id,
  sizes: readonly number[],
): Compromise[] {
  const used = sizes.flatMap((size, table) => (size > 0 ? [table] : []))
  const counts = used.map((table) => ({ table, count: ofSide(at(seated, table), sideId) }))
  const missing = counts.filter(({ count }) => count === 0)
  const all = ofSide(seated, sideId)
  const because = missing.length === used.length - all ? 'tooFew' : 'elsewhere'
  if (missing.length > 0)
    return missing.map(({ table }) => ({ kind: 'sideMissing', table, sideId, because }))
  const [fewest, most] = [
    Math.min(...counts.map(({ count }) => count)),
    Math.max(...counts.map(({ count }) => count)),
  ]
  return most - fewest > 1 ? [{ kind: 'sideUneven', sideId, fewest, most }] : []
}

function bossCompromise(seated: readonly Seated[], one: Seated): Compromise[] {
  const { boss, table, person } = one
  if (!boss || boss.table !== table) return []
  const kind = isBeside(one, boss) ? 'besideBoss' : 'sameTableAsBoss'
  const because = canBeMended(seated, one, boss, kind)
    ? 'avoidable'
    : mustShare(seated, one, boss)
      ? 'tooFewTables'
      : 'noOtherSeat'
  return [{ kind, table, personId: person.id, bossId: boss.person.id, because }]
}

/** Whether one exchange would part the two without seating anybody else worse with a boss. */
function canBeMended(
  seated: readonly Seated[],
  one: Seated,
  boss: Seated,
  kind: 'besideBoss' | 'sameTableAsBoss',
): boolean {
  return [one, boss].some((mover) => seated.some((other) => mends(mover, other)))

  function mends(mover: Seated, other: Seated): boolean {
    if (mover === other || !keepsSides(mover, other)) return false
    const before = bossStrain(mover) + bossStrain(other)
    trade(mover, other)
    const isParted = kind === 'besideBoss' ? !isBeside(one, boss) : one.table !== boss.table
    const isBetter = isParted && bossStrain(mover) + bossStrain(other) < before
    trade(mover, other)
    return isBetter
  }
}

/** The boss's table needs more of the person's side than there are who report to somebody else. */
function mustShare(seated: readonly Seated[], one: Seated, boss: Seated): boolean {
  const tables = new Set(seated.map(({ table }) => table)).size
  if (tables === 1) return true
  const { sideId } = one.person
  const own = boss.person.sideId === sideId ? 1 : 0
  const all = ofSide(seated, sideId)
  return Math.floor(all / tables) - own > all - ofSide(boss.reports, sideId) - own
}

function ofSide(some: readonly Seated[], sideId: Id): number {
  let count = 0
  for (const { person } of some) if (person.sideId === sideId) count++
  return count
}

function at(seated: readonly Seated[], table: number): readonly Seated[] {
  return seated.find((one) => one.table === table)?.around ?? []
}

function idsOf(seated: readonly Seated[], count: number): Id[][] {
  return Array.from({ length: count }, (_, table) => at(seated, table).map((one) => one.person.id))
}

function shuffled<T>(some: readonly T[], random: () => number): T[] {
  return some
    .map((one) => ({ one, by: random() }))
    .toSorted((a, b) => a.by - b.by)
    .map(({ one }) => one)
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
