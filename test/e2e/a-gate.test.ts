import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { gates } from '../../shared/words/gates/da.ts'
import { gates as english } from '../../shared/words/gates/en.ts'
import { words as home } from '../../shared/words/home/da.ts'
import { moving } from '../../shared/words/moving/da.ts'
import { words as roster } from '../../shared/words/roster/da.ts'
import { words as tools } from '../../shared/words/tools/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { atItem, focused, item } from './cockpit.ts'

/** A gate workshop in which go-live moves five weeks, and one of the actors speaks only English. */
let host: Host
let browsers: Browsers
let cockpit: Page
let wall: Page

beforeAll(async () => {
  host = await openHost(aFolder())
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const button = (name: string | RegExp) => cockpit.getByRole('button', { name }).first()
const dialog = (name: string) => cockpit.getByRole('dialog', { name })
const people = [
  'Navn\tTitel\tOrganisation',
  'Mette Kjær\tprojektejer\tNordlund Kommune',
  'Jonas Holm\tprojektleder\tNordlund Kommune',
  'Amy Fletcher\tsuper user\tNordlund Kommune',
].join('\r\n')

/** A day typed into the parts of its field, as the reader's language orders them. */
async function typeDay(field: Locator, day: string) {
  await field.getByRole('spinbutton').first().focus()
  await focused(field.getByRole('spinbutton').first())
  await cockpit.keyboard.type(day)
}

test('a municipality with two dates and four phases plans a gate', async () => {
  await button(home.newEngagement.button).click()
  const asked = dialog(home.newEngagement.title)
  await asked.getByLabel(home.newEngagement.name).first().fill('Nyt fagsystem')
  await asked.getByLabel(home.newEngagement.customer).fill('Nordlund Kommune')
  await asked.getByLabel(home.newEngagement.supplier).fill('Fjordbyte A/S')
  await asked.getByRole('combobox').first().selectOption('kombit.fire-faser')
  await asked.getByRole('button', { name: home.newEngagement.make }).click()
  await cockpit.getByRole('heading', { level: 1, name: 'Nyt fagsystem' }).waitFor()
  await typeDay(cockpit.locator('[data-anchor=operation]'), '01022027')
  await typeDay(cockpit.locator('[data-anchor=goLive]'), '01032027')
  await cockpit.keyboard.press('Tab')
  await cockpit.getByRole('tab', { name: /Deltagere/ }).click()
  await button(roster.paste.open).click()
  const paste = dialog(roster.paste.title)
  await paste.getByRole('textbox', { name: roster.paste.text }).fill(people)
  await paste.getByRole('button', { name: roster.paste.read }).click()
  await paste.getByRole('button', { name: roster.paste.add(3, 0) }).click()
  await paste.waitFor({ state: 'detached' })
  await button(/^Ny workshop/).click()
  const made = dialog(cockpitWords.newWorkshop.title)
  const template = made.getByRole('combobox', { name: cockpitWords.newWorkshop.template })
  await template.selectOption('faseovergang')
  await made
    .getByRole('combobox')
    .filter({ has: cockpit.locator('option[value="faseovergang-2-3"]') })
    .selectOption('faseovergang-2-3')
  await made.getByLabel(cockpitWords.newWorkshop.facilitator).fill('Ane Thorup')
  await made.getByRole('button', { name: cockpitWords.newWorkshop.make }).click()
  await made.waitFor({ state: 'detached' })
})

test('the answer sheets are printed in English for the one who reads nothing else', async () => {
  await button(cockpitWords.pages.run).click()
  await cockpit.keyboard.press('F5')
  await atItem(cockpit, 'Ankomst')
  wall = await browsers.wall(host.links.wall)
  for (const title of ['Velkomst og to datoer', 'Betingelser fra sidst', 'Selvtjek']) {
    await cockpit.keyboard.press('n')
    await atItem(cockpit, title)
  }
  await item(cockpit).getByRole('button', { name: gates.sheets }).click()
  const print = dialog(tools.print.title)
  await print.getByRole('radio', { name: 'English' }).check({ force: true })
  await print.getByRole('button', { name: tools.print.save(1) }).click()
  await print.getByText(/Answer sheets for the phase gate/).waitFor()
  await cockpit.keyboard.press('Escape')
  await print.waitFor({ state: 'detached' })
})

test('the roles answer side by side, and the wall reads the criterion in English while they talk', async () => {
  const panel = item(cockpit)
  await panel.getByRole('button', { name: /^Kriterium 2/ }).click()
  const role = (name: string) => panel.getByRole('group', { name: gates.roleAnswer(name) })
  await role('Projektleder').getByRole('radio', { name: gates.verdicts.inPlace }).press('Space')
  await role('Superbrugere/trænere')
    .getByRole('radio', { name: gates.verdicts.missing })
    .press('Space')
  await panel.getByText(gates.apart).first().waitFor()
  await panel.getByRole('button', { name: gates.showOne }).click()
  await wall.getByRole('heading', { name: /Deltagelse og inddragelse/ }).waitFor()
  await panel.getByRole('button', { name: gates.overview }).click()
  await panel.getByRole('button', { name: gates.wallSpeaks.en }).click()
  await wall.getByRole('heading', { name: /Participation and involvement/ }).waitFor()
  await wall.getByText('Super users and trainers').waitFor()
  await wall.getByText(english.apart).waitFor()
  expect(await wall.evaluate(() => document.documentElement.lang)).toBe('en')
})

test('go-live moves five weeks: what moves is seen before, and the condition has moved after', async () => {
  const panel = item(cockpit)
  await panel.getByRole('button', { name: gates.conclusion }).click()
  await panel.getByRole('button', { name: gates.addCondition }).click()
  await panel.getByLabel(gates.conditionText).fill('Superbrugerne i hjemmeplejen får en dato')
  await panel.getByRole('combobox', { name: gates.owner }).selectOption({ label: 'Amy Fletcher' })
  await panel.getByLabel(gates.weeksBefore).fill('4')
  await panel.getByRole('button', { name: gates.keepCondition }).click()
  await panel.getByText('Amy Fletcher · senest man. 1. feb.').waitFor()

  await panel.getByRole('button', { name: gates.moveDates }).click()
  const asked = dialog(moving.title)
  const goLive = asked.getByRole('group', { name: moving.anchors.goLive })
  await goLive.getByRole('spinbutton').first().focus()
  await cockpit.keyboard.type('05042027')
  await asked.getByText(moving.later('5 uger')).waitFor()
  const row = asked.getByRole('listitem').filter({ hasText: 'H-01' })
  await row.getByText('man. 1. feb. 2027 → man. 8. mar. 2027').waitFor()
  await asked.getByRole('button', { name: moving.go }).click()
  const over = dialog(moving.titleDone)
  await over.getByText(/datoer flyttede med/).waitFor()
  await over.getByRole('button', { name: moving.done }).last().click()
  await panel.getByText('Amy Fletcher · senest man. 8. mar.').waitFor()
})

test('the project owner concludes in spite of the gaps, and the wall says so in English', async () => {
  const panel = item(cockpit)
  await panel.getByRole('radio', { name: gates.conclusions.conditions }).press('Space')
  await panel.getByLabel(gates.owns).fill('Mette Kjær, projektejer')
  await panel.getByRole('button', { name: gates.conclude }).click()
  await panel.getByRole('button', { name: gates.reopen }).waitFor()
  await panel.getByRole('button', { name: gates.showOne }).click()
  await wall.getByRole('heading', { name: english.conclusions.conditions }).waitFor()
  await wall.getByText('In operation 1 February 2027 · go-live 5 April 2027').waitFor()
  await wall.getByText('by Mon 8 Mar').waitFor()

  await panel.getByRole('button', { name: gates.reopen }).click()
  await panel.getByLabel(gates.reopenWhy).fill('Hjemmeplejen har ringet')
  await panel.getByLabel(gates.reopenWho).fill('Mette Kjær')
  await panel.getByRole('button', { name: gates.reopenNow }).click()
  await wall.getByRole('heading', { name: english.question }).waitFor()
  expect(browsers.complaints()).toEqual([])
})
