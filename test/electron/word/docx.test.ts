import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { validateFile, validatorPath } from './validator.ts'
import { actionListOf } from '../../../shared/actionlist.ts'
import type { DocBlock, DocumentTree } from '../../../shared/document.ts'
import type { Engagement } from '../../../shared/engagement.ts'
import { languages } from '../../../shared/text.ts'
import { deservesPage } from '../../../electron/word/fit.ts'
import { pageOf } from '../../../electron/word/look.ts'
import { bookmarkOf } from '../../../electron/word/tables.ts'
import {
  emptyWorkshop,
  engagement,
  hostile,
  hostileEngagement,
  manyActions,
  noVotes,
  oneParty,
  workshopId,
} from '../../support/wordfixture.ts'
import { treesOf, write } from '../../support/wordfiles.ts'
import { faultsOf, wordsOf } from './structure.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspil-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Elsewhere than on Linux another program can be named in OOXML_VALIDATOR_CLI. */
const withValidator = test.skipIf(validatorPath() === null)
const needed = '(skipped where Microsoft’s validator is not: its program here is for Linux)'

async function validated(file: Uint8Array, name: string) {
  const path = join(folder, name)
  writeFileSync(path, file)
  const { ok, errors } = await validateFile(path)
  return { ok, errors: errors.map((error) => `${error.path}: ${error.description}`) }
}

/** A file with one part changed, still a zip in the same order. */
function tampered(file: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const before = strFromU8(parts[path] ?? new Uint8Array())
  const after = change(before)
  expect(after, `the fault in ${path} was planted`).not.toBe(before)
  return zipSync({ ...parts, [path]: strToU8(after) })
}

describe.each(languages)('the files in %s', (language) => {
  withValidator(
    `have no fault that Microsoft’s validator finds ${needed}`,
    async () => {
      for (const [index, tree] of treesOf(engagement, language).entries()) {
        const file = await write(tree)
        expect(faultsOf(file), tree.title).toEqual([])
        // the short minutes are a part of the long ones
        if (index > 0)
          expect(await validated(file, `${language}${index}.docx`), tree.title).toEqual({
            ok: true,
            errors: [],
          })
      }
    },
    30_000,
  )

  test('have no faults of structure when nothing was held, nobody voted, one party came or there are 200 actions', async () => {
    const corpus: Record<string, Engagement> = { emptyWorkshop, noVotes, oneParty, manyActions }
    for (const [name, of] of Object.entries(corpus)) {
      for (const tree of treesOf(of, language))
        expect(faultsOf(await write(tree)), name).toEqual([])
    }
  }, 30_000)

  withValidator(
    `stand words that have broken files before, and names of 200 characters ${needed}`,
    async () => {
      const trees = treesOf(hostileEngagement, language)
      for (const tree of trees) expect(faultsOf(await write(tree))).toEqual([])
      expect(await validated(await write(trees[1]!), `hostile${language}.docx`)).toEqual({
        ok: true,
        errors: [],
      })
    },
    30_000,
  )
})

test('any tree is written, whatever its words and the order of its blocks', async () => {
  const words = [
    '',
    ' ',
    '\u0000',
    '\n\n',
    hostile,
    'x'.repeat(5000),
    '🙂'.repeat(300),
    '\uD83D',
    'א'.repeat(200),
    ']]>',
  ]
  const table = (text: string): DocBlock => ({
    kind: 'table',
    title: text,
    description: text,
    columns: [
      { head: text, share: 1 },
      { head: text, share: 0.001, align: 'right' },
    ],
    rows: [
      [[{ text }], []],
      [[{ text, bold: true, muted: true }], [{ text }]],
    ],
    rowIds: [text, text],
  })
  const blocks = words.flatMap((text): DocBlock[] => [
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', runs: [{ text }, { text, muted: true }], tone: 'remark' },
    table(text),
    table(`${text}!`),
    { kind: 'bullets', items: [[{ text }], []] },
    { kind: 'paragraph', runs: [] },
    {
      kind: 'picture',
      alt: text || 'a',
      caption: text,
      picture: {
        width: 900,
        height: 30,
        children: [{ tag: 'text', attrs: { x: 1, y: 20, fill: `"><&` }, text }],
      },
    },
  ])
  const tree: DocumentTree = {
    title: hostile,
    subtitle: '',
    language: 'en',
    landscape: true,
    footer: hostile,
    fileName: 'x.docx',
    blocks: [...blocks, table('last')],
  }
  const faults = faultsOf(await write(tree))
  // ids are ours to give; here they are empty and the same twice on purpose
  expect(faults.filter((fault) => !/tag|table without|title/.test(fault))).toEqual([])
})

test('a new page is begun unless the one before it only just runs over', () => {
  const lines = (many: number): DocBlock[] =>
    Array.from({ length: many }, () => ({ kind: 'paragraph', runs: [{ text: 'Én linje.' }] }))
  const page = pageOf(false)
  expect([10, 30, 40, 45, 60].map((many) => deservesPage(lines(many), page))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
})

withValidator(
  `the validator really runs: it finds an element that may not stand where it stands ${needed}`,
  { timeout: 30_000 },
  async () => {
    const [tree] = treesOf(engagement, 'da')
    const broken = tampered(await write(tree!), 'word/document.xml', (xml) =>
      xml.replace('<w:body>', '<w:body><w:tblPr/>'),
    )
    const { ok, errors } = await validated(broken, 'broken.docx')
    expect(ok).toBe(false)
    expect(errors.join()).toMatch(/unexpected child element|tblPr/)
  },
)

const planted: readonly (readonly [string, string, (xml: string) => string, RegExp])[] = [
  ['a tag that is not closed', 'word/document.xml', (xml) => xml.replace('</w:p>', ''), /is open/],
  [
    'a bare ampersand',
    'word/document.xml',
    (xml) => xml.replace('Besluttet', 'Besluttet & sket'),
    /bare &/,
  ],
  [
    'a control character',
    'word/document.xml',
    (xml) => xml.replace('Besluttet', 'Beslut\u000Ctet'),
    /XML forbids/,
  ],
  [
    'a style nobody defined',
    'word/document.xml',
    (xml) => xml.replace('w:val="Heading1"', 'w:val="Overskrift1"'),
    /Overskrift1 is not there/,
  ],
  [
    'a heading with its Danish name',
    'word/styles.xml',
    (xml) => xml.replace('"heading 2"', '"Overskrift 2"'),
    /English name/,
  ],
  [
    'a heading outside the outline',
    'word/styles.xml',
    (xml) => xml.replace('<w:outlineLvl w:val="1"/>', ''),
    /outline/,
  ],
  [
    'a skipped level',
    'word/document.xml',
    (xml) => xml.replace('w:val="Heading1"', 'w:val="Heading3"'),
    /skips a level/,
  ],
  [
    'a relation to nothing',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('media/image1', 'media/image9'),
    /image9/,
  ],
  [
    'a picture whose relation is gone',
    'word/document.xml',
    (xml) => xml.replace(/r:embed="[^"]*"/, 'r:embed="rId99"'),
    /rId99/,
  ],
  [
    'a picture without words',
    'word/document.xml',
    (xml) => xml.replace(/descr="[^"]+"/, 'descr=""'),
    /alternative text/,
  ],
  [
    'two drawings with one id',
    'word/document.xml',
    (xml) => xml.replace(/(<wp:docPr[^>]*?id=")2"/, '$11"'),
    /drawing 1 twice/,
  ],
  [
    'a list that is not there',
    'word/document.xml',
    (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="77"'),
    /list 77/,
  ],
  [
    'a table in percent',
    'word/document.xml',
    (xml) => xml.replace(/<w:tblW w:type="dxa"/, '<w:tblW w:type="pct"'),
    /percent/,
  ],
  [
    'columns that do not sum',
    'word/document.xml',
    (xml) => xml.replace(/<w:gridCol w:w="\d+"/, '<w:gridCol w:w="7"'),
    /sum to its width/,
  ],
  [
    'a table without a title',
    'word/document.xml',
    (xml) => xml.replace(/<w:tblCaption[^>]*>/, ''),
    /without a title/,
  ],
  [
    'a table without a head',
    'word/document.xml',
    (xml) => xml.replace(/<w:tblHeader\/>/, ''),
    /not its head/,
  ],
  [
    'an empty paragraph',
    'word/document.xml',
    (xml) => xml.replace('<w:sectPr', '<w:p/><w:sectPr'),
    /empty paragraph/,
  ],
  ['a file in no language', 'docProps/core.xml', (xml) => xml.replace('da-DK', ''), /language/],
  [
    'styles in another language',
    'word/styles.xml',
    (xml) => xml.replace('w:lang w:val="da-DK"', 'w:lang w:val="en-US"'),
    /another language/,
  ],
  [
    'a field without a result',
    'word/footer1.xml',
    (xml) => xml.replace('<w:t>1</w:t>', ''),
    /without a result/,
  ],
  [
    'a grey that is too light',
    'word/styles.xml',
    (xml) => xml.replace('4A5866', '9AA5B0'),
    /9AA5B0/,
  ],
  [
    'a slip in the text',
    'word/document.xml',
    (xml) => xml.replace('Besluttet', 'undefined'),
    /undefined/,
  ],
  [
    'something from outside',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace(/Target="media\/image1[^"]*"/, '$& TargetMode="External"'),
    /outside/,
  ],
]

test(
  'the check of structure bites: each of these planted faults is found',
  { timeout: 30_000 },
  async () => {
    const [tree] = treesOf(engagement, 'da')
    const file = await write(tree!)
    expect(faultsOf(file)).toEqual([])
    for (const [name, path, change, found] of planted) {
      expect(faultsOf(tampered(file, path, change)).join('\n'), name).toMatch(found)
    }
  },
)

test(
  'the same words make the same bytes in another process, another time zone and later',
  { timeout: 30_000 },
  async () => {
    const hash = async (tree: DocumentTree) =>
      createHash('sha256')
        .update(await write(tree))
        .digest('hex')
    const trees = treesOf(engagement, 'da')
    const here = [await hash(trees[0]!), await hash(trees[2]!), await hash(trees[0]!)]
    expect(here[2]).toBe(here[0])
    const script = `
    import { createHash } from 'node:crypto'
    const { treesOf, write } = await import(${JSON.stringify(new URL('../../support/wordfiles.ts', import.meta.url).href)})
    const { engagement } = await import(${JSON.stringify(new URL('../../support/wordfixture.ts', import.meta.url).href)})
    const trees = treesOf(engagement, 'da')
    for (const tree of [trees[0], trees[2]]) console.log(createHash('sha256').update(await write(tree)).digest('hex'))`
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: 'Pacific/Chatham', LANG: 'C', NODE_OPTIONS: '' },
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    })
    expect(said.trim().split('\n')).toEqual(here.slice(0, 2))
  },
)

test('every row of the action list carries its action three ways: tag, bookmark and number', async () => {
  const tree = actionListOf(engagement, { language: 'da', workshopId })
  const xml = strFromU8(unzipSync(await write(tree))['word/document.xml']!)
  const table = tree.blocks.find((block) => block.kind === 'table')!
  for (const [index, id] of table.rowIds!.entries()) {
    const number = table.rows[index]![0]![0]!.text
    const control =
      new RegExp(`<w:sdt>(?:(?!</w:sdt>).)*<w:tag w:val="${id}"/>(?:(?!</w:sdt>).)*</w:sdt>`).exec(
        xml,
      )?.[0] ?? ''
    expect(control).toContain(`w:name="${bookmarkOf(id)}"`)
    expect(control).toContain(number)
  }
  expect(wordsOf(await write(tree))).toContain('8 handlinger, heraf 7 åbne.')
})
