import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { words } from '../../shared/words/seats/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { answer, received, stepOf } from './answering.ts'
import { countSlips, makePlaces } from './slips.ts'

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

const form = { steps: [4, 3, 2, 1, 0, 4, 3], picks: [0, 2, 4] }
const kunden = 'Kunden'

test('seats by code, by approval, on a loan device and on paper count in one measurement, each once', async () => {
  const { links } = host
  const cockpit = await browsers.cockpit(links.cockpit)
  const wall = await browsers.wall(links.wall)
  await cockpit.getByText(cockpitWords.header.nobody).waitFor()

  // a personal code: made for the roster, typed on the phone
  const panel = await openPanel(cockpit)
  await panel.getByRole('radio', { name: words.ways.personal }).press('Space')
  await panel.getByRole('button', { name: words.makeCodes(20) }).press('Enter')
  await panel.getByText(words.codesMade).waitFor()
  const code = await codeAt(panel, 0)
  const ana = await browsers.phone(links.phones)
  await typeCode(ana, code)
  await ana.getByText(phoneWords.progress(1, 8)).waitFor()
  await answer(ana, form)
  await wall.getByText(wallWords.answered(1, 1)).waitFor()

  // Samme person, ny telefon: in the open measurement, and the answer stands
  await panel.getByRole('listbox', { name: words.list }).focus()
  await cockpit.keyboard.press('n')
  const said = panel.getByRole('status').getByText(/Ny kode/)
  await said.waitFor()
  const fresh = (await said.innerText()).replace(/.*: |\s/g, '')
  expect(fresh).not.toBe(code)
  await ana.getByText(phoneWords.wayIn.seatGone).waitFor()
  const again = await browsers.phone(links.phones)
  await typeCode(again, fresh)
  await again.getByText(phoneWords.progress(1, 8)).waitFor()
  await stepOf(again, 1).tap()
  await again.getByText(phoneWords.stands).waitFor()
  await wall.getByText(wallWords.answered(1, 1)).waitFor()

  // approval: both see the sign, one key lets in, and the late joiner lands in the open measurement
  await panel.getByRole('radio', { name: words.ways.approval }).press('Space')
  const late = await browsers.phone(links.phones)
  await late.getByRole('main').getByRole('listitem').nth(1).getByRole('button').tap()
  await late.getByRole('heading', { name: phoneWords.seats.knocking }).waitFor()
  await panel.getByText(words.asks('Leverandøren')).waitFor()
  const sign = await panel.getByRole('listitem').locator('strong').innerText()
  await late.getByText(sign, { exact: true }).waitFor()
  await cockpit.keyboard.press('a')
  await late.getByText(phoneWords.progress(1, 8)).waitFor()
  await answer(late, form)
  await wall.getByText(wallWords.answered(2, 2)).waitFor()

  // the loan device: two people, a code each, and nothing left of the first
  await panel.getByRole('radio', { name: words.without }).press('Space')
  const first = await lend(panel)
  const second = await lend(panel, first)
  const device = await browsers.phone(links.phones)
  await device.getByRole('button', { name: phoneWords.haveCode }).tap()
  await typeCode(device, first)
  await fill(device)
  await device.getByRole('button', { name: phoneWords.seats.send }).tap()
  await device.getByText(phoneWords.seats.sent).waitFor()
  await wall.getByText(wallWords.answered(3, 4)).waitFor()
  const kept = await device.evaluate(() => JSON.stringify(Object.entries(localStorage)))
  expect(kept).not.toMatch(/step|picks|ballots|token/)
  await typeCode(device, first)
  await device.getByText(phoneWords.reasons.codeUsed ?? '').waitFor()
  await typeCode(device, second)
  await device.getByText(phoneWords.progress(1, 8)).waitFor()
  expect(await device.locator('[aria-pressed="true"]').count(), 'nothing is chosen').toBe(1)
  await fill(device)
  await device.getByRole('button', { name: phoneWords.seats.send }).tap()
  await wall.getByText(wallWords.answered(4, 4)).waitFor()

  // paper: five slips counted by two tellers, refused until they sum, then among the phones' answers
  await makePlaces(panel, 5)
  await cockpit.keyboard.press('p')
  await countSlips(panel, 5)
  await wall.getByText(wallWords.answered(9, 9)).waitFor()
  await panel.getByText(words.counted(5)).waitFor()
  await cockpit.keyboard.press('Escape')

  await cockpit.keyboard.press('v')
  await received(late).waitFor({ state: 'detached' })
  await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
  await cockpit.keyboard.press('r')
  await wall.getByRole('img', { name: wallWords.result }).waitFor()
  await wall.getByText('Heraf 5 på papir, talt af Mette Kjær (K) og Jonas Dahl (L).').waitFor()
  const sentences = await wall.getByRole('main').getByRole('listitem').allInnerTexts()
  expect(sentences).toHaveLength(7)
  expect(sentences.join(' ')).toContain('9')
  // the old phone was told that its seat had moved
  expect(browsers.complaints()).toEqual([expect.stringContaining('401')])
})

async function openPanel(cockpit: Page): Promise<Locator> {
  await cockpit.getByRole('button', { name: cockpitWords.header.nobody }).press('Enter')
  const panel = cockpit.getByRole('dialog', { name: cockpitWords.phones.title })
  await panel.waitFor()
  return panel
}

async function codeAt(panel: Locator, at: number): Promise<string> {
  return await panel.getByRole('option').nth(at).locator('strong').innerText()
}

async function typeCode(phone: Page, code: string): Promise<void> {
  await phone.getByRole('textbox').fill(code)
  await phone.getByRole('button', { name: phoneWords.wayIn.go, exact: true }).tap()
}

/** A new one-time code for the customer, once it is another than the last. */
async function lend(panel: Locator, before = ''): Promise<string> {
  await panel.getByRole('button', { name: words.loanCode(kunden) }).press('Enter')
  const status = panel.getByRole('region', { name: words.loanTitle }).getByRole('status')
  for (;;) {
    const code = (await status.innerText()).replace(/.*: |\s/g, '')
    if (code.length === 6 && code !== before) return code
    await panel.page().waitForTimeout(20)
  }
}

/** The whole form on a loan device, to where it asks whether to send. */
async function fill(device: Page): Promise<void> {
  for (const [index, step] of form.steps.entries()) {
    await device.getByText(phoneWords.progress(index + 1, 8)).waitFor()
    await stepOf(device, step).tap()
  }
  await device.getByText(phoneWords.progress(8, 8)).waitFor()
  for (const pick of form.picks)
    await device.getByRole('main').locator('[aria-pressed]').nth(pick).tap()
  await device.getByRole('heading', { name: phoneWords.seats.ready }).waitFor()
}
