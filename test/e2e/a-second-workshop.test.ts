import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, longDate, shortDay, today } from '../../shared/dates.ts'
import { words } from '../../shared/words/cockpit/da.ts'
import { words as followUp } from '../../shared/words/followup/da.ts'
import { moving } from '../../shared/words/moving/da.ts'
import { words as open } from '../../shared/words/open/da.ts'
import { words as registers } from '../../shared/words/registers/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { atItem, capture, command } from './cockpit.ts'

/** Two workshops of one engagement: what the first agreed is what the second begins with. */
let browsers: Browsers
let cockpit: Page

beforeAll(async () => {
  const host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  await atItem(cockpit, 'Måling: principperne')
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const day = today(Date.now(), 'Europe/Copenhagen')
/** the demo goes live 280 days from the day it is made */
const goLive = addDays(day, 280)
const tab = (name: string) => cockpit.getByRole('tab', { name })
const row = (text: string) => cockpit.getByRole('grid').getByRole('row', { name: text })

test('what the first workshop agrees stands in the register, with where it was said', async () => {
  // nobody has answered: the measurement is closed before the day goes on
  await cockpit.keyboard.press('v')
  await capture(
    cockpit,
    'h Kontrollere testdata @Jonas >om 14 dage',
    'action',
    'Kontrollere testdata',
  )
  await capture(
    cockpit,
    'h Holde generalprøve @Camilla >om 21 dage',
    'action',
    'Holde generalprøve',
  )
  await command(cockpit, words.levers.followUp)
  await tab(registers.tabs.actions).click()
  await row('Kontrollere testdata').getByText('Måling: principperne').waitFor()
  await row('Holde generalprøve').getByRole('gridcell').nth(3).click()
  await cockpit.keyboard.press('Enter')
  await cockpit.getByRole('textbox', { name: /^Ret frist/ }).fill('G-12u')
  await cockpit.keyboard.press('Enter')
  const due = shortDay(addDays(goLive, -84), 'da')
  await row('Holde generalprøve').getByText(`G-12u · ${due}`).waitFor()
})

test('a go-live that moves five weeks moves what hangs on it, and nothing that is fixed', async () => {
  const fixed = await row('Kontrollere testdata').getByRole('gridcell').nth(3).innerText()
  const later = addDays(goLive, 35)
  await command(cockpit, words.levers.engagement)
  const dates = cockpit.locator('[data-anchor=goLive]')
  const [year, month, date] = later.split('-') as [string, string, string]
  const parts = dates.getByRole('spinbutton')
  await parts.nth(0).click()
  await cockpit.keyboard.type(`${date}${month}${year}`)
  await cockpit.keyboard.press('Tab')
  const dialog = cockpit.getByRole('dialog', { name: moving.title })
  await dialog
    .getByText(moving.later(moving.span(35)))
    .first()
    .waitFor()
  await dialog.getByText('Holde generalprøve').first().waitFor()
  await dialog.getByRole('button', { name: moving.go }).click()
  const moved = cockpit.getByRole('dialog', { name: moving.titleDone })
  await moved.getByRole('button', { name: moving.done }).last().click()
  await moved.waitFor({ state: 'detached' })
  await command(cockpit, words.levers.followUp)
  await tab(registers.tabs.actions).click()
  await row('Holde generalprøve')
    .getByText(`G-12u · ${shortDay(addDays(later, -84), 'da')}`)
    .waitFor()
  expect(await row('Kontrollere testdata').getByRole('gridcell').nth(3).innerText()).toBe(fixed)
  await tab(followUp.tabs.newcomer).click()
  await cockpit.getByText(longDate(later, 'da')).first().waitFor()
})

test('the second workshop is made of what is open with one button, and opens with it and the last measurement', async () => {
  await tab(registers.tabs.overview).click()
  await cockpit.getByRole('img', { name: new RegExp(followUp.series.start) }).waitFor()
  await cockpit.keyboard.press('n')
  const dialog = cockpit.getByRole('dialog')
  await dialog.getByRole('textbox', { name: words.newWorkshop.facilitator }).fill('Ane Thorup')
  await dialog.getByRole('button', { name: words.newWorkshop.make }).click()
  await dialog.waitFor({ state: 'detached' })
  await command(cockpit, words.levers.run)
  await cockpit.keyboard.press('F5')
  for (let step = 0; step < 4; step++) {
    if (await cockpit.getByRole('heading', { level: 2, name: open.actions }).isVisible()) break
    await cockpit.keyboard.press('n')
    await cockpit.waitForTimeout(300)
  }
  await atItem(cockpit, open.actions)
  const notes = cockpit.getByRole('group', { name: words.regions.notes })
  await notes.getByText('Kontrollere testdata').first().waitFor()
  await notes.getByText('Holde generalprøve').first().waitFor()
  expect(browsers.complaints()).toEqual([])
})
