import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Instrument, RecordKind } from '../../../shared/packs/kinds.ts'
import { readAs } from '../../../shared/packs/read.ts'
import { fewestRows, finestLevel } from '../../../shared/polls/forms.ts'
import { templateSchema, type Block, type Template } from '../../../shared/packs/template.ts'

const resources = join(import.meta.dirname, '..', '..', '..', 'resources')

/** The eight kinds of workshop; a kind with several versions goes by its family. */
const kinds = [
  'behov',
  'evaluering',
  'faseovergang',
  'kickoff',
  'kontrakt',
  'marked',
  'risiko',
  'temperatur',
]

/** Templates that are too short for a break. */
const withoutBreak = ['temperatur', 'faseovergang-release']

/** What templates ask aloud because it has no screen yet: nothing. */
const instrumentsNotBuilt: Instrument[] = []

/** The records that have a place of their own today. */
const recordsBuilt: RecordKind[] = ['note', 'decision', 'action']

/** Records that templates leave behind and that have no place of their own yet. Must shrink to nothing. */
const recordsNotBuilt: RecordKind[] = [
  'benefit',
  'clause',
  'escalation',
  'gate',
  'initiative',
  'parking',
  'risk',
]

/** Items that write nothing in the minutes, and why. */
const silent: Readonly<Record<string, string>> = {
  'kontrakt · Check-in': 'hopes said in a round are the speakers’ own',
  'temperatur · Læs billedet': 'looked at in silence; the result stands in the appendix',
}

const names = (folder: string) =>
  readdirSync(join(resources, folder)).filter((name) => name.endsWith('.json'))
const text = (folder: string, name: string) => readFileSync(join(resources, folder, name), 'utf8')

const readings = names('agendas').map((name) => ({
  name,
  read: readAs(templateSchema, text('agendas', name)),
}))
const templates = readings.flatMap(({ read }) => (read.ok ? [read.value] : []))
const everyItem = templates.flatMap((template) =>
  template.items.map((item) => ({ item, at: `${template.id} · ${item.title.da}` })),
)

/** Every text of a template with the way to it, wherever in the tree it stands. */
function texts(value: unknown, at: string): { at: string; da: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('da' in value || 'en' in value) {
    return [{ at, da: 'da' in value && value.da, en: 'en' in value && value.en }]
  }
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`))
}
const everyText = templates.flatMap((template) => texts(template, template.id))

/** Every id that a pack gives to anything. */
function ids(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(ids)]
}
const known = new Set(
  names('packs').flatMap((name) => ids(JSON.parse(text('packs', name)) as unknown)),
)

/** The day from its start, each item where the ones before it end; arrival lies before. */
function day(template: Template): { item: Block; starts: number; ends: number }[] {
  let at = template.startsAt
  return template.items
    .filter((item) => item.kind !== 'arrival')
    .map((item) => {
      const starts = at
      at += item.minutes
      return { item, starts, ends: at }
    })
}

const sentences = (words: string) =>
  words
    .split('\n')
    .flatMap((line) => [...new Intl.Segmenter('da', { granularity: 'sentence' }).segment(line)])
    .map(({ segment }) => segment.trim())
const wordCount = (sentence: string) =>
  sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\-.’]*/gu)?.length ?? 0

describe('the templates', () => {
  test.each(readings)('$name is as the schema says', ({ read }) => {
    expect(read.ok ? [] : read.faults).toEqual([])
  })

  test('are of exactly the eight kinds of workshop', () => {
    const found = new Set(templates.map((template) => template.family ?? template.id))
    expect([...found].toSorted()).toEqual(kinds)
  })

  test('have ids of their own, and a variant where they are one of several', () => {
    const own = templates.map((template) => template.id)
    expect(new Set(own).size).toBe(own.length)
    for (const { id, family, variant } of templates) {
      expect([id, variant !== null]).toEqual([id, family !== null])
    }
  })

  test('of competing suppliers ask for nothing that shows one side beside another', () => {
    const competing = templates.filter((template) => template.competing)
    expect(competing.map((template) => template.id)).toEqual(['marked'])
    const asked = competing.flatMap((template) => template.items.map((item) => item.answer))
    const bySide = asked.filter(
      (answer) =>
        answer.kind === 'side' || (answer.kind === 'poll' && finestLevel(answer) === 'bySide'),
    )
    expect(bySide).toEqual([])
  })
})

describe('the time of a template', () => {
  test.each(templates)('$id lasts exactly from its start to its end', (template) => {
    expect(day(template).at(-1)?.ends).toBe(template.endsAt)
  })

  test.each(templates)('$id has its fixed times where the items before them end', (template) => {
    const fixed = day(template).filter(({ item }) => item.fixed !== null)
    expect(fixed.map(({ item }) => item.fixed)).toEqual(fixed.map(({ starts }) => starts))
  })

  test.each(templates)(
    '$id has breaks with a fixed time and of ten minutes or more',
    (template) => {
      const breaks = template.items.filter((item) => item.kind === 'break')
      if (!withoutBreak.includes(template.id)) expect(breaks).not.toEqual([])
      for (const item of breaks) {
        expect(item.fixed).not.toBeNull()
        expect(item.least ?? item.minutes).toBeGreaterThanOrEqual(10)
      }
    },
  )

  test('an item that can be shortened gets shorter', () => {
    const wrong = everyItem.filter(({ item }) => item.least !== null && item.least >= item.minutes)
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('an item that must be held is never the one to be left out', () => {
    const wrong = templates.flatMap((template) =>
      template.items
        .filter((item) => item.must)
        .filter((item) =>
          template.ifLate.some((way) => leavesOut(way.da ?? '').includes(item.title.da ?? '')),
        )
        .map((item) => `${template.id} · ${item.title.da}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(templates)('$id says what goes first, and the ways exist', (template) => {
    expect(template.ifLate).not.toEqual([])
    expect(template.items.some((item) => !item.must || item.least !== null)).toBe(true)
    for (const way of template.ifLate) {
      for (const { title, minutes } of shortens(way.da ?? '')) {
        const item = template.items.find((each) => each.title.da === title)
        expect([title, item?.least]).toEqual([title, minutes])
      }
      for (const title of leavesOut(way.da ?? '')) {
        const item = template.items.find((each) => each.title.da === title)
        expect([title, item?.must]).toEqual([title, false])
      }
    }
  })
})

/** *Check-in kortes til 5 minutter*; a title of several words may stand in quotes. */
function shortens(way: string): { title: string; minutes: number }[] {
  return [...way.matchAll(/(?:»([^«]+)«|(\p{Lu}[^.»«]*?)) kortes til (\d+) minutter/gu)].map(
    ([, quoted, plain, minutes]) => ({ title: quoted ?? plain ?? '', minutes: Number(minutes) }),
  )
}

/** *»Læs billedet« udgår.* */
function leavesOut(way: string): string[] {
  return [...way.matchAll(/»([^«]+)« udgår/gu)].map(([, title]) => title ?? '')
}

describe('the words of a template', () => {
  test('are in both languages, line for line', () => {
    const lines = (words: unknown) => (typeof words === 'string' ? words.split('\n').length : 0)
    const wrong = everyText.filter(({ da, en }) => !da || !en || lines(da) !== lines(en))
    expect(wrong.map(({ at }) => at)).toEqual([])
  })

  test('say of every item why, how, and what goes into the minutes', () => {
    const working = everyItem.filter(({ item }) => item.kind !== 'break' && item.kind !== 'arrival')
    expect(working.filter(({ item }) => !item.purpose || !item.how).map(({ at }) => at)).toEqual([])
    const nothing = working.filter(({ item }) => !item.records).map(({ at }) => at)
    expect(nothing.toSorted()).toEqual(Object.keys(silent).toSorted())
  })

  test('have no Danish sentence of more than 25 words', () => {
    const long = everyText.flatMap(({ at, da }) =>
      sentences(String(da))
        .filter((sentence) => wordCount(sentence) > 25)
        .map((sentence) => `${at}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  test('have no straight quotes in Danish', () => {
    const straight = everyText.filter(({ da }) => /["']/.test(String(da)))
    expect(straight.map(({ at }) => at)).toEqual([])
  })
})

describe('what a template builds on', () => {
  test.each(templates)('$id names only things that the packs have', (template) => {
    const named = [
      ...(template.gate ? [template.gate] : []),
      ...template.items.flatMap((item) => [
        ...(item.method ? [item.method] : []),
        ...item.principles,
        ...item.uses,
      ]),
    ]
    expect([...new Set(named.filter((id) => !known.has(id)))]).toEqual([])
  })

  test('no template and no method asks for what has no screen', () => {
    const methods = names('packs').flatMap(
      (name) => (JSON.parse(text('packs', name)) as { methods?: { item: Block }[] }).methods ?? [],
    )
    const used = [...everyItem, ...methods].flatMap(({ item }) =>
      item.answer.kind === 'spoken' ? [item.answer.instrument] : [],
    )
    expect(methods.length).toBeGreaterThanOrEqual(40)
    expect([...new Set(used)].toSorted()).toEqual(instrumentsNotBuilt)
  })

  test('a trial chooses one of what is offered, and whatever is chosen from has enough or is filled live', () => {
    const polls = everyItem.flatMap(({ at, item }) =>
      item.answer.kind === 'poll' && item.answer.form !== 'principles'
        ? [{ at, answer: item.answer }]
        : [],
    )
    const trials = polls.filter(({ answer }) => answer.form === 'choose' && answer.trial)
    expect(trials.length).toBeGreaterThanOrEqual(6)
    for (const { at, answer } of trials)
      expect([at, answer.form === 'choose' && answer.of, answer.options.length > 2]).toEqual([
        at,
        1,
        true,
      ])
    for (const { at, answer } of polls) {
      const few = fewestRows({
        form: answer.form,
        choose: answer.form === 'choose' ? { question: {}, of: answer.of } : null,
      })
      expect([at, answer.options.length === 0 || answer.options.length >= few]).toEqual([at, true])
    }
  })

  test('the records that have no place of their own yet are these', () => {
    const kept = everyItem.flatMap(({ item }) => item.keeps)
    const missing = [...new Set(kept)].filter((kind) => !recordsBuilt.includes(kind))
    expect(missing.toSorted()).toEqual(recordsNotBuilt)
  })
})
