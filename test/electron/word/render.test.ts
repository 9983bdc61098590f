import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { engagement, manyActions } from '../../support/wordfixture.ts'
import { treesOf, write } from '../../support/wordfiles.ts'

const canRender = ['soffice', 'pdftotext', 'pdffonts'].every(
  (tool) => spawnSync('which', [tool]).status === 0,
)
const folder = mkdtempSync(join(tmpdir(), 'samspil-render-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const why = canRender ? '' : ' (skipped: soffice, pdftotext or pdffonts is not installed here)'

describe.skipIf(!canRender)(`the pages as LibreOffice draws them${why}`, () => {
  test('have the titles, a sensible number of pages, repeated heads and no stray font', async () => {
    const [minutesDa, , actionsDa] = treesOf(engagement, 'da')
    const [, extendedEn] = treesOf(engagement, 'en')
    const long = treesOf(manyActions, 'en')[2]
    const trees = {
      minutesDa: minutesDa!,
      actionsDa: actionsDa!,
      extendedEn: extendedEn!,
      long: long!,
    }
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
        ...Object.keys(trees).map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: 'ignore', timeout: 50_000 },
    )

    const pages = (name: string) =>
      execFileSync('pdftotext', ['-layout', join(folder, `${name}.pdf`), '-'], { encoding: 'utf8' })
        .split('\f')
        .slice(0, -1)
    for (const [name, tree] of Object.entries(trees)) {
      const text = pages(name).join('\n').replaceAll(/\s+/g, ' ')
      for (const block of tree.blocks)
        if (block.kind === 'heading') expect(text).toContain(block.text.replaceAll(/\s+/g, ' '))
      const fonts = execFileSync('pdffonts', [join(folder, `${name}.pdf`)], { encoding: 'utf8' })
        .split('\n')
        .slice(2)
        .filter(Boolean)
      expect(fonts.length).toBeGreaterThan(0)
      expect(
        fonts.filter((line) => !/Carlito|Liberation/.test(line)),
        name,
      ).toEqual([])
    }

    const minutes = pages('minutesDa')
    expect(minutes.length).toBeGreaterThanOrEqual(4)
    expect(minutes.length).toBeLessThanOrEqual(6)
    expect(minutes[0]).toContain('Derefter gælder referatet.')
    expect(minutes[1]).toMatch(/^\s*Bilag A/)
    expect(minutes[0]).toMatch(new RegExp(`Side 1 af ${minutes.length}`))
    expect(pages('actionsDa')).toHaveLength(1)
    const list = pages('long')
    expect(list.length).toBeGreaterThan(4)
    expect(list.every((page) => /No\.\s+What\s+Who/.test(page))).toBe(true)
  }, 60_000)
})
