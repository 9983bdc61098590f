import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words as said } from '../../shared/words/cockpit/da.ts'
import { words } from '../../shared/words/table/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { lifeline, type Lifeline } from '../support/lifeline.ts'
import { leave, openTable, opensTable, panelOf, sit } from './attable.ts'
import { focused, item } from './cockpit.ts'

let host: Host
let browsers: Browsers
let line: Lifeline

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  line = await lifeline()
})
afterAll(async () => {
  await browsers?.close()
  await line?.close()
  await tidy()
})

const lines = (page: Page) =>
  page.getByRole('group', { name: said.regions.notes }).getByRole('listitem')

async function write(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: said.notes.line }).waitFor()
  await page.keyboard.press('c')
  await focused(page.getByRole('textbox', { name: said.notes.line }))
  await page.keyboard.type(line)
  await page.keyboard.press('Control+Enter')
}

test('a referent, a remote and styring handed over: let in by digits, writing at once, offline and back', async () => {
  const cockpit = await browsers.cockpit(host.links.cockpit)
  const url = await openTable(cockpit)
  const referent = await browsers.cockpit(url, { proxy: { ...line.proxy } })
  const phone = await browsers.phone(url)
  await sit(referent, cockpit, 'notetaker', 'Sara Holm', /^K /)
  await sit(phone, cockpit, 'remote', 'Min telefon')
  await leave(cockpit)

  // both write at the same time, and each sees the other's
  await Promise.all([
    write(cockpit, 'b Parterne mødes hver uge'),
    write(referent, 'h Afklar opslag >uge 50'),
  ])
  for (const page of [cockpit, referent])
    for (const text of ['Parterne mødes hver uge', 'Afklar opslag'])
      await lines(page).filter({ hasText: text }).waitFor()
  await referent.getByText(words.outbox.allSent).waitFor()

  // the remote pages next, and her own undo takes it back
  const title = await item(cockpit).getByRole('heading', { level: 2 }).innerText()
  await phone.getByRole('button', { name: words.keys.close }).tap()
  await phone.getByRole('button', { name: words.keys.next }).tap()
  await item(cockpit).getByRole('heading', { level: 2, name: title }).waitFor({ state: 'detached' })
  await phone.getByRole('button', { name: words.keys.undo }).tap()
  await item(cockpit).getByRole('heading', { level: 2, name: title }).waitFor()

  // styring is handed to the referent, who uses its key, and taken back from the sign in the header
  expect(await referent.getByRole('button', { name: words.keys.next }).count()).toBe(0)
  await cockpit.getByRole('button', { name: opensTable }).click()
  await panelOf(cockpit)
    .getByRole('button', { name: words.panel.handOverNamed('Sara Holm') })
    .click()
  await leave(cockpit)
  await referent.getByText(words.keys.steering).waitFor()
  await referent.getByRole('button', { name: words.keys.next }).waitFor()
  await referent.keyboard.press('n')
  await item(cockpit).getByRole('heading', { level: 2, name: title }).waitFor({ state: 'detached' })
  await cockpit.getByText(words.sign.steers('Sara Holm')).waitFor()
  await cockpit.getByRole('button', { name: words.sign.takeBack }).click()
  await referent.getByRole('button', { name: words.keys.next }).waitFor({ state: 'detached' })

  // her network is cut: she writes on, mends a note that somebody else mends too, and reloads
  await write(cockpit, 'n Vi taler om opslag')
  await lines(referent).filter({ hasText: 'Vi taler om opslag' }).waitFor()
  line.cut()
  await referent.getByText(words.link.lost, { exact: false }).waitFor()
  await write(referent, 'n Skrevet uden netværk')
  await lines(referent).filter({ hasText: words.outbox.waits }).waitFor()
  const note = (page: Page) => lines(page).filter({ hasText: 'Vi taler om opslag' })
  const mend = async (page: Page, text: string) => {
    await note(page)
      .getByRole('button', { name: said.notes.edit(said.notes.note) })
      .click()
    const field = lines(page).getByRole('textbox', { name: said.notes.text })
    await field.fill(text)
    await field.blur()
    await lines(page).getByRole('button', { name: said.finished }).click()
  }
  await mend(referent, 'Vi taler om opslag i cpr')
  await mend(cockpit, 'Vi taler om opslag i cvr')
  await note(cockpit).filter({ hasText: 'i cvr' }).waitFor()
  await referent.getByText(words.outbox.unsent(2), { exact: false }).waitFor()

  line.mend()
  await lines(cockpit).filter({ hasText: 'Skrevet uden netværk' }).waitFor()
  const choice = referent.getByRole('alert').filter({ hasText: words.meanwhile.changed })
  await choice.getByText('Vi taler om opslag i cvr').waitFor()
  await choice.getByText('Vi taler om opslag i cpr').waitFor()
  // nothing is written over before she has chosen
  await expect(note(cockpit).innerText()).resolves.not.toContain('i cpr')
  await choice.getByRole('button', { name: words.meanwhile.keepBoth }).click()
  await note(cockpit).filter({ hasText: 'i cvr' }).filter({ hasText: 'i cpr' }).waitFor()
  await referent.getByText(words.outbox.allSent).waitFor()

  // one press, and she is out
  await cockpit.getByRole('button', { name: opensTable }).click()
  await panelOf(cockpit)
    .getByRole('button', { name: words.panel.removeNamed('Sara Holm') })
    .click()
  await referent.getByText(words.join.out, { exact: false }).waitFor()
  const broken = browsers
    .complaints()
    .filter((each) => !/net::ERR_|401 \(Unauthorized\)/.test(each))
  expect(broken).toEqual([])
})
