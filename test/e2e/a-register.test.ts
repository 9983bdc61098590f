import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { words } from '../../shared/words/registers/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { openFollowUp } from '../support/followuppage.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { fillLarge, large } from '../support/largeengagement.ts'
import { measureRegisters } from '../support/registerspeed.ts'

let browsers: Browsers
let cockpit: Page

beforeAll(async () => {
  const data = aFolder()
  await fillLarge(data)
  const host = await openHost(data)
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  await openFollowUp(cockpit)
}, 120_000)
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const tab = (name: string) => cockpit.getByRole('tab', { name })
const grid = () => cockpit.getByRole('grid')
const row = (text: string) => grid().getByRole('row', { name: text })

test('500 actions, 200 risks, 40 workshops: a list opens in 100 ms and filters within two frames; ten times that fails', async () => {
  await tab(words.tabs.actions).click()
  await grid().waitFor()
  const speed = await measureRegisters(cockpit)
  console.log(`registers: ${JSON.stringify(speed)}`)
  expect(speed.open).toBeLessThan(10 * 100)
  expect(speed.key).toBeLessThan(10 * 33)
  expect(large.actions + large.risks).toBe(700)
})

test('an answer that comes late does not throw her back to the page she left', async () => {
  let answer = () => {}
  const late = new Promise<void>((done) => (answer = done))
  await cockpit.route('**/openEngagement', async (route) => {
    await late
    await route.continue()
  })
  await cockpit.getByRole('button', { name: cockpitWords.pages.home, exact: true }).click()
  const asked = cockpit.waitForRequest('**/openEngagement')
  await openFollowUp(cockpit)
  await asked
  const answered = cockpit.waitForResponse('**/openEngagement')
  answer()
  await (await answered).finished()
  await cockpit.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)))
  await cockpit.unroute('**/openEngagement')
  await tab(words.tabs.actions).click()
  await grid().waitFor()
})

test('a register is found, walked and mended by keyboard alone, and Ctrl Z takes it back', async () => {
  await cockpit.keyboard.press('/')
  await cockpit.keyboard.type('nr 17')
  await cockpit.keyboard.press('Escape')
  await cockpit.keyboard.type('teste 499')
  await expect.poll(() => grid().getByRole('row').count()).toBe(2)
  await row('nr. 499').getByRole('gridcell').nth(2).click()
  await cockpit.keyboard.press('ArrowRight')
  await cockpit.keyboard.press('ArrowRight')
  await cockpit.keyboard.press('Enter')
  const status = cockpit.getByRole('combobox', { name: /^Ret status/ })
  await status.waitFor()
  await cockpit.keyboard.press('ArrowDown')
  await cockpit.keyboard.press('Enter')
  await row('nr. 499').getByText(words.statuses.action.done).waitFor()
  const detail = cockpit.getByRole('complementary')
  await detail
    .getByText(
      words.fromTo(words.moved.status, words.statuses.action.open, words.statuses.action.done),
    )
    .first()
    .waitFor()
  await cockpit.keyboard.press('Control+z')
  await row('nr. 499').getByText(words.statuses.action.open).waitFor()
  await detail.getByText(words.events.undone).waitFor()
})

test('a day is set as people say it, and G-2u follows go-live', async () => {
  // a press in the row that is chosen sets the cell at once
  await row('nr. 499').getByRole('gridcell').nth(3).click()
  await cockpit.getByRole('textbox', { name: /^Ret frist/ }).fill('G-2u')
  await cockpit.keyboard.press('Enter')
  await row('nr. 499')
    .getByText(/^G-2u · /)
    .waitFor()
})

test('a risk is made between meetings, and stands in the register with its number', async () => {
  await tab(words.tabs.risks).click()
  await cockpit.keyboard.press('n')
  await cockpit.getByRole('textbox', { name: words.fields.text }).fill('Superbrugerne mangler tid')
  await cockpit.keyboard.press('Enter')
  await row('Superbrugerne mangler tid').getByText('R-201').waitFor()
  await cockpit.getByText(words.fromBetween).first().waitFor()
  await cockpit.getByRole('status').getByText(words.made(cockpitWords.notes.kinds.risk)).waitFor()
  expect(browsers.complaints()).toEqual([])
})
