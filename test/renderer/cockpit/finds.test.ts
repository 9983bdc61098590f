import { expect, test } from 'vitest'
import { best, findsIn, mostOfAKind, type FindGroup } from '../../../renderer/cockpit/keys/finds.ts'
import { plainWords } from '../../../shared/plainwords.ts'
import { cockpitExhibit, viewOf } from '../../../renderer/gallery/cockpit.ts'
import { content } from '../../../renderer/gallery/content.ts'
import type { Language } from '../../../shared/text.ts'

function view(language: Language = 'da') {
  const exhibit = cockpitExhibit('run-calm', language)
  if (!exhibit) throw new Error('no such screen')
  return viewOf(exhibit, 'light')
}

function titles(typed: string, group: FindGroup, language: Language = 'da'): string[] {
  const found = best(findsIn(view(language), content, language), typed)
  return found.find((each) => each.group === group)?.finds.map((find) => find.title) ?? []
}

test('finds a thing of every kind', () => {
  for (const [typed, group] of [
    ['Nyt sagssystem', 'engagements'],
    ['kontrakt', 'workshops'],
    ['Hensigtserklæringen', 'items'],
    ['Jonas', 'people'],
    ['premortem', 'methods'],
    ['vred', 'moments'],
    ['dialog', 'principles'],
    ['overlap', 'initiatives'],
    ['udrulning', 'concepts'],
    ['sikkerhed', 'themes'],
    ['Topledelsens involvering', 'criteria'],
    ['afvigelser', 'more'],
  ] as const)
    expect(titles(typed, group), `${typed} among ${group}`).not.toEqual([])
})

test('a record is found by its reference and by its words', () => {
  const [record] = view().records ?? []
  if (!record) throw new Error('the demo has no records')
  const letter = record.kind === 'decision' ? 'b' : 'h'
  const [found] = titles(`${letter}-0${record.number}`, 'records')
  expect(found).toContain(record.text)
  expect(titles(record.text, 'records')).toEqual([found])
})

test('case, and how å, æ and ø are typed, make no difference', () => {
  expect(plainWords('Åbenhed, RÆKKE og Møde')).toEqual(['aabenhed', 'raekke', 'og', 'moede'])
  const open = titles('Åbenhed', 'principles')
  expect(open).not.toEqual([])
  for (const typed of ['åbenhed', 'AABENHED', 'aabenhed']) {
    expect(titles(typed, 'principles')).toEqual(open)
  }
  expect(titles('naar', 'items')).toEqual(titles('når', 'items'))
})

test('beginnings of words come before what lies inside them', () => {
  const found = titles('risi', 'methods')
  const begins = found.map((title) => plainWords(title).some((word) => word.startsWith('risi')))
  expect(found.length).toBeGreaterThan(1)
  expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)))
  expect(begins[0]).toBe(true)
})

test('every word has to be met, in any order', () => {
  const [first] = titles('overlap bemandingen', 'initiatives')
  expect(first).toBeDefined()
  expect(titles('bemandingen overlap', 'initiatives')[0]).toBe(first)
  expect(titles('overlap xyzzy', 'initiatives')).toEqual([])
})

test('finds in the language one thinks in, and answers in the one one reads', () => {
  const method = content.packs.flatMap((pack) => pack.methods)[0]
  expect(titles(method?.title.en ?? '', 'methods', 'da')).toContain(method?.title.da)
  expect(titles(method?.title.da ?? '', 'methods', 'en')).toContain(method?.title.en)
})

test('one letter finds nothing, and no kind takes more than its share', () => {
  const finds = findsIn(view(), content, 'da')
  expect(best(finds, 'e')).toEqual([])
  expect(best(finds, '  ')).toEqual([])
  for (const { finds: some } of best(finds, 'en'))
    expect(some.length).toBeLessThanOrEqual(mostOfAKind)
})

test('leads to the place: an item on the plan, a record where it is mended, a thing in the library', () => {
  const finds = findsIn(view(), content, 'da')
  const [item] =
    best(finds, 'Hensigtserklæringen').find(({ group }) => group === 'items')?.finds ?? []
  expect(item?.at).toEqual({ kind: 'place', place: { page: 'plan', itemId: item?.id } })
  const [method] = best(finds, 'premortem').find(({ group }) => group === 'methods')?.finds ?? []
  expect(method?.at).toEqual({ kind: 'place', place: { page: 'library', thingId: method?.id } })
  const [record] = finds.filter(({ group }) => group === 'records')
  expect(record?.at).toEqual({ kind: 'place', place: { page: 'run', recordId: record?.id } })
})

test('answers within a frame, 16 ms, with all content', () => {
  const finds = findsIn(view(), content, 'da')
  best(finds, 'warm up')
  const typed = ['ri', 'ris', 'risi', 'risik', 'gevinst', 'en', 'aabenhed og tillid', 'xyzzy']
  const times = typed.map((words) => {
    const from = performance.now()
    best(finds, words)
    return performance.now() - from
  })
  // the middle one, as the machine may be busy with something else for a moment
  expect(times.toSorted((a, b) => a - b)[typed.length >> 1]).toBeLessThan(16)
})
