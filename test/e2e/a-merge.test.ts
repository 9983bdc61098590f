import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { words as engagementWords } from '../../shared/words/engagement/da.ts'
import { words as exchangeWords } from '../../shared/words/exchange/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { capture, kept } from './cockpit.ts'

const { merge, out } = exchangeWords
const { tabs, header } = engagementWords
/** a stick that is carried between the two */
let stick: string
let browsers: Browsers
let mine: Page
let theirs: Page

beforeAll(async () => {
  stick = aFolder()
  const [first, second] = await Promise.all([openHost(aFolder()), openHost(aFolder())])
  browsers = await openBrowsers()
  ;[mine, theirs] = await Promise.all([
    browsers.cockpit(first.links.cockpit),
    browsers.cockpit(second.links.cockpit),
  ])
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('the engagement is carried to a second laptop as one file', async () => {
  await mine.getByRole('button', { name: cockpitWords.home.tryDemo }).click()
  await toEngagement(mine)
  const file = await sent(mine)
  await theirs.locator('input[type=file]').first().setInputFiles(join(stick, file))
  const dialog = theirs.getByRole('dialog')
  await dialog.getByText(/Samarbejdet er ikke her i forvejen\. Det har 3 workshops/).waitFor()
  await dialog.getByRole('button', { name: merge.take }).click()
  await theirs.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  await theirs.getByText(merge.kept).waitFor()
  expect(await theirs.getByLabel(header.name).inputValue()).toBe(
    await mine.getByLabel(header.name).inputValue(),
  )
})

test('they write apart: both give the same number, and both change the case number', async () => {
  await Promise.all([
    writes(mine, 'h Ring til Mette', 'Ring til Mette', '2026-100'),
    writes(theirs, 'h Skriv til Jonas', 'Skriv til Jonas', '2026-200'),
  ])
})

test('the file that comes back is shown before anything is written, and she chooses', async () => {
  const file = await sent(theirs)
  await tabOf(mine)
  await mine.locator('input[type=file]').setInputFiles(join(stick, file))
  const dialog = mine.getByRole('dialog')
  await dialog.getByText(merge.clashes(1), { exact: true }).waitFor()
  const keep = dialog.getByRole('button', { name: merge.merge, exact: true })
  expect(await keep.isDisabled()).toBe(true)
  await dialog.getByText(merge.left(1)).waitFor()
  await dialog.getByText(/bliver H-\d\d \(tidl\. H-\d\d\)/).waitFor()
  const question = dialog.getByRole('radiogroup', { name: /sagsnummer/ })
  await question.getByText('2026-100').waitFor()
  // by keyboard: the first of them has the focus, and an arrow goes on to the one from the file
  await question.getByRole('radio').first().focus()
  await mine.keyboard.press('ArrowRight')
  await keep.click()
  await mine.getByText(merge.merged).waitFor()
  expect(await mine.getByLabel(header.caseNumber).inputValue()).toBe('2026-200')
})

test('the record that came in has the next number, and says which it had', async () => {
  await toWorkshop(mine)
  await kept(mine)
    .filter({ hasText: 'Skriv til Jonas' })
    .getByText(/H-\d\d \(tidl\. H-\d\d\)/)
    .waitFor()
  await kept(mine).filter({ hasText: 'Ring til Mette' }).waitFor()
})

test('carried back again, the second laptop has the same, and nothing is asked', async () => {
  await toEngagement(mine)
  const file = await sent(mine)
  await tabOf(theirs)
  await theirs.locator('input[type=file]').setInputFiles(join(stick, file))
  const dialog = theirs.getByRole('dialog')
  await dialog.getByText(merge.none).waitFor()
  await dialog.getByRole('button', { name: merge.merge, exact: true }).click()
  await theirs.getByText(merge.merged).waitFor()
  await toWorkshop(theirs)
  await kept(theirs).filter({ hasText: 'Ring til Mette' }).waitFor()
  await kept(theirs)
    .filter({ hasText: 'Skriv til Jonas' })
    .getByText(/tidl\. H-/)
    .waitFor()
})

test('the merge can be undone as long as nothing has been written since', async () => {
  await toEngagement(theirs)
  await tabOf(theirs)
  await theirs.getByRole('button', { name: merge.undo }).click()
  await theirs.getByText(merge.undone).waitFor()
  await toWorkshop(theirs)
  await kept(theirs).filter({ hasText: 'Skriv til Jonas' }).waitFor()
  expect(await kept(theirs).filter({ hasText: 'Ring til Mette' }).count()).toBe(0)
  expect(await theirs.getByText(/tidl\. H-/).count()).toBe(0)
})

test('a file that was damaged on the way is refused in a sentence', async () => {
  await toEngagement(theirs)
  await tabOf(theirs)
  await theirs
    .locator('input[type=file]')
    .setInputFiles({ name: 'X.samspil', mimeType: '', buffer: Buffer.from('PK ikke en fil') })
  await theirs.getByText(/Filen er ikke lavet af Samspil\. Intet er ændret\./).waitFor()
  expect(browsers.complaints()).toEqual([])
})

async function toEngagement(page: Page): Promise<void> {
  await page.getByRole('button', { name: cockpitWords.pages.home }).click()
  await page.getByRole('button', { name: /^Åbn samarbejdet/ }).click()
  await page.getByRole('tab', { name: tabs.exchange }).waitFor()
}

async function tabOf(page: Page): Promise<void> {
  await page.getByRole('tab', { name: tabs.exchange }).click()
  await page.getByRole('button', { name: out.save }).waitFor()
}

/** Saves the whole engagement on the stick, and tells the file's name. */
async function sent(page: Page): Promise<string> {
  const before = new Set(readdirSync(stick))
  await tabOf(page)
  const folder = page.getByRole('combobox')
  await folder.fill(stick)
  await page.getByRole('button', { name: out.save }).click()
  await page.getByText(out.saved).waitFor()
  const file = readdirSync(stick).find((name) => !before.has(name))
  if (!file) throw new Error('no file was saved')
  return file
}

async function toWorkshop(page: Page): Promise<void> {
  await page.getByRole('button', { name: cockpitWords.pages.home }).click()
  await workshopIn(page).click()
  await page.getByRole('button', { name: cockpitWords.pages.run }).click()
  await kept(page).first().waitFor()
}

/** The demo's workshop that has not begun. */
function workshopIn(page: Page): Locator {
  return page
    .getByRole('article')
    .getByRole('button', { name: new RegExp(cockpitWords.home.states.before) })
    .first()
}

async function writes(page: Page, line: string, text: string, caseNumber: string): Promise<void> {
  const field = page.getByLabel(header.caseNumber)
  await field.fill(caseNumber)
  await page.keyboard.press('Enter')
  await page.getByText(header.caseNumberKept).waitFor()
  await page.getByRole('button', { name: cockpitWords.pages.home }).click()
  await workshopIn(page).click()
  await page.getByRole('button', { name: cockpitWords.pages.run }).click()
  await capture(page, line, 'action', text)
  await toEngagement(page)
}
