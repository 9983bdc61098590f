import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as said } from '../../shared/words/cockpit/da.ts'
import { words as seats } from '../../shared/words/seats/da.ts'
import { words } from '../../shared/words/table/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { leave, openTable, sit } from './attable.ts'
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

test('the slips that two tellers counted are typed at the table, refused until they sum, and seen by nobody before the close', async () => {
  const cockpit = await browsers.cockpit(host.links.cockpit)
  const url = await openTable(cockpit)
  const wall = await browsers.wall(host.links.wall)
  const referent = await browsers.cockpit(url)
  await sit(referent, cockpit, 'notetaker', 'Sara Vinther', /^K /)
  await leave(cockpit)

  await cockpit.getByRole('button', { name: said.header.nobody }).press('Enter')
  const panel = cockpit.getByRole('dialog', { name: said.phones.title })
  await panel.getByRole('radio', { name: seats.without }).press('Space')
  await makePlaces(panel, 4)
  await cockpit.keyboard.press('Escape')

  const { form } = seats
  await referent.getByRole('tab', { name: words.page.paper }).click()
  await countSlips(referent, 4)
  await referent.getByText(form.kept(4)).waitFor()
  await wall.getByText(wallWords.answered(4, 4)).waitFor()

  // opened again it is empty: what was typed is nobody's to see
  await referent.getByRole('tab', { name: words.page.paper }).click()
  await expect(referent.getByLabel(form.slips.toLowerCase()).inputValue()).resolves.toBe('')
  await referent.getByRole('button', { name: form.takeBack }).waitFor()
})
