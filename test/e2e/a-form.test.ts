import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AskedForm } from '../../renderer/cockpit/poll/asking.ts'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { words as measure } from '../../shared/words/measure/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, command, openHost, tidy, type Host } from '../support/host.ts'
import { lines, received, stepOf, takeSeat } from './answering.ts'

/** Every form but the principles: asked in the middle of the day, answered on a phone and by bots, closed, and shown. */

let host: Host
let browsers: Browsers
let cockpit: Page
let wall: Page
let phone: Page

const options = ['Omfang', 'Godkendelse', 'Ændringer']

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  wall = await browsers.wall(host.links.wall)
  cockpit = await browsers.cockpit(host.links.cockpit)
  phone = await browsers.phone(host.links.phones)
  await takeSeat(phone, 0)
  // the demo begins with its principles open
  await cockpit.keyboard.press('v')
  await phone.getByRole('heading', { name: phoneWords.closed }).waitFor()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

/** How a person answers each form with the thumb. */
const answered: Readonly<Record<AskedForm, () => Promise<void>>> = {
  async choose() {
    await tap('Ændringer')
  },
  async points() {
    const give = phone.getByRole('button', { name: phoneWords.givePoint('Omfang') })
    await give.tap()
    await phone.getByText(phoneWords.pointsLeft(2)).waitFor()
    await give.tap()
    await phone.getByRole('button', { name: phoneWords.givePoint('Ændringer') }).tap()
  },
  async scale() {
    for (const [index, step] of [4, 2, 0].entries()) {
      await phone.getByText(phoneWords.progress(index + 1, 3)).waitFor()
      await stepOf(phone, step).tap()
    }
  },
  async ranking() {
    await tap('Ændringer')
    await tap('Omfang')
    await phone.getByText(phoneWords.ranked(2, 3)).waitFor()
    await tap('Godkendelse')
  },
  async risks() {
    for (const risk of [0, 1, 2]) {
      for (const [ask, step] of [3, 4].entries()) {
        await phone.getByText(phoneWords.progress(risk * 3 + ask + 1, 9)).waitFor()
        await stepOf(phone, step).tap()
      }
      await phone.getByText(phoneWords.progress(risk * 3 + 3, 9)).waitFor()
      await phone.getByRole('group').getByRole('button', { name: 'Kunden' }).tap()
    }
  },
}

/** What stands in the receipt, once it is unfolded. */
const kept: Readonly<Record<AskedForm, string>> = {
  choose: 'Ændringer',
  points: 'Omfang: 2, Ændringer: 1',
  scale: phoneWords.steps[3] ?? '',
  ranking: '1. Ændringer, 2. Omfang, 3. Godkendelse',
  risks: phoneWords.steps[2] ?? '',
}

test.each(Object.keys(answered) as AskedForm[])(
  '%s: asked in the room, answered on a phone and by seven bots, closed, and shown on the wall',
  async (form) => {
    const question = `Hvad nu om ${form}?`
    await ask(form, question)
    await cockpit.keyboard.press('v')
    await wall.getByText(question).first().waitFor()

    await answered[form]()
    await received(phone).waitFor()
    await phone.getByRole('button', { name: phoneWords.showAnswer }).tap()
    expect(await phone.getByRole('main').getByRole('listitem').first().innerText()).toContain(
      kept[form],
    )
    const bots = await command('electron/phones.ts', '--url', host.links.phones, '--count', '7')
    expect(bots).toMatchObject({ code: 0 })
    await cockpit
      .getByRole('tabpanel')
      .getByText(/^8 af \d+ har svaret$/)
      .waitFor()

    await cockpit.keyboard.press('v')
    await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
    await phone.getByRole('heading', { name: phoneWords.closed }).waitFor()
    await cockpit.keyboard.press('r')
    await wall.getByRole('img', { name: wallWords.result }).waitFor()
    await phone.getByRole('img', { name: phoneWords.resultPicture }).waitFor()
    const said = await lines(wall.getByRole('main'))
    expect(said).toHaveLength(3)
    expect(await lines(phone.getByRole('main'))).toEqual(said)
    expect(browsers.complaints()).toEqual([])
  },
)

test('a ranking of one is told where it is written, and cannot be opened until it has two', async () => {
  await ask('ranking', 'Hvad kommer først?', ['Omfang'])
  const panel = cockpit.getByRole('tabpanel')
  await panel.getByText(measure.few(2)).waitFor()
  await panel.getByRole('button', { name: measure.edit }).click()
  const dialog = cockpit.getByRole('dialog', { name: measure.editTitle })
  await dialog.getByLabel(measure.lines.ranking).fill('Omfang\n• Ændringer')
  await dialog.getByRole('button', { name: measure.save }).click()
  await dialog.waitFor({ state: 'detached' })
  await panel.getByText(measure.few(2)).waitFor({ state: 'detached' })
  expect(await lines(panel)).toEqual(['Omfang', 'Ændringer'])
  await panel.getByRole('button', { name: measure.drop }).click()
  await panel.getByText('Hvad kommer først?', { exact: true }).waitFor({ state: 'detached' })
})

/** Asks something now, by key, in the item that runs. */
async function ask(form: AskedForm, question: string, written = options): Promise<void> {
  await cockpit.keyboard.press('Shift+V')
  const dialog = cockpit.getByRole('dialog', { name: measure.nowTitle })
  await dialog.getByText(measure.forms[form], { exact: true }).click()
  await dialog.getByLabel(measure.question, { exact: true }).fill(question)
  await dialog.getByLabel(measure.lines[form]).fill(written.join('\n'))
  await dialog.getByRole('button', { name: measure.plan }).click()
  await dialog.waitFor({ state: 'detached' })
  await cockpit.getByRole('tabpanel').getByText(question).first().waitFor()
}

async function tap(name: string): Promise<void> {
  await phone.getByRole('group').getByRole('button', { name }).tap()
}
