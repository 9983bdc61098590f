import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../shared/preflight/faults.ts'
import type { TickId, TickState } from '../../shared/preflight/tick.ts'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { words as itDa } from '../../shared/words/itpage/da.ts'
import { words as itEn } from '../../shared/words/itpage/en.ts'
import { words as cockpitEn } from '../../shared/words/cockpit/en.ts'
import { words as da } from '../../shared/words/preflight/da.ts'
import { words as en } from '../../shared/words/preflight/en.ts'
import { findChromium, openBrowsers, switches, type Browsers } from '../support/browsers.ts'
import { aFolder, aPort, openHost, tidy, type Host } from '../support/host.ts'
import { audit, scrolls } from './audit.ts'
import { item } from './cockpit.ts'
import { wardrobeOf, type Wardrobe } from './dresses.ts'
import { readWord } from './wordfile.ts'

const itWords = { da: itDa, en: itEn }

let host: Host
let browsers: Browsers
let desk: BrowserContext
let cockpit: Page
let wardrobe: Wardrobe

/** A desk with two screens, of which the second can be pulled. */
beforeAll(async () => {
  host = await openHost(aFolder())
  browsers = await openBrowsers()
  desk = await chromium.launchPersistentContext(aFolder(), {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 720 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
    args: [...switches, '--screen-info={1280x720 label=desk}{1280,0 1920x1080 label=wall}'],
  })
  desk.setDefaultTimeout(20_000)
  cockpit = desk.pages()[0] ?? (await desk.newPage())
  await cockpit.goto(host.links.cockpit)
  wardrobe = wardrobeOf(cockpit)
  await cockpit.getByRole('button', { name: cockpitWords.home.tryDemo }).click()
  const workshops = cockpit.getByRole('article').getByRole('listitem')
  await workshops.nth(1).getByRole('button').press('Enter')
  await item(cockpit).waitFor()
  await cockpit.getByRole('button', { name: cockpitWords.pages.preflight, exact: true }).click()
})
afterAll(async () => {
  await desk?.close()
  await browsers?.close()
  await tidy()
})

const list = () =>
  cockpit.getByRole('region', { name: /^(Det, mødet skal bruge|What the meeting needs)$/ })
const row = (id: TickId, state?: TickState) =>
  list().getByRole('button', {
    name: state ? `${said().ticks[id]} ${said().states[state]}` : said().ticks[id],
  })

test('Klargør sees the second screen go, without being asked again', async () => {
  await row('display', 'warn')
    .filter({ hasText: said().said.wallClosed({ why: 'wallClosed' }) })
    .waitFor()
  const devtools = await desk.newCDPSession(cockpit)
  const { screenInfos } = await devtools.send('Emulation.getScreenInfos')
  const wall = screenInfos.find(({ label }) => label === 'wall')
  await devtools.send('Emulation.removeScreen', { screenId: wall?.id ?? '' })
  await row('display', 'warn').filter({ hasText: 'kun ét billede' }).waitFor()
  await row('roster', 'ok').waitFor()
})

test('a phone that gets through turns the test green; one that does not is asked what it shows', async () => {
  await row('phone', 'untried').click()
  await cockpit.getByRole('button', { name: said().acts.phones }).click()
  const { port, free } = await aPort()
  await free()
  await cockpit.getByRole('radio', { name: /^127\.0\.0\.1/ }).press('Space')
  await cockpit.getByRole('textbox', { name: cockpitWords.phones.port }).fill(String(port))
  await cockpit.keyboard.press('Enter')
  const qr = cockpit.getByRole('dialog').getByRole('img', { name: `http://127.0.0.1:${port}/` })
  const join = ((await qr.getAttribute('aria-label')) ?? '').replace(/^.*(?=http:)/, '')
  await cockpit.keyboard.press('Escape')
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })

  const asked = () => cockpit.getByRole('group', { name: said().question })
  await asked().waitFor()
  const faults = [...(await wardrobe.inTwo(() => seen('phone test')))]
  await asked().getByRole('button', { name: said().shows.otherPage }).click()
  await row('phone', 'bad').waitFor()
  const likely = cockpit.getByRole('listitem').filter({ hasText: name('portal') })
  await likely.getByText(said().faults.portal.todo).waitFor()
  faults.push(...(await wardrobe.inTwo(() => seen('what the phone shows'))))
  await cockpit.getByRole('button', { name: said().askAgain }).click()
  await asked().waitFor()

  await browsers.phone(join)
  await row('phone', 'ok').waitFor()
  await asked().waitFor({ state: 'detached' })
  faults.push(...(await wardrobe.inTwo(() => seen('through'))))
  expect(faults).toEqual([])
})

test('every tick, the ways out and the page for IT have no fault in either language or look', async () => {
  const faults: string[] = []
  await list().getByRole('button').first().focus()
  const count = await list().getByRole('button').count()
  for (let at = 1; at < count; at++) {
    await cockpit.keyboard.press('ArrowDown')
    faults.push(...(await seen(`row ${at}`)))
  }
  await cockpit.keyboard.press('i')
  const dialog = cockpit.getByRole('dialog')
  await dialog.getByRole('heading', { name: itWords[wardrobe.worn().language].title }).waitFor()
  faults.push(...(await wardrobe.inTwo(() => seen('it page'))))
  expect(faults).toEqual([])
})

test('the page for IT is saved as Word, and is one page that says port, program, rule and reason', async () => {
  const folder = mkdtempSync(join(aFolder(), 'it-'))
  const dialog = cockpit.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Dansk' }).press('Space')
  await dialog.getByRole('heading', { name: itWords.da.title }).waitFor()
  await dialog.getByRole('combobox').fill(folder)
  await dialog.getByRole('button', { name: said().it.save }).click()
  await dialog.getByText(said().it.saved).waitFor()
  const [file] = readdirSync(folder)
  expect(file).toMatch(/^\d{4}-\d\d-\d\d Til it-afdelingen .*\.docx$/)
  await cockpit.keyboard.press('Escape')
  // in the file and not on the drawn page, where a long path is broken over lines
  const { paragraphs, tables } = readWord(join(folder, file ?? ''))
  const text = [...paragraphs, ...tables.flat(2)].join('\n')
  for (const word of ['TCP', process.execPath, itWords.da.rows.reach, 'ufw allow'])
    expect(text).toContain(word)
  if (spawnSync('which', ['soffice']).status !== 0) return
  const home = mkdtempSync(join(tmpdir(), 'samspil-office-'))
  const at = (...args: readonly string[]) =>
    spawnSync(args[0] ?? '', args.slice(1), { cwd: folder })
  at(
    'soffice',
    `-env:UserInstallation=file://${home}`,
    '--headless',
    '--convert-to',
    'pdf',
    file ?? '',
  )
  const pdf = (file ?? '').replace(/docx$/, 'pdf')
  expect(at('pdfinfo', pdf).stdout.toString()).toMatch(/Pages:\s+1\n/)
})

test('Start alligevel is there with its key whatever is red, and starts the first item', async () => {
  await cockpit.getByRole('button', { name: said().startAnyway }).waitFor()
  await cockpit.keyboard.press('F5')
  await item(cockpit, cockpitEn).getByRole('timer').waitFor()
  await cockpit.getByText(said().started).waitFor()
})

const said = () => ({ da, en })[wardrobe.worn().language]
const name = (fault: Fault) => `${said().faults[fault].name}.`

/** Nothing has to be scrolled to, nothing is clipped, and axe finds nothing. */
async function seen(state: string): Promise<readonly string[]> {
  const { title } = said()
  await cockpit
    .getByRole('heading', { name: title, level: 2 })
    .or(cockpit.getByRole('dialog'))
    .first()
    .waitFor()
  const down = await scrolls(cockpit)
  return [...(await audit(cockpit, state)), ...(down > 0 ? [`${state}: scrolls ${down} px`] : [])]
}
