import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compromisesOf,
  mix,
  move,
  swap,
  tablesFor,
  type Compromise,
  type Tables,
  type ToSeat,
} from '../../shared/tables.ts'

/** `K1` is of side K; `K2>K1` reports to K1. The organisation is the side's unless it follows after a slash. */
function roster(...said: string[]): ToSeat[] {
  return said.map((each) => {
    const [, id = '', boss, party] = /^(\w+)(?:>(\w+))?(?:\/(\w+))?$/.exec(each) ?? []
    const sideId = id.slice(0, 1)
    return { id, sideId, partyId: party ?? sideId, reportsTo: boss ?? null }
  })
}

const many = (side: string, count: number) =>
  roster(...Array.from({ length: count }, (_, index) => `${side}${index + 1}`))

const anyRoster = (most: number, least = 1) =>
  fc
    .array(
      fc.record({
        side: fc.constantFrom('K', 'K', 'L', 'Ø'),
        party: fc.nat(2),
        boss: fc.option(fc.nat(most - 1)),
      }),
      { minLength: least, maxLength: most },
    )
    .map((rows) =>
      rows.map(({ side, party, boss }, index): ToSeat => {
        const reportsTo = boss === null || boss === index ? null : `p${boss}`
        return { id: `p${index}`, sideId: side, partyId: `${side}${party}`, reportsTo }
      }),
    )

const anyRoom = fc.record({
  people: anyRoster(40),
  tables: fc.integer({ min: 1, max: 9 }),
  seed: fc.integer(),
})

const range = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts)
const sidesOf = (people: readonly ToSeat[]) => [...new Set(people.map((one) => one.sideId))]
const countsOf = (tables: Tables, people: readonly ToSeat[], side: string) =>
  tables.map((ids) => people.filter((one) => one.sideId === side && ids.includes(one.id)).length)

/** Every person and boss at one table, read plainly from the ids. */
function withBoss(tables: Tables, people: readonly ToSeat[]) {
  return people.flatMap(({ id, reportsTo }) => {
    const table = tables.findIndex((ids) => ids.includes(id))
    const ids = tables[table]
    if (!ids || reportsTo === null || reportsTo === id || !ids.includes(reportsTo)) return []
    const apart = Math.abs(ids.indexOf(id) - ids.indexOf(reportsTo))
    const isBeside = apart === 1 || apart === ids.length - 1
    return [`${table} ${id} ${reportsTo} ${isBeside ? 'besideBoss' : 'sameTableAsBoss'}`]
  })
}

const saidOfBosses = (compromises: readonly Compromise[]) =>
  compromises.flatMap((one) =>
    'bossId' in one ? [`${one.table} ${one.personId} ${one.bossId} ${one.kind}`] : [],
  )

describe('how many tables', () => {
  test('five at each is best, and four to six is kept where it can be', () => {
    expect([5, 10, 20, 25].map((count) => tablesFor(count))).toEqual([1, 2, 4, 5])
    for (let count = 8; count <= 200; count++) {
      const sizes = [
        Math.floor(count / tablesFor(count)),
        Math.ceil(count / tablesFor(count)),
      ] as const
      expect(sizes[0]).toBeGreaterThanOrEqual(4)
      expect(sizes[1]).toBeLessThanOrEqual(6)
    }
  })

  test('seven sit at two tables, six and fewer at one', () => {
    expect([0, 1, 6, 7].map((count) => tablesFor(count))).toEqual([1, 1, 1, 2])
  })
})

describe('mixing', () => {
  test('everybody sits exactly once, at tables within one of each other in size', () => {
    fc.assert(
      fc.property(anyRoom, ({ people, tables, seed }) => {
        const mixed = mix(people, tables, seed).tables
        expect(mixed.flat().toSorted()).toEqual(people.map((one) => one.id).toSorted())
        expect(mixed.length).toBe(Math.min(tables, people.length))
        expect(range(mixed.map((ids) => ids.length))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('each side is spread within one, so it is at every table while there are enough', () => {
    fc.assert(
      fc.property(anyRoom, ({ people, tables, seed }) => {
        const mixed = mix(people, tables, seed).tables
        for (const side of sidesOf(people))
          expect(range(countsOf(mixed, people, side))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('nobody sits beside their boss where any seating of two tables can avoid it', () => {
    fc.assert(
      fc.property(anyRoster(8, 2), fc.integer(), (people, seed) => {
        const { compromises } = mix(people, 2, seed)
        const isBeside = compromises.some((one) => one.kind === 'besideBoss')
        expect(isBeside).toBe(isBeside && !canAvoid(people))
      }),
      { numRuns: 300 },
    )
  })

  test('an exchange never mends what a mix gives up', () => {
    fc.assert(
      fc.property(anyRoom, ({ people, tables, seed }) => {
        const reasons = mix(people, tables, seed).compromises.map((one) =>
          'because' in one ? one.because : one.kind,
        )
        expect(reasons).not.toContain('avoidable')
        expect(reasons).not.toContain('elsewhere')
        expect(reasons).not.toContain('uneven')
        expect(reasons).not.toContain('sideUneven')
      }),
    )
  })

  test('a boss and four reports on each side sit at different tables', () => {
    const people = roster(
      ...['K1', 'K2>K1', 'K3>K1', 'K4>K1', 'K5', 'K6', 'K7'],
      ...['L1', 'L2>L1', 'L3>L1', 'L4>L1', 'L5', 'L6', 'L7', 'L8'],
    )
    expect(mix(people, 3, 7).compromises).toEqual([])
  })

  test('neighbours are of different sides, and an organisation is spread, where the bosses allow it', () => {
    const people = roster('K1/a', 'K2/a', 'K3/b', 'K4/b', 'L1/c', 'L2/c', 'L3/d', 'L4/d')
    for (const ids of mix(people, 2, 1).tables) {
      const at = people.filter((one) => ids.includes(one.id))
      expect(new Set(at.map((one) => one.partyId)).size).toBe(4)
      expect(ids.map((id) => id.slice(0, 1)).join('')).toMatch(/^(KLKL|LKLK)$/)
    }
  })

  test('the same seed gives the same tables and another seed others', () => {
    const people = [...many('K', 13), ...many('L', 8)]
    expect(mix(people, 4, 2026)).toEqual(mix(people, 4, 2026))
    const mixes = Array.from({ length: 20 }, (_, seed) =>
      JSON.stringify(mix(people, 4, seed).tables),
    )
    expect(new Set(mixes).size).toBe(20)
  })

  test('nobody gives no tables, and more tables than people gives one each', () => {
    expect(mix([], 3, 1)).toEqual({ tables: [], compromises: [] })
    expect(mix(many('K', 2), 9, 1).tables.map((ids) => ids.length)).toEqual([1, 1])
  })

  test('200 people with 30 bosses sit well and soon', () => {
    const people = Array.from({ length: 200 }, (_, index): ToSeat => {
      const sideId = index % 5 < 3 ? 'K' : 'L'
      const reportsTo = index < 30 ? null : `p${index % 30}`
      return { id: `p${index}`, sideId, partyId: `${sideId}${index % 7}`, reportsTo }
    })
    const start = performance.now()
    expect(mix(people, 40, 1).compromises).toEqual([])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('what tables give up', () => {
  test('a boss beside or at the table is told if and only if it is so', () => {
    fc.assert(
      fc.property(anyRoom, ({ people, tables, seed }) => {
        const mixed = mix(people, tables, seed)
        expect(saidOfBosses(mixed.compromises).toSorted()).toEqual(
          withBoss(mixed.tables, people).toSorted(),
        )
        const order = people.map((one) => one.id)
        const asTheyCame = Array.from({ length: tables }, (_, table) =>
          order.filter((_id, index) => index % tables === table),
        )
        expect(saidOfBosses(compromisesOf(asTheyCame, people)).toSorted()).toEqual(
          withBoss(asTheyCame, people).toSorted(),
        )
      }),
    )
  })

  test('a side missing at a table is told if and only if it is so', () => {
    fc.assert(
      fc.property(anyRoom, ({ people, tables, seed }) => {
        const mixed = mix(people, tables, seed)
        const missing = sidesOf(people).flatMap((side) =>
          countsOf(mixed.tables, people, side).flatMap((count, table) =>
            count === 0 ? [`${table} ${side}`] : [],
          ),
        )
        const told = mixed.compromises.flatMap((one) =>
          one.kind === 'sideMissing' ? [`${one.table} ${one.sideId}`] : [],
        )
        expect(told.toSorted()).toEqual(missing.toSorted())
      }),
    )
  })

  test('two from a side at three tables are too few for one of them', () => {
    const people = [...many('K', 9), ...many('L', 2)]
    const { compromises } = mix(people, 3, 1)
    expect(compromises).toEqual([
      { kind: 'sideMissing', table: expect.any(Number), sideId: 'L', because: 'tooFew' },
    ])
  })

  test('two from a side at the same table could have been at one each', () => {
    const people = [...many('K', 4), ...many('L', 2)]
    const tables = [
      ['K1', 'L1', 'L2'],
      ['K2', 'K3', 'K4'],
    ]
    expect(compromisesOf(tables, people)).toEqual([
      { kind: 'sideUneven', sideId: 'K', fewest: 1, most: 3 },
      { kind: 'sideMissing', table: 1, sideId: 'L', because: 'elsewhere' },
    ])
  })

  test('tables that differ by two are uneven, and by one are not', () => {
    const people = many('K', 7)
    const even = [
      ['K1', 'K2', 'K3', 'K4'],
      ['K5', 'K6', 'K7'],
    ]
    expect(compromisesOf(even, people)).toEqual([])
    expect(compromisesOf(move(even, 'K7', 0, 0), people)).toMatchObject([
      { kind: 'uneven', fewest: 2, most: 5 },
      { kind: 'sideUneven', sideId: 'K' },
    ])
  })

  test('an emptied table is uneven and misses nobody', () => {
    const people = roster('K1', 'K2', 'L1')
    const kinds = compromisesOf([['K1', 'K2', 'L1'], []], people).map((one) => one.kind)
    expect(kinds).toEqual(['uneven'])
  })

  test('at the only table there are too few tables; beside the boss only where it cannot be helped', () => {
    const four = mix(roster('K1', 'K2>K1', 'L1', 'L2'), 1, 1).compromises
    expect(four).toMatchObject([{ kind: 'sameTableAsBoss', because: 'tooFewTables' }])
    const three = mix(roster('K1', 'K2>K1', 'L1'), 1, 1).compromises
    expect(three).toMatchObject([{ kind: 'besideBoss', because: 'tooFewTables' }])
  })

  test('a boss whose side is all their own reports must share a table', () => {
    const people = [...roster('K1', 'K2>K1', 'K3>K1', 'K4>K1'), ...many('L', 6)]
    expect(mix(people, 2, 3).compromises).toMatchObject([
      { kind: 'sameTableAsBoss', bossId: 'K1', because: 'tooFewTables' },
    ])
  })

  test('bosses who block every other seat are no fault of the number of tables', () => {
    const people = roster('K1', 'K2>K1', 'K3>K2', 'K4>K3', 'K5>K1', 'K1b>K5')
    const ring = people.map((one) => (one.id === 'K1' ? { ...one, reportsTo: 'K3' } : one))
    const reasons = mix(ring, 2, 1).compromises.map((one) => 'because' in one && one.because)
    expect(reasons.length).toBeGreaterThan(0)
    expect(new Set(reasons)).toEqual(new Set(['noOtherSeat']))
  })

  test('somebody moved to their boss by hand could have sat elsewhere', () => {
    const people = [...roster('K1', 'K2>K1', 'K3'), ...many('L', 3)]
    const tables = [
      ['K1', 'K2', 'L1'],
      ['K3', 'L2', 'L3'],
    ]
    expect(compromisesOf(tables, people)).toEqual([
      { kind: 'besideBoss', table: 0, personId: 'K2', bossId: 'K1', because: 'avoidable' },
    ])
    expect(compromisesOf(swap(tables, 'K2', 'K3'), people)).toEqual([])
  })

  test('a boss who is not here, and people who have left, are passed over', () => {
    const people = roster('K1>K9', 'L1')
    expect(compromisesOf([['K1', 'gone', 'L1']], people)).toEqual([])
  })
})

describe('changing by hand', () => {
  const tables = [['a', 'b', 'c'], ['d', 'e'], []]

  test('two people change places, at one table or across two', () => {
    expect(swap(tables, 'a', 'e')).toEqual([['e', 'b', 'c'], ['d', 'a'], []])
    expect(swap(tables, 'a', 'c')).toEqual([['c', 'b', 'a'], ['d', 'e'], []])
    expect(swap(swap(tables, 'a', 'e'), 'a', 'e')).toEqual(tables)
  })

  test('nobody changes places with somebody who has none', () => {
    expect(swap(tables, 'a', 'x')).toBe(tables)
  })

  test('somebody moves between two others, along the table or to an empty one', () => {
    expect(move(tables, 'a', 1, 1)).toEqual([['b', 'c'], ['d', 'a', 'e'], []])
    expect(move(tables, 'a', 0, 2)).toEqual([['b', 'c', 'a'], ['d', 'e'], []])
    expect(move(tables, 'a', 2, 5)).toEqual([['b', 'c'], ['d', 'e'], ['a']])
    expect(move(tables, 'a', 3, 0)).toBe(tables)
  })

  test('somebody who comes late is given a place', () => {
    expect(move(tables, 'late', 1, 0)).toEqual([['a', 'b', 'c'], ['late', 'd', 'e'], []])
  })
})

/** Every seating of two tables that keeps sizes and sides, until one has nobody beside their boss. */
function canAvoid(people: readonly ToSeat[]): boolean {
  const half = Math.ceil(people.length / 2)
  const ids = people.map((one) => one.id)
  for (let chosen = 0; chosen < 1 << ids.length; chosen++) {
    const first = ids.filter((_, index) => chosen & (1 << index))
    if (first.length !== half) continue
    const tables = [first, ids.filter((id) => !first.includes(id))]
    if (sidesOf(people).some((side) => range(countsOf(tables, people, side)) > 1)) continue
    if (tables.every((table) => canSit(table, people))) return true
  }
  return false
}

function canSit(table: readonly string[], people: readonly ToSeat[]): boolean {
  const [first, ...rest] = table
  if (first === undefined) return true
  return ordersOf(rest).some(
    (order) => !withBoss([[first, ...order]], people).some((said) => said.endsWith('besideBoss')),
  )
}

function ordersOf(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]]
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((o) => [id, ...o]))
}
