import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { words as said } from '../../shared/words/rehearsal/da.ts'
import { words as en } from '../../shared/words/rehearsal/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { bytesUnder } from '../support/room.ts'
import { item } from './cockpit.ts'

let browsers: Browsers
let cockpit: Page
let wall: Page
const folder = aFolder()

beforeAll(async () => {
  const host = await openHost(folder)
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  await cockpit.getByRole('button', { name: words.home.tryDemo }).click()
  const workshops = cockpit.getByRole('article').getByRole('listitem')
  await workshops.nth(1).getByRole('button').press('Enter')
  await item(cockpit).waitFor()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('the contract workshop is rehearsed at 60× by twenty simulated phones, marked on the wall, and nothing of it is left', async () => {
  await cockpit.getByRole('button', { name: words.pages.preflight, exact: true }).click()
  await cockpit.getByRole('button', { name: said.beginShort }).waitFor()
  await cockpit.keyboard.press('p')
  const dialog = cockpit.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^60×/ }).press('Space')
  await dialog.getByRole('button', { name: said.start }).click()
  const band = cockpit.getByRole('complementary', { name: said.region })
  await band.getByText(said.says(20)).waitFor()
  await wall.getByText(said.mark, { exact: true }).waitFor()

  // to the item that is measured, one key at a time
  const open = cockpit.getByRole('button', { name: words.levers.openPoll })
  await cockpit.getByRole('button', { name: words.levers.start }).first().click()
  for (let at = 0; at < 12 && !(await open.isEnabled().catch(() => false)); at++) {
    await cockpit.keyboard.press('n')
    await cockpit.waitForTimeout(300)
  }
  await open.click()
  await cockpit
    .getByText(/20 af 20/)
    .first()
    .waitFor()
  await wall.getByText(said.mark, { exact: true }).waitFor()

  await cockpit.getByRole('button', { name: words.levers.closePoll }).click()
  await band.getByRole('button', { name: said.end }).click()
  await cockpit.getByText(said.ended).waitFor()
  await band.waitFor({ state: 'detached' })
  await wall.getByText(said.mark, { exact: true }).waitFor({ state: 'detached' })
  expect(bytesUnder(folder).includes(en.mark)).toBe(false)
  await cockpit.getByRole('button', { name: said.beginShort }).waitFor()
})
