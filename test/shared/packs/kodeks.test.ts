import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { packSchema } from '../../../shared/packs/pack.ts'
import { readAs } from '../../../shared/packs/read.ts'
import type { Text } from '../../../shared/text.ts'

const read = readAs(
  packSchema,
  readFileSync(new URL('../../../resources/packs/kodeks.json', import.meta.url), 'utf8'),
)
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const pack = read.value

const count = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((k) => k === key).length]))

describe('the principles', () => {
  test('are the seven of the source, in its order', () => {
    expect(pack.principles.map((principle) => principle.id)).toEqual([
      'topledelse',
      'maal',
      'kompetencer',
      'governance',
      'risici',
      'aabenhed',
      'dialog',
    ])
  })

  test('three are focus areas, and only they have a paragraph of their own', () => {
    const starred = pack.principles.filter((principle) => principle.star)
    expect(starred.map((principle) => principle.id)).toEqual(['topledelse', 'risici', 'dialog'])
    expect(pack.principles.filter((principle) => principle.focus)).toEqual(starred)
  })

  test('have 17 reasons and 33 ways to make them, each under its own principle', () => {
    expect(pack.principles.map((principle) => principle.why.length)).toEqual([3, 3, 2, 2, 2, 3, 2])
    expect(pack.principles.map((principle) => principle.made.length)).toEqual([6, 6, 4, 3, 4, 4, 6])
    for (const { id, why, made } of pack.principles) {
      expect(why.map((prompt) => prompt.id)).toEqual(why.map((_, index) => `${id}.v${index + 1}`))
      expect(made.map((prompt) => prompt.id)).toEqual(made.map((_, index) => `${id}.s${index + 1}`))
    }
  })
})

describe('the phases', () => {
  test('are five whole ones, each with its purpose, its owner and its relation', () => {
    expect(pack.phases.map((phase) => phase.id)).toEqual([
      'kodeks.ide',
      'kodeks.analyse',
      'kodeks.anskaffelse',
      'kodeks.gennemfoerelse',
      'kodeks.realisering',
    ])
    for (const phase of pack.phases) {
      expect(phase).toMatchObject({ effect: null, timing: null, within: null })
      expect(phase.owner).not.toBeNull()
      expect(phase.relation).not.toBeNull()
    }
  })

  test('can be chosen as the five of the source or the four of the state', () => {
    expect(pack.phaseLists.map((list) => [list.id, list.phases])).toEqual([
      ['kodeks.fem-faser', pack.phases.map((phase) => phase.id)],
      [
        'stat.fire-faser',
        ['kodeks.ide', 'kodeks.analyse', 'kodeks.gennemfoerelse', 'kodeks.realisering'],
      ],
    ])
  })
})

describe('the initiatives', () => {
  const placed = (phase: string, by: string) =>
    pack.initiatives.filter((one) => one.phase === phase && one.by === by)

  test.each([
    ['kodeks.ide', 6, 2, 5],
    ['kodeks.analyse', 6, 2, 9],
    ['kodeks.anskaffelse', 9, 6, 7],
    ['kodeks.gennemfoerelse', 4, 17, 7],
    ['kodeks.realisering', 3, 5, 3],
  ])('of %s are %i for the customer, %i for both and %i for the supplier', (phase, k, b, l) => {
    expect(placed(phase, 'customer')).toHaveLength(k)
    expect(placed(phase, 'both')).toHaveLength(b)
    expect(placed(phase, 'supplier')).toHaveLength(l)
  })

  test('have 91 placements: 28 for the customer, 32 for both, 31 for the supplier', () => {
    expect(pack.initiatives).toHaveLength(91)
    expect(count(pack.initiatives.map((one) => one.by))).toEqual({
      customer: 28,
      both: 32,
      supplier: 31,
    })
  })

  test('are 88 different: three come again and point at where they stood first', () => {
    const again = pack.initiatives.filter((one) => one.again !== null)
    expect(again.map((one) => [one.id, one.again])).toEqual([
      ['kodeks.anskaffelse.k3', 'kodeks.analyse.k3'],
      ['kodeks.gennemfoerelse.b2', 'kodeks.anskaffelse.b6'],
      ['kodeks.realisering.b5', 'kodeks.gennemfoerelse.b6'],
    ])
    for (const one of again) {
      const first = pack.initiatives.find((other) => other.id === one.again)
      expect(first).toMatchObject({ again: null, by: one.by, principle: one.principle })
      expect(first?.title).toEqual(one.title)
      expect(first?.text).not.toEqual(one.text)
    }
  })

  test('are numbered by phase and party in the order of the source', () => {
    const letters = { customer: 'k', both: 'b', supplier: 'l' }
    const seen: Record<string, number> = {}
    for (const { id, phase, by } of pack.initiatives) {
      const place = `${phase}.${letters[by]}`
      seen[place] = (seen[place] ?? 0) + 1
      expect(id).toBe(`${place}${seen[place]}`)
    }
  })

  test('are each linked to one principle, with our sums', () => {
    expect(count(pack.initiatives.map((one) => one.principle))).toEqual({
      topledelse: 5,
      maal: 14,
      kompetencer: 12,
      governance: 17,
      risici: 8,
      aabenhed: 17,
      dialog: 18,
    })
  })

  test('fall on phases and principles as our table says', () => {
    const row = (principle: string) =>
      pack.phases.map(
        (phase) =>
          pack.initiatives.filter((one) => one.principle === principle && one.phase === phase.id)
            .length,
      )
    expect(row('topledelse')).toEqual([1, 0, 1, 3, 0])
    expect(row('maal')).toEqual([2, 2, 3, 5, 2])
    expect(row('kompetencer')).toEqual([2, 1, 2, 4, 3])
    expect(row('governance')).toEqual([1, 5, 5, 3, 3])
    expect(row('risici')).toEqual([0, 1, 3, 4, 0])
    expect(row('aabenhed')).toEqual([2, 4, 5, 4, 2])
    expect(row('dialog')).toEqual([5, 4, 3, 5, 1])
  })
})

describe('what the source names beside that', () => {
  const slug = (title: string) =>
    title
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .replaceAll('é', 'e')
      .replaceAll(/[^a-z0-9]+/g, '-')

  test('12 workshops and 25 instruments, with ids made from their titles', () => {
    expect(pack.workshops).toHaveLength(12)
    expect(pack.instruments).toHaveLength(25)
    for (const { id, title } of pack.workshops)
      expect(id).toBe(`kodeks.workshop.${slug(title.da ?? '')}`)
    for (const { id, title } of pack.instruments)
      expect(id).toBe(`kodeks.redskab.${slug(title.da ?? '')}`)
  })

  test('the rules on who starts, who stops and what the code is beside the project model', () => {
    const ids = pack.rules.map((rule) => rule.id)
    expect(ids).toContain('kodeks.regel.stop')
    expect(ids).toContain('kodeks.regel.initiativpligt')
    expect(ids).toContain('kodeks.regel.supplement')
  })

  test('the places where it says two things, first the one about the customer’s side', () => {
    expect(pack.disagreements.map((one) => one.id)).toEqual([
      'kodeks.uenighed.kundesiden',
      'kodeks.uenighed.fokusomraadernes-raekkefoelge',
      'kodeks.uenighed.projektejer',
      'kodeks.uenighed.projektets-start',
      'kodeks.uenighed.hensigtserklaeringen',
      'kodeks.uenighed.projektmodellens-navn',
      'kodeks.uenighed.antallet-af-faser',
      'kodeks.uenighed.anskaffelsens-dele',
    ])
    expect(pack.disagreements[0]?.other.says.da).toMatch(/28 .*31 .*32 /)
  })
})

describe('every thing', () => {
  const things = [...walk(pack)]
  const named = things.flatMap((thing) => (typeof thing['id'] === 'string' ? [thing['id']] : []))
  const texts = things.filter((thing): thing is Text & Record<string, string> => {
    const keys = Object.keys(thing)
    return keys.length > 0 && keys.every((key) => key === 'da' || key === 'en')
  })

  test('has an id of its own', () => {
    expect(named.length).toBeGreaterThan(200)
    expect(named.filter((id, index) => named.indexOf(id) !== index)).toEqual([])
  })

  test('is in both languages', () => {
    expect(texts.length).toBeGreaterThan(400)
    expect(texts.filter((text) => !text.da || !text.en)).toEqual([])
  })

  test('stands somewhere in the source', () => {
    const sources = things.flatMap((thing) => ('id' in thing && 'source' in thing ? [thing] : []))
    const without = sources.filter(
      ({ id, source }) =>
        id !== 'kodeks' && !/^(K · |Statens it-projektmodel · )/.test(String(source)),
    )
    expect(without).toEqual([])
  })

  test('points only at what is there', () => {
    const asked = [
      ...pack.initiatives.flatMap((one) => [one.phase, one.principle, one.again ?? one.phase]),
      ...pack.phaseLists.flatMap((list) => list.phases),
      ...pack.disagreements.flatMap((one) => one.about),
    ]
    expect(asked.filter((id) => !named.includes(id))).toEqual([])
  })

  test('is said in Danish sentences of at most 25 words', () => {
    const long = texts
      .flatMap((text) => (text.da ?? '').split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 25)
    expect(long).toEqual([])
  })
})

/** Every object in a value, from the outside in. */
function* walk(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Record<string, unknown>
  for (const inner of Object.values(value)) yield* walk(inner)
}
