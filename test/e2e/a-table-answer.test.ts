import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { takeSeat } from './answering.ts'

const said = phoneWords.table
let host: Host
let browsers: Browsers

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('two phones write for one table: the wall shows it at once, and the later one must say that it replaces', async () => {
  const { links } = host
  const wall = await browsers.wall(links.wall)
  const cockpit = await browsers.cockpit(links.cockpit)
  const [first, second] = await Promise.all([
    browsers.phone(links.phones),
    browsers.phone(links.phones),
  ])
  await Promise.all([takeSeat(first, 0), takeSeat(second, 1)])
  // the demo stands at its measurement: nothing is offered there, and two items back the tables are asked
  expect(await first.getByRole('button', { name: said.offer }).count()).toBe(0)
  await cockpit.keyboard.press('v')
  await first.getByRole('heading', { name: phoneWords.closed }).waitFor()
  await cockpit.keyboard.press('Shift+N')
  await cockpit.keyboard.press('Shift+N')

  await write(first, 'Mette Kjær', 'Ingen leder efter sagen.')
  await first.getByText(said.sent(3)).waitFor()
  await wall.getByText('Ingen leder efter sagen.').waitFor()
  await wall.getByText('Mette Kjær').waitFor()

  await write(second, 'Jonas Friis', 'Borgeren får svar samme dag.')
  await second.getByRole('heading', { name: said.standing('Mette Kjær', 3) }).waitFor()
  await second.getByRole('button', { name: said.replace }).tap()
  await second.getByText(said.sent(3)).waitFor()
  await first.getByText(said.gone(3)).waitFor()
  await wall.getByText('Borgeren får svar samme dag.').waitFor()
  expect(await wall.getByText('Ingen leder efter sagen.').count()).toBe(0)

  // the phone that wrote it mends it, also after it was loaded again
  await second.reload()
  await second.getByRole('button', { name: said.offer }).tap()
  await second.getByRole('button', { name: said.mend }).tap()
  await second.getByLabel(said.text).fill('Borgeren får svar i dag.')
  await second.getByRole('button', { name: said.send }).tap()
  await wall.getByText('Borgeren får svar i dag.').waitFor()

  await cockpit.getByRole('tab', { name: cockpitWords.run.tabs.answers }).click()
  const sheet = cockpit.getByRole('tabpanel')
  await sheet.getByText('Borgeren får svar i dag.').waitFor()
  await sheet.getByRole('button', { name: cockpitWords.tables.takeBack('Bord 3') }).click()
  await wall.getByText('Borgeren får svar samme dag.').waitFor()
  expect(browsers.complaints()).toEqual([])
})

async function write(phone: Page, speaker: string, text: string): Promise<void> {
  await phone.getByRole('button', { name: said.offer }).tap()
  await phone.getByText(said.openly).waitFor()
  await phone.getByLabel(said.which).fill('3')
  await phone.getByLabel(said.who).fill(speaker)
  await phone.getByLabel(said.text).fill(text)
  await phone.getByRole('button', { name: said.send }).tap()
}
