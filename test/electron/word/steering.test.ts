import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { CommandOf } from '../../../shared/commands.ts'
import { minutesOf } from '../../../shared/minutes.ts'
import { plainTextOf } from '../../../shared/plaintext.ts'
import { recommendationsOf } from '../../../shared/recommendation.ts'
import { steeringInsertOf } from '../../../shared/steeringinsert.ts'
import { languages } from '../../../shared/text.ts'
import { after, planned } from '../../support/engagement.ts'
import { engagement, workshopId } from '../../support/wordfixture.ts'
import { write } from '../../support/wordfiles.ts'
import { faultsOf } from './structure.ts'
import { validateFile, validatorPath } from './validator.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspil-steering-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keep = (of: CommandOf<'makeRecord'>['of']): CommandOf<'makeRecord'> => ({
  do: 'makeRecord',
  id: of.kind,
  workshopId: 'w',
  itemId: null,
  of,
})
/** A second version with a record of every kind, and something changed since the first. */
const second = after(
  planned,
  keep({ kind: 'decision', text: 'Styregruppen indstilles til <&"\'>', status: 'recommended' }),
  keep({ kind: 'action', text: 'Ring til driften' }),
  keep({ kind: 'risk', text: 'Testmiljøet er forsinket', cause: 'ét hold', counter: 'Lån et' }),
  keep({ kind: 'benefit', text: 'Svar med det samme', delivery: 'Ét billede', today: '38 %' }),
  keep({ kind: 'clause', text: 'Vi siger dårligt nyt samme dag', behaviour: 'Der er ringet' }),
  keep({ kind: 'parking', text: 'Licenser' }),
  {
    do: 'finishMinutes',
    id: 'v1',
    workshopId: 'w',
    languages: ['da'],
    notes: false,
    log: false,
    despite: true,
  },
  { do: 'correctMinutes', id: 'v2', workshopId: 'w', reason: 'En bemærkning' },
  { do: 'removeRecord', recordId: 'action' },
)

const trees = languages.flatMap((language) => [
  [`indstilling.${language}`, recommendationsOf(engagement, workshopId, { language })] as const,
  [`insert.${language}`, steeringInsertOf(engagement, workshopId, { language })] as const,
  [`second.${language}`, minutesOf(second, 'w', { language, notes: true })] as const,
  [`none.${language}`, recommendationsOf(planned, 'w', { language })] as const,
])

test.each(trees)('%s is a sound Word file', async (name, tree) => {
  const bytes = await write(tree)
  expect(faultsOf(bytes)).toEqual([])
  if (validatorPath() === null) return
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, bytes)
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] })
})

test('each recommendation begins a page of its own, with reservations word for word', () => {
  const { blocks } = recommendationsOf(engagement, workshopId, { language: 'da' })
  const heads = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [[block.text, block.newPage ?? null]] : [],
  )
  expect(heads).toEqual([
    ['Indstilling B-03', null],
    ['Kræver kontraktændring B-04', 'always'],
  ])
  expect(JSON.stringify(blocks)).toContain(
    'Leverandøren (L) tager forbehold: »Vi kan kun tilslutte os, hvis fristen for rettelser forlænges tilsvarende.«',
  )
})

test('the insert as plain text has its points with a dash, and no sign that only Word knows', () => {
  const text = plainTextOf(steeringInsertOf(engagement, workshopId, { language: 'da' }))
  expect(text).toMatch(/\nStyregruppen tager stilling til\n- B-03 /u)
  expect(text).not.toMatch(/[\u00A0\u2002]/u)
  expect(text.split('\n').length).toBeLessThan(40)
})
