import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { placed, slipsOf } from '../../../shared/packs/check.ts'
import { packSchema, type Pack } from '../../../shared/packs/pack.ts'
import { readAs, type Slip } from '../../../shared/packs/read.ts'
import type { Text } from '../../../shared/text.ts'

const resources = join(import.meta.dirname, '..', '..', '..', 'resources')

function read(name: string, rules?: (pack: Pack) => readonly Slip[]): Pack {
  const found = readAs(
    packSchema,
    readFileSync(join(resources, 'packs', `${name}.json`), 'utf8'),
    rules,
  )
  if (!found.ok) throw new Error(JSON.stringify(found.faults, null, 2))
  return found.value
}

const beside = [read('kodeks'), read('kombit')]
const pack = read('samspil', (own) => slipsOf(own, beside))
const own = new Set(placed(pack).map(([id]) => id))

const slug = (title: string) =>
  title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('é', 'e')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** Every text of the pack with the way to it. */
function texts(value: unknown, at: string): { at: string; text: Text }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('da' in value || 'en' in value) return [{ at, text: value as Text }]
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`))
}
const everyText = texts(pack, pack.id)

const sentences = (words: string) =>
  words
    .split('\n')
    .flatMap((line) => [...new Intl.Segmenter('da', { granularity: 'sentence' }).segment(line)])
    .map(({ segment }) => segment.trim())
const wordCount = (sentence: string) =>
  sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\-.’]*/gu)?.length ?? 0

describe('the methods', () => {
  test('are the 44 of the library, with ids made from their titles', () => {
    expect(pack.methods).toHaveLength(44)
    for (const { id, title } of pack.methods)
      expect(id).toBe(`samspil.metode.${slug(title.da ?? '')}`)
  })

  test('are spread over every group', () => {
    const groups = new Set(pack.methods.map((method) => method.group))
    expect([...groups].toSorted()).toEqual([
      'begin',
      'benefit',
      'close',
      'collect',
      'contract',
      'decide',
      'risk',
      'understand',
    ])
  })

  test.each(pack.methods)('$id is a block that an agenda can take as it stands', (method) => {
    const { item, minutes, title, id } = method
    expect(item.title).toEqual(title)
    expect(item.method).toBe(id)
    expect(item).toMatchObject({ must: false, fixed: null, sources: [], uses: [] })
    expect([item.least ?? item.minutes, item.minutes]).toEqual([minutes.short, minutes.long])
    expect(minutes.short).toBeLessThanOrEqual(minutes.long)
    expect(item.purpose).not.toBeNull()
    expect(item.script).not.toBeNull()
  })

  test.each(pack.methods)('$id says every step, and its steps fill the long version', (method) => {
    const lines = (method.item.how?.da ?? '').split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(6)
    expect(lines.at(-1)).toMatch(/^Er tiden knap, /)
    const steps = lines.flatMap(
      (line) => /^(\d+) minut(?:ter)?(?:,| ud| hjem|:)/.exec(line)?.[1] ?? [],
    )
    const untimed = method.id === 'samspil.metode.ankomst-med-opgave'
    const all = steps.reduce((sum, step) => sum + Number(step), 0)
    expect(all).toBe(untimed ? 0 : method.minutes.long)
  })

  test('for a number of people say how many, and the others say it in words', () => {
    for (const { id, people } of pack.methods) {
      const counted = people.from !== null && people.to !== null
      expect([id, people.said === null]).toEqual([id, counted])
      if (people.from !== null && people.to !== null) expect(people.from).toBeLessThan(people.to)
    }
  })

  test('say what they are good for in one sentence', () => {
    const wrong = pack.methods.filter((method) => sentences(method.about.da ?? '').length !== 1)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('are every one that a template names', () => {
    const named = readdirSync(join(resources, 'agendas'))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const template = readFileSync(join(resources, 'agendas', name), 'utf8')
        return [...template.matchAll(/"(samspil\.[^"]+)"/g)].map(([, id]) => id ?? '')
      })
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((id) => !own.has(id))).toEqual([])
  })
})

describe('what to say and what to start from', () => {
  test('22 hard moments, with ids made from when they come, and words ready to be said', () => {
    expect(pack.moments).toHaveLength(22)
    for (const { id, when, say } of pack.moments) {
      expect(id).toBe(`samspil.replik.${slug(when.da ?? '')}`)
      expect(`${say.da}${say.en}`).not.toMatch(/[»«“”]/)
    }
  })

  test('ten draft clauses, each of a principle', () => {
    expect(pack.clauses.map(({ id, principle }) => [id, principle])).toEqual([
      ['samspil.erklaering.1', 'aabenhed'],
      ['samspil.erklaering.2', 'dialog'],
      ['samspil.erklaering.3', 'kompetencer'],
      ['samspil.erklaering.4', 'dialog'],
      ['samspil.erklaering.5', 'risici'],
      ['samspil.erklaering.6', 'dialog'],
      ['samspil.erklaering.7', 'topledelse'],
      ['samspil.erklaering.8', 'maal'],
      ['samspil.erklaering.9', 'governance'],
      ['samspil.erklaering.10', 'topledelse'],
    ])
  })

  test('four steps up, with two, five and ten working days, and none at the top', () => {
    expect(pack.escalation.map(({ id, days }) => [id, days])).toEqual([
      ['samspil.trin.1', 2],
      ['samspil.trin.2', 5],
      ['samspil.trin.3', 10],
      ['samspil.trin.4', null],
    ])
  })
})

describe('the words', () => {
  test('are in both languages, line for line', () => {
    const lines = (words: string | undefined) => words?.split('\n').length
    const wrong = everyText.filter(
      ({ text }) => !text.da || !text.en || lines(text.da) !== lines(text.en),
    )
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('have no Danish sentence of more than 25 words', () => {
    const long = everyText.flatMap(({ at, text }) =>
      sentences(text.da ?? '')
        .filter((sentence) => wordCount(sentence) > 25)
        .map((sentence) => `${at}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test('have no straight quotes, and none at all in what is said', () => {
    const straight = everyText.filter(({ text }) => /["']/.test(`${text.da}${text.en}`))
    expect(straight.map(({ at }) => at)).toEqual([])
    const said = everyText.filter(({ at }) => at.endsWith('.script'))
    expect(said).toHaveLength(44)
    expect(said.filter(({ text }) => /[»«“”]/.test(`${text.da}${text.en}`))).toEqual([])
  })

  test('call a vote a measurement, but for the one ballot it is not', () => {
    const votes = everyText.filter(({ text }) => /afstemning/i.test(text.da ?? ''))
    expect(votes.map(({ at }) => at)).toEqual(['samspil.moments.0.say'])
  })
})
