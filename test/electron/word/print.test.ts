import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { nameLines } from '../../../electron/word/cards.ts'
import { saveFiles } from '../../../electron/workshopfiles.ts'
import { fileKinds } from '../../../shared/contract.ts'
import type { DocumentTree } from '../../../shared/document.ts'
import type { Engagement, Id } from '../../../shared/engagement.ts'
import { preReadingOf } from '../../../shared/prereading.ts'
import { programOf } from '../../../shared/program.ts'
import { runSheetOf } from '../../../shared/runsheet.ts'
import { signInOf } from '../../../shared/signin.ts'
import { tableCardsOf } from '../../../shared/tablecards.ts'
import { languages, type Language } from '../../../shared/text.ts'
import { after, begin, content, plan, planned } from '../../support/engagement.ts'
import { emptyEngagement } from '../../../shared/engagement.ts'
import { fortyPeople, ownNotes, twoDays } from '../../support/printfixture.ts'
import { fontsDir, write } from '../../support/wordfiles.ts'
import {
  emptyWorkshop,
  engagement,
  hostile,
  hostileEngagement,
  oneParty,
  workshopId,
} from '../../support/wordfixture.ts'
import { faultsOf, wordsOf } from './structure.ts'
import { validateFile, validatorPath } from './validator.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspil-print-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const withValidator = test.skipIf(validatorPath() === null)
const needed = '(skipped where Microsoft’s validator is not: its program here is for Linux)'

/** Every file that is made before a workshop. */
function printsOf(of: Engagement, language: Language, id: Id = workshopId): DocumentTree[] {
  return [
    runSheetOf(of, id, { language, ownNotes: {}, content }),
    runSheetOf(of, id, { language, ownNotes: { ...ownNotes, 'w.i1': hostile }, content }),
    programOf(of, id, { language }),
    preReadingOf(of, id, { language, content }),
    tableCardsOf(of, id, { language }),
    signInOf(of, id, { language }),
  ]
}

describe.each(languages)('the files made before a workshop in %s', (language) => {
  withValidator(
    `have no fault that Microsoft’s validator finds, also with words that break files ${needed}`,
    async () => {
      for (const [name, of] of Object.entries({ twoDays, hostileEngagement }))
        for (const [at, tree] of printsOf(of, language).entries()) {
          const file = await write(tree)
          expect(faultsOf(file), `${name} ${tree.title}`).toEqual([])
          const path = join(folder, `${language}${at}${name}.docx`)
          writeFileSync(path, file)
          const { ok, errors } = await validateFile(path)
          expect({ ok, errors }, `${name} ${tree.title}`).toEqual({ ok: true, errors: [] })
        }
    },
    60_000,
  )

  test('have no faults of structure when nothing is planned, one party comes or forty do', async () => {
    for (const [name, of] of Object.entries({ emptyWorkshop, oneParty, fortyPeople, engagement }))
      for (const tree of printsOf(of, language))
        expect(faultsOf(await write(tree)), `${name} ${tree.title}`).toEqual([])
  }, 60_000)
})

test('a name is broken only at a space, and evenly', () => {
  expect(nameLines('Mette Kjær')).toEqual(['Mette Kjær'])
  expect(nameLines('Anne-Margrethe Rosenkrantz-Christiansen')).toEqual([
    'Anne-Margrethe',
    'Rosenkrantz-Christiansen',
  ])
  expect(nameLines('Maria del Carmen Lind Hansen')).toEqual(['Maria del Carmen', 'Lind Hansen'])
  expect(nameLines('Wolfeschlegelsteinhausen')).toEqual(['Wolfeschlegelsteinhausen'])
})

test('a card has its name on both faces, turned away from the fold', async () => {
  const words = wordsOf(await write(tableCardsOf(twoDays, workshopId, { language: 'da' })))
  expect(words.match(/Mette Kjær/g)).toHaveLength(2)
  expect(words.match(/K ●\s+·\s+Bord 1/g)).toHaveLength(4)
})

test('all kinds are saved under names of their own, and own notes only where they are asked for', async () => {
  // what belongs to a meeting of competing suppliers is saved there
  const theirs: readonly string[] = ['public', 'told', 'firms']
  const what = fileKinds.filter((kind) => !theirs.includes(kind))
  const wanted = { workshopId, what, language: 'da', folder } as const
  const computer = { system: 'windows', program: 'Samspil.exe', port: 8420 } as const
  const needs = { fonts: fontsDir, content, ownNotes, now: 0, door: null, computer }
  const saved = await saveFiles(twoDays, { ...wanted, notes: false }, needs)
  const names = saved.ok ? saved.value.map((file) => file.name) : []
  expect(names.slice(0, 4)).toEqual([
    '2026-11-18 Beslutningsreferat Kontrakt- og samarbejdsworkshop v1 udkast.docx',
    '2026-11-18 Indstilling til styregruppen Kontrakt- og samarbejdsworkshop v1 udkast.docx',
    '2026-11-18 Indsættelse Kontrakt- og samarbejdsworkshop v1 udkast.docx',
    '2026-11-18 Handlingsliste Kontrakt- og samarbejdsworkshop v1.docx',
  ])
  expect(names.slice(4)).toEqual(
    [
      'Facilitatorens log',
      'Drejebog',
      'Program',
      'Forberedelse',
      'Bordkort',
      'Fremmødeliste',
      'Kodesedler',
      'Svarsedler',
      'Kalender',
      'Til it-afdelingen',
      'Overgangsrapport',
      'Svarark til faseovergang',
      'Hensigtserklæring',
    ].map(
      (name) =>
        `2026-11-18 ${name} Kontrakt- og samarbejdsworkshop.${name === 'Kalender' ? 'ics' : 'docx'}`,
    ),
  )
  for (const name of names.filter((each) => each.endsWith('.docx')))
    expect(wordsOf(readFileSync(join(folder, name))), name).not.toContain('EGEN NOTE')
  const own = await saveFiles(twoDays, { ...wanted, what: ['runsheet'], notes: true }, needs)
  const [file] = own.ok ? own.value : []
  expect(file?.name).toContain('Drejebog med egne noter')
  expect(wordsOf(readFileSync(file?.path ?? ''))).toContain('EGEN NOTE')
})

const canRender = ['soffice', 'pdftotext', 'pdffonts'].every(
  (tool) => spawnSync('which', [tool]).status === 0,
)
const why = canRender ? '' : ' (skipped: soffice, pdftotext or pdffonts is not installed here)'

/** Every template as a workshop of its own, for what must hold whatever is planned. */
const templates = content.templates.map(({ id }) => ({
  id,
  engagement: after(emptyEngagement, begin, {
    ...plan,
    from: { kind: 'template', templateId: id },
  } as typeof plan),
}))

describe.skipIf(!canRender)(`the printed pages as LibreOffice draws them${why}`, () => {
  test('are as many as they may be, with every title and no stray font', async () => {
    const trees: Record<string, DocumentTree> = {}
    for (const language of languages) {
      trees[`prereading-${language}`] = preReadingOf(engagement, workshopId, { language, content })
      trees[`joint-${language}`] = preReadingOf(planned, 'w', { language, content })
      trees[`runsheet-${language}`] = runSheetOf(planned, 'w', { language, ownNotes: {}, content })
      trees[`signin-${language}`] = signInOf(fortyPeople, workshopId, { language })
      trees[`cards-${language}`] = tableCardsOf(fortyPeople, workshopId, { language })
      for (const { id, engagement: of } of templates)
        trees[`program-${id}-${language}`] = programOf(of, 'w', { language })
    }
    for (const { id, engagement: of } of templates)
      trees[`script-${id}`] = runSheetOf(of, 'w', { language: 'da', ownNotes: {}, content })
    const names = Object.keys(trees)
    for (const [name, tree] of Object.entries(trees))
      writeFileSync(join(folder, `${name}.docx`), await write(tree))
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore', timeout: 80_000 },
    )
    const pages = (name: string) =>
      execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1)
    const count = (start: string) =>
      new Set(names.filter((name) => name.startsWith(start)).map((name) => pages(name).length))

    expect(count('program')).toEqual(new Set([1]))
    expect(count('prereading')).toEqual(new Set([2]))
    expect(count('joint')).toEqual(new Set([2]))
    expect(count('cards')).toEqual(new Set([7]))
    expect(Math.max(...count('runsheet'))).toBeLessThanOrEqual(11)
    // an item stands whole on its page: each page of the table begins with an item's time
    for (const name of names.filter((each) => each.startsWith('script')))
      for (const page of pages(name).filter((each) => /Tid +Punkt/.test(each)))
        expect(page.split(/Tid +Punkt.*\n/)[1]?.trim(), name).toMatch(/^\d+\.\d\d–/)
    for (const page of pages('signin-da').slice(0, -1)) expect(page).toContain('Underskrift')
    for (const [name, tree] of Object.entries(trees)) {
      const text = pages(name).join('\n').replaceAll(/\s+/g, ' ')
      expect(text, name).toContain(tree.title)
      for (const block of tree.blocks)
        if (block.kind === 'heading') expect(text, name).toContain(block.text)
      const fonts = execFileSync('pdffonts', [join(folder, `${name}.pdf`)], { encoding: 'utf8' })
        .split('\n')
        .slice(2)
        .filter(Boolean)
      // ★ ● ◆ ▲ are not in Carlito; Word takes them from its own symbol font
      expect(
        fonts.filter((line) => !/Carlito|Liberation|DejaVu/.test(line)),
        name,
      ).toEqual([])
    }
  }, 90_000)
})
