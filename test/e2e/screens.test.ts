import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { words as cockpitDa } from '../../shared/words/cockpit/da.ts'
import { words as cockpitEn } from '../../shared/words/cockpit/en.ts'
import { da as phoneDa } from '../../shared/words/phone/da.ts'
import { en as phoneEn } from '../../shared/words/phone/en.ts'
import { da as wallDa } from '../../shared/words/wall/da.ts'
import { en as wallEn } from '../../shared/words/wall/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import {
  aFolder,
  aPort,
  command as runCommand,
  openHost,
  tidy,
  type Host,
} from '../support/host.ts'
import { audit, scrolls } from './audit.ts'
import { capture, item } from './cockpit.ts'
import { wardrobeOf, type Wardrobe } from './dresses.ts'

const cockpitWords = { da: cockpitDa, en: cockpitEn }
const phoneWords = { da: phoneDa, en: phoneEn }
const wallWords = { da: wallDa, en: wallEn }

let host: Host
let browsers: Browsers
let cockpit: Page
let wall: Page
let phone: Page
let guest: Page
let join = ''
let wardrobe: Wardrobe

beforeAll(async () => {
  host = await openHost(aFolder())
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  wardrobe = wardrobeOf(cockpit, wall)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('the audit finds what it looks for', async () => {
  const page = await browsers.phone('about:blank')
  await page.setContent(`<!doctype html><html lang="da"><title>x</title><main>
    <button></button><p style="color:#bbb">svagt</p>
    <div style="width:90px;overflow:hidden;white-space:nowrap">en linje uden plads</div>
    <div style="height:20px;overflow:hidden">mange<br>flere<br>linjer</div>
    <div style="width:900px">bredere end telefonen</div></main>`)
  const faults = (await audit(page, 'bad')).join('\n')
  for (const fault of [
    ...['bad: button-name', 'bad: color-contrast', 'px too wide: en linje', 'px too high: mange'],
    'bad: the page is 9',
  ])
    expect(faults).toContain(fault)
  await page.close()
})

test('home, empty and with the demo, and its dialogs', async () => {
  const faults = [
    ...(await seen(
      'home, empty',
      cockpitHeading((w) => w.home.emptyTitle),
    )),
  ]
  await say((w) => w.home.new)
  faults.push(
    ...(await seen(
      'new workshop',
      dialog((w) => w.newWorkshop.title),
    )),
  )
  await cockpit.keyboard.press('Escape')
  await say((w) => w.home.tryDemo)
  faults.push(...(await seen('home with the demo', () => cockpit.getByRole('article').waitFor())))
  await cockpit.getByRole('article').getByRole('listitem').nth(1).getByRole('button').press('Enter')
  await item(cockpit, words()).waitFor()
  for (const [name, key, title] of [
    ['palette', 'Control+k', (w: Words) => w.levers.palette],
    ['cheat sheet', '?', (w: Words) => w.sheet.title],
    ['settings', 'Control+,', (w: Words) => w.settings.title],
  ] as const) {
    await cockpit.keyboard.press(key)
    faults.push(...(await seen(name, dialog(title))))
    await cockpit.keyboard.press('Escape')
    await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(faults).toEqual([])
})

test('before the start: the phones’ door, the welcome, taking a seat, people', async () => {
  const faults = [...(await running('run before the start'))]
  faults.push(...(await onWall('welcome without a door', 'q', (w) => w.welcome)))
  await say((w) => w.header.phonesShut)
  faults.push(
    ...(await seen(
      'phones shut out',
      dialog((w) => w.phones.title),
    )),
  )
  const { port, free } = await aPort()
  await free()
  await cockpit.getByRole('radio', { name: /^127\.0\.0\.1/ }).press('Space')
  await cockpit.getByRole('textbox', { name: words().phones.port }).fill(String(port))
  await cockpit.keyboard.press('Enter')
  const code = cockpit.getByRole('img', { name: `http://127.0.0.1:${port}/` })
  join = ((await code.getAttribute('aria-label')) ?? '').replace(/^.*(?=http:)/, '')

  guest = await browsers.phone(new URL('/', join).href)
  faults.push(...(await inHand(guest, 'asks for the code', (w) => w.wayIn.enterCode)))
  phone = await browsers.phone(join)
  faults.push(...(await inHand(phone, 'picks a side', (w) => w.pickSide)))
  await phone.getByRole('main').getByRole('listitem').first().getByRole('button').tap()
  faults.push(...(await inHand(phone, 'waits', (w) => w.joined)))

  faults.push(
    ...(await seen(
      'phones let in',
      dialog((w) => w.phones.title),
    )),
  )
  await cockpit.keyboard.press('Escape')
  await cockpit.getByRole('dialog').waitFor({ state: 'detached' })
  faults.push(...(await onWall('welcome', 'q', (w) => w.joinHow)))

  await go((w) => w.pages.people)
  faults.push(
    ...(await seen(
      'people',
      cockpitHeading((w) => w.people.title),
    )),
  )
  await cockpit
    .getByRole('main')
    .getByRole('button', { name: /^(Ny deltager|New)/ })
    .first()
    .press('Enter')
  faults.push(...(await seen('a new person', () => cockpit.getByRole('dialog').waitFor())))
  await cockpit.keyboard.press('Escape')
  await go((w) => w.pages.minutes)
  faults.push(
    ...(await seen(
      'minutes, empty',
      cockpitHeading((w) => w.review.title),
    )),
  )
  await go((w) => w.pages.run)
  expect(faults).toEqual([])
})

test('the items before the measurement, and what the wall shows of them', async () => {
  const faults: string[] = []
  await cockpit.keyboard.press('F5')
  await at(1)
  faults.push(...(await running('item asked aloud')))
  await next(2)
  faults.push(...(await running('item with nothing to answer')))
  await next(3)
  faults.push(...(await running('item with a task')))
  faults.push(...(await onWall('task', null, (w) => w.task)))
  faults.push(...(await onWall('clock alone', 't', (w) => w.ends(''))))
  faults.push(...(await onWall('program', 'o', (w) => w.program)))
  await next(4)
  await cockpit.getByRole('tab', { name: words().run.tabs.answers }).click()
  faults.push(...(await running('item answered by tables')))
  await capture(cockpit, 'En note', 'note', 'En note', words())
  const decided = 'Vi mødes hver fredag'
  await capture(cockpit, `b ${decided} @Mette`, 'decision', decided, words())
  await capture(cockpit, 'h Afklar opslag @Jonas >uge 50', 'action', 'Afklar opslag', words())
  await cockpit.keyboard.press('c')
  await cockpit.keyboard.type('h Find lokaler @Ukendt >sankthans')
  faults.push(...(await running('notes, and a line that was not understood')))
  await cockpit.keyboard.press('Control+a')
  await cockpit.keyboard.press('Delete')
  await cockpit.keyboard.press('Escape')
  await cockpit.keyboard.press('w')
  await cockpit.keyboard.type(
    'Parterne fører én fælles risikolog, som styregruppen ser hver måned.',
  )
  await wall.getByText('fælles risikolog').waitFor()
  faults.push(...(await running('writing on the wall')))
  faults.push(...(await onWall('write', null, () => 'fælles risikolog')))
  await cockpit.keyboard.press('Escape')
  await cockpit.keyboard.press('p')
  faults.push(...(await running('paused')))
  await cockpit.keyboard.press('p')
  expect(faults).toEqual([])
})

test('the measurement on cockpit, wall and phone: planned, open, closed, shown', async () => {
  const faults: string[] = []
  await next(5)
  await next(6)
  faults.push(...(await running('measurement planned')))
  faults.push(...(await onWall('measurement planned', 'm', (w) => w.soon)))
  await cockpit.keyboard.press('v')
  const main = phone.getByRole('main')
  faults.push(...(await inHand(phone, 'question', () => null)))
  const bots = await runCommand('electron/phones.ts', '--url', join, '--count', '21')
  expect(bots).toMatchObject({ code: 0 })
  for (const row of [1, 2, 3, 4, 5, 6, 7]) {
    await phone.getByText(phoneWords[wardrobe.worn().language].progress(row, 8)).waitFor()
    await main
      .locator('[aria-pressed]')
      .nth(row % 5)
      .tap()
  }
  await phone.getByText(phoneWords[wardrobe.worn().language].progress(8, 8)).waitFor()
  await main.locator('[aria-pressed]').nth(0).tap()
  faults.push(...(await inHand(phone, 'choose three', () => null)))
  await main.locator('[aria-pressed]').nth(1).tap()
  await main.locator('[aria-pressed]').nth(2).tap()
  faults.push(...(await inHand(phone, 'received', (w) => w.received)))
  await phone.getByRole('button', { name: phoneWords[wardrobe.worn().language].showAnswer }).tap()
  faults.push(...(await inHand(phone, 'own answer unfolded', (w) => w.received)))
  faults.push(...(await running('measurement open')))
  faults.push(...(await onWall('measurement open', null, (w) => w.answered(22, 22))))
  await cockpit.keyboard.press('v')
  await cockpit.getByText(words().poll.closedState).waitFor()
  faults.push(...(await running('measurement closed')))
  faults.push(...(await onWall('measurement closed', null, (w) => w.closed)))
  faults.push(...(await inHand(phone, 'closed', (w) => w.closed)))
  await cockpit.keyboard.press('r')
  await cockpit.getByText(words().poll.shownState).waitFor()
  faults.push(...(await running('measurement shown')))
  faults.push(...(await onWall('result', null, (w) => w.result)))
  faults.push(...(await inHand(phone, 'result', () => null)))
  await cockpit.getByRole('tab', { name: words().run.tabs.talk }).click()
  faults.push(...(await running('two principles proposed')))
  expect(faults).toEqual([])
})

test('the items after the measurement, black, the end, and the minutes', async () => {
  const faults: string[] = []
  await next(7)
  faults.push(...(await running('break')))
  await next(8)
  await cockpit.getByRole('tab', { name: words().run.tabs.answers }).click()
  faults.push(...(await running('item answered by sides')))
  faults.push(...(await onWall('black', 'b', (w) => w.black)))
  await cockpit.keyboard.press('b')
  for (const index of [9, 10, 11, 12, 13, 14]) {
    await next(index)
    if (index > 12) faults.push(...(await running(`item ${index} of 14`)))
  }
  await cockpit.getByRole('button', { name: words().levers.end }).press('Enter')
  await cockpit.getByRole('heading', { name: words().run.endedTitle }).waitFor()
  faults.push(...(await running('ended')))
  faults.push(...(await onWall('program when all is over', 'o', (w) => w.over)))
  await go((w) => w.pages.minutes)
  faults.push(
    ...(await seen(
      'minutes',
      cockpitHeading((w) => w.review.title),
    )),
  )
  const folder = cockpit.getByRole('combobox', { name: words().review.folder })
  await folder.fill(aFolder())
  await folder.press('Escape')
  await cockpit.getByRole('button', { name: words().review.save }).press('Enter')
  await cockpit.getByText(words().review.savedBoth).waitFor()
  faults.push(
    ...(await seen(
      'minutes saved',
      cockpitHeading((w) => w.review.title),
    )),
  )
  await go((w) => w.pages.home)
  faults.push(...(await seen('home after the day', () => cockpit.getByRole('article').waitFor())))
  expect(faults).toEqual([])
  expect(browsers.complaints()).toEqual([])
})

type Words = typeof cockpitDa
type Wall = typeof wallDa
type Phone = typeof phoneDa

/** The dress in words, for the name of a state. */
function dressed(): string {
  const { language, look } = wardrobe.worn()
  return `${language} ${look}`
}

function words(): Words {
  return cockpitWords[wardrobe.worn().language]
}

async function say(name: (w: Words) => string): Promise<void> {
  await cockpit
    .getByRole('button', { name: name(words()) })
    .first()
    .press('Enter')
}

async function go(page: (w: Words) => string): Promise<void> {
  const rail = cockpit.getByRole('navigation', { name: words().app })
  await rail.getByRole('button', { name: page(words()) }).press('Enter')
}

function cockpitHeading(name: (w: Words) => string) {
  return () =>
    cockpit
      .getByRole('heading', { name: name(words()) })
      .first()
      .waitFor()
}

function dialog(title: (w: Words) => string) {
  return () => cockpit.getByRole('dialog', { name: title(words()) }).waitFor()
}

async function at(index: number): Promise<void> {
  await item(cockpit, words()).getByText(words().run.item(index, 14)).waitFor()
}

async function next(index: number): Promise<void> {
  await cockpit.keyboard.press('n')
  await at(index)
}

/** A state of the cockpit. */
function seen(state: string, there: () => Promise<void>): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    await there()
    return await audit(cockpit, `cockpit, ${state}, ${dressed()}`)
  })
}

/** A state of *Afvikl*, which fits its window without scrolling. */
function running(state: string): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    const name = `cockpit, ${state}, ${dressed()}`
    await cockpit.getByRole('main').waitFor()
    const [faults, down] = [await audit(cockpit, name), await scrolls(cockpit)]
    return down > 0 ? [...faults, `${name}: the page scrolls ${down} px down`] : faults
  })
}

async function onWall(
  state: string,
  key: string | null,
  text: (w: Wall) => string,
): Promise<readonly string[]> {
  if (key !== null) await cockpit.keyboard.press(key)
  return await wardrobe.inTwo(async () => {
    const said = text(wallWords[wardrobe.worn().language])
    await wall
      .getByText(said)
      .or(wall.getByRole('img', { name: said }))
      .first()
      .waitFor()
    return await audit(wall, `wall, ${state}, ${dressed()}`)
  })
}

function inHand(
  page: Page,
  state: string,
  heading: (w: Phone) => string | null,
): Promise<readonly string[]> {
  return wardrobe.inTwo(async () => {
    const { language, look } = wardrobe.worn()
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' })
    const button = page.getByRole('button', { name: language === 'da' ? 'Dansk' : 'English' })
    await button.tap()
    const said = heading(phoneWords[language])
    await page
      .getByRole('heading', { level: 1, ...(said === null ? {} : { name: said }) })
      .waitFor()
    return await audit(page, `phone, ${state}, ${language} ${look}`)
  })
}
