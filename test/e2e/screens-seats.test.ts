import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { words as cockpitDa } from '../../shared/words/cockpit/da.ts'
import { words as cockpitEn } from '../../shared/words/cockpit/en.ts'
import { da as phoneDa } from '../../shared/words/phone/da.ts'
import { words as seatDa } from '../../shared/words/seats/da.ts'
import { words as seatEn } from '../../shared/words/seats/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { audit, scrolls } from './audit.ts'
import { wardrobeOf, type Wardrobe } from './dresses.ts'

let host: Host
let browsers: Browsers
let cockpit: Page
let wardrobe: Wardrobe

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wardrobe = wardrobeOf(cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

const seatWords = () => (wardrobe.worn().language === 'da' ? seatDa : seatEn)
const cockpitWords = () => (wardrobe.worn().language === 'da' ? cockpitDa : cockpitEn)

/** The preview of the wall shortens its names, and is looked at where it is at home. */
const ofThePreview = /px too wide: (Næste|Next|Alle ser nu|On the wall now)/

/** Looks at a state of the cockpit in two dresses: nothing that axe finds, nothing clipped, and the page never scrolls. */
async function seen(state: string, sign: () => Locator): Promise<readonly string[]> {
  return await wardrobe.inTwo(async () => {
    await sign().first().waitFor()
    const rest = await scrolls(cockpit)
    return [
      ...(await audit(cockpit, state)).filter((fault) => !ofThePreview.test(fault)),
      ...(rest > 0 ? [`${state}: scrolls ${rest} px at 1280 × 720`] : []),
    ]
  })
}

test('the seats: every way in, those who wait, those without a phone, and the tellers’ form', async () => {
  const faults: string[] = []
  await cockpit.getByRole('button', { name: cockpitDa.header.nobody }).press('Enter')
  const panel = cockpit.getByRole('dialog')
  faults.push(...(await seen('open link', () => panel.getByText(seatWords().none))))

  await panel.getByRole('radio', { name: seatWords().ways.personal }).press('Space')
  await panel.getByRole('button', { name: seatWords().makeCodes(20) }).press('Enter')
  await panel.getByRole('option').first().click()
  faults.push(...(await seen('personal codes', () => panel.getByText(seatWords().codesMade))))
  const typing = await browsers.phone(host.links.phones)
  await typing.getByRole('textbox').waitFor()
  faults.push(...(await audit(typing, 'phone, personal code')))

  await panel.getByRole('radio', { name: seatWords().ways.approval }).press('Space')
  await typing.getByRole('main').getByRole('listitem').first().getByRole('button').tap()
  await typing.getByRole('heading', { name: phoneDa.seats.knocking }).waitFor()
  faults.push(...(await audit(typing, 'phone, waiting to be let in')))
  faults.push(...(await seen('a phone waits', () => panel.getByText(seatWords().waiting(1)))))
  await cockpit.keyboard.press('Escape')
  faults.push(
    ...(await seen('a phone waits, from Afvikl', () =>
      cockpit.getByRole('complementary', { name: seatWords().waiting(1) }),
    )),
  )
  await cockpit.keyboard.press('a')
  await typing.getByText(phoneDa.progress(1, 8)).waitFor()

  await cockpit.getByRole('button', { name: cockpitWords().header.present(1, 1) }).press('Enter')
  await panel.getByRole('radio', { name: seatWords().without }).press('Space')
  for (let many = 0; many < 4; many++)
    await panel
      .getByRole('button', { name: /\+|Én til|One more on/ })
      .first()
      .press('Enter')
  await panel
    .getByRole('button', { name: /^(Kode til|Code for)/ })
    .first()
    .press('Enter')
  faults.push(...(await seen('without a phone', () => panel.getByText(seatWords().loanAbout))))
  await panel.getByRole('button', { name: seatWords().count }).press('Enter')
  faults.push(...(await seen('the tellers’ form', () => panel.getByText(seatWords().form.about))))
  await cockpit.keyboard.press('Escape')
  expect(faults).toEqual([])
})

test('who is here, and a mandate that is out', async () => {
  const faults: string[] = []
  await panelGone()
  await cockpit.keyboard.press('k')
  const dialog = cockpit.getByRole('dialog')
  faults.push(...(await seen('who is here', () => dialog.getByText(seatWords().presence.about))))
  // one press: the first comes, and goes again
  await cockpit.keyboard.press('Enter')
  await dialog.getByText(/^(kom kl\.|came at)/).waitFor()
  await cockpit.keyboard.press('Enter')
  await dialog.getByText(/^(gik kl\.|left at)/).waitFor()
  const name = (await dialog.getByRole('option').first().innerText()).split('\n')
  await cockpit.keyboard.press('Escape')
  await panelGone()
  await cockpit.getByRole('button', { name: cockpitWords().pages.people }).press('Enter')
  const mandate = cockpit.getByRole('button', { name: /(har mandat|has the mandate)$/ }).first()
  await mandate.press('Enter')
  await cockpit.getByRole('button', { name: cockpitWords().pages.run }).press('Enter')
  faults.push(
    ...(await seen('a mandate is out', () =>
      cockpit.getByText(/(har mandat og er ude|has the mandate and is out)/),
    )),
  )
  expect(name.join(' ').length).toBeGreaterThan(3)
  expect(faults).toEqual([])
})

async function panelGone(): Promise<void> {
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
}
