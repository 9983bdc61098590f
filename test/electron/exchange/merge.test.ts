import { describe, expect, onTestFinished, test } from 'vitest'
import { collections, type Engagement } from '../../../shared/engagement.ts'
import type { Clash, Merged } from '../../../shared/exchange/merge.ts'
import type { Pick } from '../../../shared/exchange/kinds.ts'
import { faultIn } from '../../../shared/exchange/whole.ts'
import { journalOf, mergedWith } from '../../../electron/exchange/incoming.ts'
import { ledgerOver } from '../../../electron/exchange/ledger.ts'
import { packed } from '../../../electron/exchange/pack.ts'
import { reading, type Incoming } from '../../../electron/exchange/unpack.ts'
import { openStore } from '../../../electron/store.ts'
import { told } from '../../support/engagement.ts'
import { lived, livedOn, theDemo, type Lived } from '../../support/randomday.ts'
import { temporary, value } from '../../support/room.ts'
import type { Command } from '../../../shared/commands.ts'

const demo = theDemo()
const engagementId = Object.keys(demo.engagement.about)[0] ?? ''
const [workshopId = ''] = Object.keys(demo.engagement.workshops)

type Choose = (clash: Clash) => Pick

/** A laptop with the engagement on it: it writes, sends files, and takes files in. */
function laptop(name: string) {
  const store = openStore(temporary())
  onTestFinished(() => store.close())
  const ledger = ledgerOver(store)
  let now: Lived | null = null
  return {
    get engagement(): Engagement {
      if (!now) throw new Error('nothing here')
      return now.engagement
    },
    get journal() {
      return now?.journal ?? []
    },
    has(first: Lived) {
      now = first
    },
    writes(seed: number, count = 40) {
      if (now) now = livedOn(now, name, seed, count)
    },
    runs(...commands: Command[]) {
      for (const command of commands)
        if (now) now = lived(now, command, told(2_000_000_000_000, { id: () => `${name}x` }))
    },
    sends(): Uint8Array {
      const file = ledger.pack({ ...(now ?? demo), by: name })
      value(ledger.wentOut(this.engagement, file))
      return file.bytes
    },
    takes(bytes: Uint8Array, choose: Choose = () => 'mine'): Merged | null {
      const incoming = read(bytes)
      if (!now) {
        now = {
          engagement: incoming.engagement,
          journal: incoming.journal.map((e, at) => ({ ...e, seq: at })),
        }
        value(ledger.cameIn(incoming.engagement, incoming.manifest))
        return null
      }
      if (ledger.knows(engagementId, incoming.manifest.id)) return null
      const asked = mergedWith(now, incoming, ledger, {})
      const choices = Object.fromEntries(asked.clashes.map((clash) => [clash.key, choose(clash)]))
      const merged = mergedWith(now, incoming, ledger, choices)
      now = { engagement: merged.engagement, journal: journalOf(now.journal, incoming.journal) }
      value(ledger.cameIn(incoming.engagement, incoming.manifest))
      return merged
    },
  }
}

function read(bytes: Uint8Array): Incoming {
  const steps = reading(bytes)
  for (;;) {
    const step = steps.next()
    if (step.done) return value(step.value)
  }
}

/** Two laptops with the same engagement, each of which knows that the other has it. */
function two() {
  const [a, b] = [laptop('a'), laptop('b')]
  a.has(demo)
  b.takes(a.sends())
  return { a, b }
}

/** What is the same on both whatever the order they were merged in: all but numbers, places in lists, and what only one shows. */
function common(engagement: Engagement): unknown {
  const local = ['counters', 'walls', 'drafts', 'seats']
  return Object.fromEntries(
    collections
      .filter((collection) => !local.includes(collection))
      .map((collection) => [
        collection,
        Object.fromEntries(
          Object.entries(engagement[collection]).map(([id, thing]) => {
            const { order: _, number: _n, formerly: _f, ...rest } = thing as Record<string, unknown>
            return [id, rest]
          }),
        ),
      ]),
  )
}

const mine: Choose = () => 'mine'
const theirs: Choose = () => 'theirs'

describe('two laptops write apart', () => {
  const seeds = Array.from({ length: 6 }, (_, index) => index + 1)

  test.each(seeds)('a merge there and back leaves both with the same: seed %i', (seed) => {
    const { a, b } = two()
    a.writes(seed)
    b.writes(seed + 1000)
    a.takes(b.sends(), mine)
    const back = b.takes(a.sends(), mine)
    expect(back?.clashes).toEqual([])
    expect(common(b.engagement)).toEqual(common(a.engagement))
    expect(b.engagement.records).toEqual(a.engagement.records)
    expect(b.engagement.counters).toEqual(a.engagement.counters)
    expect(faultIn(a.engagement, engagementId)).toBe(null)
    expect(faultIn(b.engagement, engagementId)).toBe(null)
    expect(b.journal.map(({ seq: _, ...rest }) => rest)).toEqual(
      a.journal.map(({ seq: _, ...rest }) => rest),
    )
  })

  test.each(seeds)(
    'who takes in whose file first makes no difference but to numbers: seed %i',
    (seed) => {
      const { a, b } = two()
      a.writes(seed)
      b.writes(seed + 1000)
      const [fromA, fromB] = [a.sends(), b.sends()]
      const atA = a.takes(fromB, mine)
      const atB = b.takes(fromA, theirs)
      expect(atA?.clashes.map(({ key }) => key).toSorted()).toEqual(
        atB?.clashes.map(({ key }) => key).toSorted(),
      )
      expect(common(b.engagement)).toEqual(common(a.engagement))
      // and once more, now that both have taken in the other's
      a.takes(b.sends(), mine)
      const last = b.takes(a.sends(), mine)
      expect(last?.clashes ?? []).toEqual([])
      expect(b.engagement.records).toEqual(a.engagement.records)
    },
  )

  test.each(seeds)('no number is used twice, over five rounds: seed %i', (seed) => {
    const { a, b } = two()
    for (let round = 0; round < 5; round++) {
      a.writes(seed + round * 100, 15)
      b.writes(seed + round * 100 + 50, 15)
      const [fromA, fromB] = [a.sends(), b.sends()]
      a.takes(fromB, round % 2 === 0 ? mine : theirs)
      if (round % 2 === 0) b.takes(fromA, theirs)
      else b.takes(a.sends(), mine)
      expect(faultIn(a.engagement, engagementId)).toBe(null)
      expect(faultIn(b.engagement, engagementId)).toBe(null)
    }
    b.takes(a.sends(), theirs)
    a.takes(b.sends(), mine)
    expect(common(b.engagement)).toEqual(common(a.engagement))
    expect(b.engagement.records).toEqual(a.engagement.records)
  })
})

test('the same file taken in again changes nothing', () => {
  const { a, b } = two()
  b.writes(4)
  const file = b.sends()
  a.takes(file)
  const before = a.engagement
  expect(a.takes(file)).toBe(null)
  expect(a.engagement).toBe(before)
})

test('where nothing was done since, the same file goes out again', () => {
  const { a } = two()
  const [first, second] = [a.sends(), a.sends()]
  expect(Buffer.compare(first, second)).toBe(0)
})

const note = (id: string, text: string): Command => ({
  do: 'writeNote',
  id,
  workshopId,
  itemId: null,
  text,
})
const action = (id: string, text: string): Command => ({
  do: 'makeRecord',
  id,
  workshopId,
  itemId: null,
  of: { kind: 'action', text },
})

test('a number both have given: the one that comes in gets the next, and says what it was', () => {
  const { a, b } = two()
  a.runs(action('ra', 'Ring til Mette'))
  b.runs(action('rb', 'Skriv til Jonas'))
  const given = a.engagement.records['ra']?.number ?? 0
  const merged = a.takes(b.sends())
  expect(a.engagement.records['ra']).toMatchObject({ number: given })
  expect(a.engagement.records['rb']).toMatchObject({ number: given + 1, formerly: [given] })
  expect(merged?.renumbered).toHaveLength(1)
  b.takes(a.sends())
  expect(b.engagement.records).toEqual(a.engagement.records)
  expect(b.engagement.counters['action']?.last).toBe(given + 1)
})

test('a number given here to what is gone by now is not given again by a file', () => {
  const { a, b } = two()
  a.runs(action('ra', 'Ring'), { do: 'removeRecord', recordId: 'ra' })
  b.runs(action('rb', 'Skriv'))
  const given = a.engagement.counters['action']?.last ?? 0
  a.takes(b.sends())
  expect(a.engagement.records['rb']).toMatchObject({ number: given + 1, formerly: [given] })
})

test('what one took away and the other wrote in is asked about, never done in silence', () => {
  const { a } = two()
  a.runs(note('n', 'Før'))
  const b = laptop('b')
  b.takes(a.sends())
  a.runs({ do: 'removeNote', blockId: 'n' })
  b.runs({ do: 'editNote', blockId: 'n', text: 'Efter' })
  const file = b.sends()
  const asked = a.takes(file, mine)
  expect(asked?.clashes).toMatchObject([
    { key: 'blocks/n', mine: undefined, theirs: { text: 'Efter' } },
  ])
  expect(a.engagement.blocks['n']).toBeUndefined()
})

test('what one took away, and the other left alone, goes', () => {
  const { a } = two()
  a.runs(note('n', 'Før'))
  const b = laptop('b')
  b.takes(a.sends())
  b.runs({ do: 'removeNote', blockId: 'n' })
  const merged = a.takes(b.sends())
  expect(merged?.gone).toEqual(['blocks/n'])
  expect(merged?.clashes).toEqual([])
})

test('two texts of the same note can both be kept, in the same order on both laptops', () => {
  const { a } = two()
  a.runs(note('n', 'Først'))
  const b = laptop('b')
  b.takes(a.sends())
  a.runs({ do: 'editNote', blockId: 'n', text: 'Mit' })
  b.runs({ do: 'editNote', blockId: 'n', text: 'Dit' })
  const [fromA, fromB] = [a.sends(), b.sends()]
  a.takes(fromB, () => 'both')
  b.takes(fromA, () => 'both')
  expect(a.engagement.blocks['n']?.text).toBe('Dit\nMit')
  expect(b.engagement.blocks['n']?.text).toBe('Dit\nMit')
})

test('different fields of one record are both taken without a question', () => {
  const { a } = two()
  a.runs(action('r', 'Ring'))
  const b = laptop('b')
  b.takes(a.sends())
  a.runs({
    do: 'editRecord',
    recordId: 'r',
    to: { kind: 'action', set: { text: 'Ring til Mette' } },
  })
  b.runs({ do: 'editRecord', recordId: 'r', to: { kind: 'action', set: { due: '2026-12-04' } } })
  const merged = a.takes(b.sends())
  expect(merged?.clashes).toEqual([])
  expect(a.engagement.records['r']).toMatchObject({ text: 'Ring til Mette', due: '2026-12-04' })
})

test('two who both kept attendance: each person’s is taken by itself', () => {
  const { a, b } = two()
  const [one = '', other = ''] = Object.keys(demo.engagement.people)
  const id = Object.keys(demo.engagement.workshops)[1] ?? ''
  a.runs({ do: 'noteAttendance', workshopId: id, personIds: [one], is: 'absent' })
  b.runs({ do: 'noteAttendance', workshopId: id, personIds: [other], is: 'partly' })
  expect(a.takes(b.sends())?.clashes).toEqual([])
  expect(a.engagement.workshops[id]?.attendance).toMatchObject({
    [one]: 'absent',
    [other]: 'partly',
  })
})

test('a measurement that one held is taken whole, and figures are never mixed', () => {
  const { a, b } = two()
  const poll = Object.values(demo.engagement.polls).find(({ state }) => state === 'planned')
  const held = Object.values(demo.engagement.polls).find(({ result }) => result !== null)
  if (!poll || !held) throw new Error('the demo has both')
  const asHeld = {
    ...poll,
    state: 'shown',
    result: held.result,
    levels: held.levels,
    closedAt: 5,
    openedAt: 4,
  } as const
  a.runs({ do: 'chooseLevel', pollId: poll.id, level: 'joint' })
  b.has({
    journal: b.journal,
    engagement: { ...b.engagement, polls: { ...b.engagement.polls, [poll.id]: asHeld } },
  })
  expect(a.takes(b.sends())?.clashes).toEqual([])
  expect(a.engagement.polls[poll.id]).toEqual(asHeld)
})

test('what somebody still owns is not taken away under it', () => {
  const { a } = two()
  a.runs({
    do: 'addPerson',
    id: 'p',
    partyId: Object.keys(demo.engagement.parties)[0] ?? '',
    name: 'Pia',
    role: '',
    takes: 'answers',
  })
  const b = laptop('b')
  b.takes(a.sends())
  a.runs({ ...action('r', 'Ring'), of: { kind: 'action', text: 'Ring', ownerId: 'p' } } as Command)
  b.runs({ do: 'removePerson', personId: 'p' })
  a.takes(b.sends())
  expect(a.engagement.people['p']).toMatchObject({ name: 'Pia' })
})

test('a third laptop that both have met is common ground too', () => {
  const { a, b } = two()
  const c = laptop('c')
  c.takes(a.sends())
  c.runs(note('c', 'Fra den tredje'))
  const fromC = c.sends()
  a.takes(fromC)
  b.takes(fromC)
  a.runs({ do: 'editNote', blockId: 'c', text: 'Rettet hos a' })
  expect(b.takes(a.sends())?.clashes).toEqual([])
  expect(b.engagement.blocks['c']?.text).toBe('Rettet hos a')
})

test('packed without a word of the past, a file of the same things asks about nothing', () => {
  const { a } = two()
  const stranger = packed({ ...demo, by: '', parents: [], ancestry: {} }).bytes
  expect(a.takes(stranger)?.clashes ?? []).toEqual([])
})
