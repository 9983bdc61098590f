import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { declaring } from '../../../renderer/gallery/declaration.ts'
import { concluded, escalating } from '../../../renderer/gallery/gate.ts'
import { stageIn } from '../../../renderer/gallery/stage.ts'
import { declarationOf } from '../../../shared/declarationdoc.ts'
import { gateReportOf } from '../../../shared/gatereport.ts'
import { gateSheetsOf } from '../../../shared/gatesheets.ts'
import { minutesOf } from '../../../shared/minutes.ts'
import { languages } from '../../../shared/text.ts'
import { content } from '../../support/engagement.ts'
import { write } from '../../support/wordfiles.ts'
import { faultsOf } from './structure.ts'
import { validateFile, validatorPath } from './validator.ts'

const folder = mkdtempSync(join(tmpdir(), 'samspil-gates-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(languages)(
  'gate report, answer sheets, hensigtserklæring and minutes of a gate are sound Word files: %s',
  async (language) => {
    const stage = stageIn(language)
    const id = concluded(stage)
    const { engagement } = stage.scene()
    const plan = stageIn(language)
    const planned = escalating(plan, true)
    const promised = stageIn(language)
    const declared = declaring(promised, 2)
    const trees = [
      declarationOf(promised.scene().engagement, declared, { language }),
      gateReportOf(engagement, id, { language }),
      gateSheetsOf(engagement, id, { language, content }),
      minutesOf(engagement, id, { language, notes: true }),
      minutesOf(plan.scene().engagement, planned, { language, notes: false }),
    ]
    for (const [at, tree] of trees.entries()) {
      const bytes = await write(tree)
      expect(faultsOf(bytes), tree.fileName).toEqual([])
      if (validatorPath() === null) continue
      const path = join(folder, `${language}${at}.docx`)
      writeFileSync(path, bytes)
      expect(await validateFile(path), tree.fileName).toMatchObject({ ok: true, errors: [] })
    }
  },
)
