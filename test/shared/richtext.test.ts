import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandSchema } from '../../shared/commands.ts'
import { noteSchema } from '../../shared/richschema.ts'
import { noteBlocks } from '../../shared/notesannex.ts'
import {
  addressOf,
  joinedNotes,
  mostOfNote,
  noteOf,
  packed,
  plainOf,
  richOf,
  unpacked,
  type NoteText,
  type Rich,
  type Run,
} from '../../shared/richtext.ts'

const words = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom(
    'Møde',
    ' ',
    '- a',
    '1. b',
    '\n',
    '\u202E',
    '<b>',
    '](x)',
    '[{"kind":',
    '\r\u0000\n',
    '',
  ),
)
const link = fc.constantFrom('https://eksempel.dk/a?b=1', 'http://x.dk', 'mailto:a@b.dk')
const run: fc.Arbitrary<Run> = fc
  .record({ text: words, bold: fc.boolean(), italic: fc.boolean(), link: fc.option(link) })
  .map(({ text, bold, italic, link: address }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(address === null ? {} : { link: address }),
  }))
const line = fc.array(run, { maxLength: 5 })
const rich: fc.Arbitrary<Rich> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('paragraph' as const), runs: line }),
    fc.record({
      kind: fc.constantFrom('bullets' as const, 'numbers' as const),
      items: fc.array(line, { maxLength: 4 }),
    }),
  ),
  { maxLength: 6 },
)

test('a note is written one way: what is kept is kept again as it is', () => {
  fc.assert(
    fc.property(rich, (tree) => {
      const kept = noteOf(tree)
      expect(noteOf(richOf(kept))).toEqual(kept)
      expect(noteSchema.parse(kept)).toEqual(kept)
      expect(JSON.stringify(noteSchema.parse(JSON.parse(JSON.stringify(kept))))).toBe(
        JSON.stringify(kept),
      )
    }),
    { numRuns: 2000 },
  )
})

test('no visible letter is lost between what was typed, the tree and the plain words', () => {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const typed = (tree: Rich) =>
    tree.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items)).flat()
  fc.assert(
    fc.property(rich, (tree) => {
      const plain = letters(plainOf(noteOf(tree)))
      // numbers and addresses are only ever added
      for (const { text } of typed(tree)) expect(plain).toContain(letters(text))
    }),
    { numRuns: 2000 },
  )
})

test('a plain note from before is its own text, and as a tree one paragraph a line', () => {
  for (const text of ['En sætning', 'To\nlinjer', '- ikke en liste', '2 * 3 * 4 og _snake_case_']) {
    expect(noteSchema.parse(text)).toBe(text)
    expect(noteOf(richOf(text))).toBe(text)
  }
  expect(richOf('To\nlinjer')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'To' }] },
    { kind: 'paragraph', runs: [{ text: 'linjer' }] },
  ])
})

test('a list, a weight and an address are said in the plain words', () => {
  const note = noteOf([
    {
      kind: 'paragraph',
      runs: [{ text: 'Vi ser ' }, { text: 'to', bold: true }, { text: ' veje:' }],
    },
    {
      kind: 'numbers',
      items: [[{ text: 'Aftalen', link: 'https://kl.dk/aftale' }], [{ text: 'Ingen' }]],
    },
    { kind: 'bullets', items: [[{ text: 'mette@by.dk', link: 'mailto:mette@by.dk' }]] },
  ])
  expect(plainOf(note)).toBe(
    'Vi ser to veje:\n1. Aftalen (https://kl.dk/aftale)\n2. Ingen\n- mette@by.dk',
  )
})

test('any note goes through one string and comes out the same', () => {
  fc.assert(
    fc.property(rich, (tree) => {
      expect(unpacked(packed(noteOf(tree)))).toEqual(noteOf(tree))
    }),
  )
  for (const said of ['[{"kind":', '[{"kind":"paragraph"}]', '{', ''])
    expect(unpacked(said)).toBe(said)
})

test('two notes put together have the words of both, in order', () => {
  fc.assert(
    fc.property(rich, rich, (a, b) => {
      const [first, second] = [noteOf(a), noteOf(b)]
      const count = (note: NoteText) =>
        richOf(note).reduce((sum, each) => sum + ('items' in each ? each.items.length : 1), 0)
      expect(count(joinedNotes(first, second))).toBe(count(first) + count(second))
    }),
  )
})

test('a link is http, https or mailto, with nothing hidden in front of its host', () => {
  expect(addressOf(' kl.dk/aftale ')).toBe('https://kl.dk/aftale')
  expect(addressOf('Mette@by.dk')).toBe('mailto:Mette@by.dk')
  expect(addressOf('http://intranet.by.dk:8080/x?y#z')).toBe('http://intranet.by.dk:8080/x?y#z')
  for (const bad of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://bank.dk@ondt.dk',
    'https://bank.dk:kode@ondt.dk',
    'mailto:a@b.dk?subject=x&attach=/etc',
    'https://a b.dk',
    'https://x.dk/"onclick=',
    'https://x.dk/<b>',
    '\\\\server\\del',
    'vbscript:x.dk',
    'https://kd.ln\u202E.dk',
    `https://x.dk/${'a'.repeat(1200)}`,
    '',
    'ord',
  ])
    expect([bad, addressOf(bad)]).toEqual([bad, null])
})

test('the door lets in nothing but such a tree', () => {
  const edit = (text: unknown) => commandSchema.safeParse({ do: 'editNote', blockId: 'n', text })
  const paragraph = (fields: object) => [{ kind: 'paragraph', runs: [{ text: 'a', ...fields }] }]
  expect(edit(paragraph({ bold: true })).success).toBe(true)
  for (const bad of [
    paragraph({ link: 'javascript:alert(1)' }),
    paragraph({ bold: false }),
    paragraph({ style: 'x' }),
    paragraph({ text: 7 }),
    [{ kind: 'paragraph', runs: [], onload: 'x' }],
    [{ kind: 'html', runs: [] }],
    [{ kind: 'bullets', runs: [] }],
    [{ kind: 'bullets', items: [[[]]] }],
    [{ kind: 'paragraph', runs: [{ text: 'a'.repeat(mostOfNote + 1) }] }],
    Array.from({ length: 401 }, () => ({ kind: 'paragraph', runs: [] })),
    Array.from({ length: 300 }, () => ({ kind: 'paragraph', runs: [{ text: 'a'.repeat(20) }] })),
    null,
    {},
  ])
    expect([JSON.stringify(bad).slice(0, 80), edit(bad).success]).toEqual([
      JSON.stringify(bad).slice(0, 80),
      false,
    ])
  fc.assert(
    fc.property(fc.jsonValue(), (any) => {
      const read = noteSchema.safeParse(any)
      if (read.success) expect(noteSchema.parse(read.data)).toEqual(read.data)
    }),
    { numRuns: 2000 },
  )
})

test('a note in a document keeps its forms, and an address stands as words', () => {
  const note: NoteText = [
    {
      kind: 'paragraph',
      runs: [{ text: 'Se ' }, { text: 'aftalen', bold: true, italic: true, link: 'https://kl.dk' }],
    },
    { kind: 'numbers', items: [[{ text: 'Et' }], [{ text: 'To' }]] },
  ]
  expect(noteBlocks(note)).toEqual([
    {
      kind: 'paragraph',
      runs: [
        { text: 'Se ' },
        { text: 'aftalen', bold: true, italic: true },
        { text: ' (https://kl.dk)', muted: true },
      ],
    },
    { kind: 'bullets', numbered: true, items: [[{ text: 'Et' }], [{ text: 'To' }]] },
  ])
})
