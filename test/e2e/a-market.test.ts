import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright'
import { afterAll, expect, test } from 'vitest'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { words as said } from '../../shared/words/cockpit/da.ts'
import { market as words } from '../../shared/words/market/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'
import { allNames, firms, market, namesOf, run } from '../support/market.ts'
import { bytesUnder, value } from '../support/room.ts'
import { atItem, capture } from './cockpit.ts'

let browsers: Browsers | null = null
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const { page } = words
const secret = 'Prisen falder, hvis fristen flyttes'

test('a pre-contract dialogue: four of five companies, never named to each other, one remark out, one version without names', async () => {
  const data = aFolder()
  const { titles, codes } = await prepared(data)
  const host = await openHost(data, '--phones-address', '127.0.0.1', '--phones-port', '0')
  browsers = await openBrowsers()
  const cockpit = await browsers.cockpit(host.links.cockpit)
  const wall = await browsers.wall(host.links.wall)
  const shown: string[] = []
  const seen = async (of: Page) => shown.push(await of.locator('body').innerText())
  await cockpit.getByRole('button', { name: page.title, exact: true }).waitFor()

  // what people must know before they speak is chosen, and stands on the wall at the rules
  await cockpit.getByRole('button', { name: page.title, exact: true }).click()
  await cockpit.locator('label').filter({ hasText: page.namings.unnamed }).click()
  await cockpit.locator('input[value=unnamed]:checked').waitFor({ state: 'attached' })
  await cockpit.getByText(page.readAloudAt).waitFor()
  const phones = await letIn(host.links.phones, codes, browsers)
  await cockpit.getByRole('button', { name: said.pages.run, exact: true }).click()
  await cockpit.keyboard.press('F5')
  await atItem(cockpit, 'Ankomst')
  await cockpit.keyboard.press('n')
  await atItem(cockpit, 'Velkomst og regler')
  await wall.getByText(words.ruling.unnamed).waitFor()
  await seen(wall)

  // something is handed out to those who are here: one key, and the one who stayed away lacks it
  await cockpit.keyboard.press('u')
  const dialog = cockpit.getByRole('dialog', { name: page.add })
  await dialog.getByRole('textbox', { name: words.told.what }).fill('Behovsbeskrivelsen')
  await cockpit.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await capture(cockpit, `n ${secret}`, 'note', secret)
  await capture(cockpit, 'n Brixlunds folk spurgte til fristen', 'note', 'Brixlunds folk')

  // the company tables answer on a phone each, for the customer alone
  for (const title of titles) {
    await cockpit.keyboard.press('n')
    await atItem(cockpit, title)
  }
  for (const [at, phone] of phones.entries()) {
    await phone.getByRole('button', { name: phoneWords.table.offer }).tap()
    await phone.getByText(phoneWords.table.alone(at + 1)).waitFor()
    expect(await phone.getByLabel(phoneWords.table.which).count()).toBe(0)
    await phone.getByLabel(phoneWords.table.who).fill(firms[at]?.[3] ?? '')
    await phone.getByLabel(phoneWords.table.text).fill(`Fortroligt svar ${at + 1}`)
    await phone.getByRole('button', { name: phoneWords.table.sendAlone }).tap()
    await phone.getByText(phoneWords.table.sentAlone(at + 1)).waitFor()
  }
  await seen(wall)
  for (const [at, phone] of phones.entries()) {
    const text = await phone.locator('body').innerText()
    const others = firms.filter((_, index) => index !== at).flatMap(namesOf)
    expect(others.filter((name) => text.includes(name))).toEqual([])
    for (const other of [1, 2, 3, 4].filter((number) => number !== at + 1))
      expect(text).not.toContain(`Fortroligt svar ${other}`)
  }
  const walls = shown.join('\n')
  expect(allNames.filter((name) => walls.includes(name))).toEqual([])
  expect(walls).not.toContain('Fortroligt')

  // the log says who lacks what, and gives them the same with one press
  await cockpit.getByRole('button', { name: page.title, exact: true }).click()
  await cockpit.getByRole('tab', { name: page.tabs.told }).click()
  await cockpit.getByText(page.lacks('Ellekær')).waitFor()
  await cockpit.getByRole('button', { name: page.giveSame }).click()
  await cockpit.getByText(page.lacks('Ellekær')).waitFor({ state: 'detached' })

  // somebody asks for a remark to come out: it is gone from the folder
  await cockpit.getByRole('tab', { name: page.tabs.remarks }).click()
  await cockpit.getByRole('button', { name: page.strikeOf(secret) }).click()
  await cockpit.getByRole('button', { name: page.strikeYes }).click()
  await cockpit.getByText(page.gone, { exact: true }).waitFor()
  expect(bytesUnder(data)).not.toContain(secret)

  // the public version is saved and searched, and so is the customer's own
  const folder = aFolder()
  await cockpit.getByRole('tab', { name: page.tabs.publish }).click()
  await cockpit.getByText('Brixlunds', { exact: true }).waitFor()
  await saveTo(cockpit, folder, page.savePublic(1))
  await cockpit.getByRole('tab', { name: page.tabs.rules }).click()
  await saveTo(cockpit, folder, page.saveFirms)
  const parts = new Map(readdirSync(folder).map((name) => [name, partsOf(join(folder, name))]))
  const of = (title: string) =>
    [...parts].find(([name]) => name.includes(title))?.[1] ?? `no ${title}`
  const open = of(words.public.title)
  expect([...allNames, 'Sanne', 'Frost'].filter((name) => open.includes(name))).toEqual([])
  expect(open).not.toContain('Fortroligt')
  expect(open).not.toContain(secret)
  expect(open).toContain('Bemærkning udgået efter anmodning')
  expect(open).toContain('[navn udeladt] folk spurgte til fristen')
  expect(open).toContain('Behovsbeskrivelsen')
  const own = of(words.firms.file)
  for (const number of [1, 2, 3, 4]) expect(own).toContain(`Fortroligt svar ${number}`)
  expect(browsers.complaints()).toEqual([])
})

/** The roster, the codes and who came, as the facilitator has them when the doors open. */
async function prepared(data: string) {
  const house = await market(undefined, data)
  value(await house.ask.makeCodes())
  await run(house.ask, {
    do: 'noteAttendance',
    workshopId: house.workshopId,
    personIds: ['p0.0', 'p1.0', 'p2.0', 'p3.0', 'ua'],
    is: 'present',
  })
  const items = house.view().agenda?.map(({ item }) => item) ?? []
  const opening = items.findIndex(({ kind }) => kind === 'opening')
  const tables = items.findIndex(({ answer }) => answer.kind === 'table')
  const codes = house.partyIds
    .slice(0, 4)
    .map((id) => house.view().room?.seats.find(({ partyId }) => partyId === id)?.code ?? '')
  await house.crash()
  const titles = items.slice(opening + 1, tables + 1).map(({ title }) => title.da ?? '')
  return { titles, codes }
}

/** Each scans the slip of its own company: there is nothing to choose, and no list to choose from. */
async function letIn(url: string, codes: readonly string[], open: Browsers): Promise<Page[]> {
  const phones = await Promise.all(codes.map((code) => open.phone(`${url}${code}`)))
  for (const phone of phones) await phone.getByText(phoneWords.yourCode).first().waitFor()
  return phones
}

async function saveTo(cockpit: Page, folder: string, button: string): Promise<void> {
  const field = cockpit.getByRole('combobox', { name: said.review.folder })
  await field.fill(folder)
  await cockpit.getByRole('button', { name: button }).click()
  await cockpit.getByText(page.saved).waitFor()
}

function partsOf(path: string): string {
  return Object.values(unzipSync(readFileSync(path)))
    .map((part) => strFromU8(part))
    .join('\n')
}
