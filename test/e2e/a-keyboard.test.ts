import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { words } from '../../shared/words/cockpit/da.ts'
import { da as phoneWords } from '../../shared/words/phone/da.ts'
import { pictures } from '../../shared/words/pictures/da.ts'
import { words as time } from '../../shared/words/time/da.ts'
import { da as wallWords } from '../../shared/words/wall/da.ts'
import { openBrowsers, sizes, type Browsers } from '../support/browsers.ts'
import { aFolder, aPort, openHost, tidy } from '../support/host.ts'
import { atItem, focused, item, kept } from './cockpit.ts'

/**
 * A whole workshop in which nothing is touched but keys: no element is clicked, filled or given the focus by the test, and
 * what is wanted is reached with Tab, F6 and arrows, or not at all.
 */

let browsers: Browsers
let cockpit: Page
let wall: Page
let phone: Page
let join = ''

beforeAll(async () => {
  const host = await openHost(aFolder())
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

/** Presses until something has the focus, and asserts that one can see that it has. */
async function reach(page: Page, wanted: Locator, key = 'Tab', most = 60): Promise<void> {
  const has = wanted.and(page.locator(':focus'))
  for (let pressed = 0; (await has.count()) === 0; pressed++) {
    if (pressed === most)
      throw new Error(
        `not reached: ${String(wanted)}; the last was ${await page.locator(':focus').first().innerText()}`,
      )
    await page.keyboard.press(key)
  }
  const ring = await has.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  const field = await has.evaluate((element) =>
    element.matches('input, textarea, [contenteditable]'),
  )
  expect(ring || field, `the focus is seen: ${String(wanted)}`).toBe(true)
}

async function press(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor()
  await reach(page, wanted, key)
  await page.keyboard.press('Enter')
}

/** An order by its name, as one gives what one has no key for in the fingers. */
async function order(name: string): Promise<void> {
  await cockpit.keyboard.press('Control+k')
  const palette = cockpit.getByRole('dialog', { name: words.levers.palette })
  await focused(palette.getByRole('searchbox'))
  await cockpit.keyboard.type(name)
  await palette.getByRole('menuitem', { name }).first().waitFor()
  await cockpit.keyboard.press('ArrowDown')
  await cockpit.keyboard.press('Enter')
  await palette.waitFor({ state: 'detached' })
}

test('from the first start to an open room: the demo, the way in for phones, and the wall', async () => {
  await press(cockpit, cockpit.getByRole('button', { name: words.home.tryDemo }))
  const workshop = cockpit
    .getByRole('article')
    .getByRole('button', { name: /^Kontrakt- og samarbejdsworkshop/ })
    .filter({ hasText: words.home.states.before })
  await press(cockpit, workshop)
  await item(cockpit).getByText(words.run.before, { exact: true }).waitFor()

  const { port, free } = await aPort()
  await free()
  await order(words.levers.phones)
  const dialog = cockpit.getByRole('dialog', { name: words.phones.title })
  const address = dialog.getByRole('radio', { name: /^127\.0\.0\.1/ })
  await reach(cockpit, dialog.getByRole('radio', { name: / · / }).and(cockpit.locator(':focus')))
  await reach(cockpit, address, 'ArrowDown', 12)
  expect(await address.isChecked()).toBe(true)
  await reach(cockpit, dialog.getByRole('textbox', { name: words.phones.port }))
  await cockpit.keyboard.press('Control+a')
  await cockpit.keyboard.type(String(port))
  await cockpit.keyboard.press('Enter')
  const code = dialog.getByRole('img', { name: words.phones.qr(`http://127.0.0.1:${port}/`) })
  const name = (await code.getAttribute('aria-label')) ?? ''
  join = name.slice(name.indexOf('http'))
  await cockpit.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const opened = cockpit.context().waitForEvent('page')
  await order(words.levers.wall)
  wall = await opened
  await wall.setViewportSize(sizes.wall)
  await wall.getByText(join.slice(-6)).waitFor()
  await cockpit.bringToFront()
})

test('a phone with a keyboard takes its seat', async () => {
  phone = await browsers.phone(join)
  await phone.getByRole('heading', { name: phoneWords.pickSide }).waitFor()
  await press(phone, phone.getByRole('main').getByRole('listitem').nth(1).getByRole('button'))
  await phone.getByRole('heading', { name: phoneWords.joined }).waitFor()
  await cockpit.getByRole('button', { name: words.header.present(1, 1) }).waitFor()
})

test('the day is begun, and time is taken, given, and divided', async () => {
  await cockpit.keyboard.press('F5')
  await item(cockpit).getByText(words.run.item(1, 14)).waitFor()
  await cockpit.keyboard.press('n')
  await item(cockpit).getByText(words.run.item(2, 14)).waitFor()
  await cockpit.keyboard.press('p')
  await item(cockpit).getByText(words.run.paused).waitFor()
  await cockpit.keyboard.press('p')
  await item(cockpit).getByText(words.run.paused).waitFor({ state: 'detached' })
  await cockpit.keyboard.press('d')
  const split = cockpit.getByRole('dialog').filter({ hasText: time.split.first })
  await reach(cockpit, split.getByRole('button', { name: time.split.go }))
  await cockpit.keyboard.press('Enter')
  await split.waitFor({ state: 'detached' })
  await item(cockpit).getByText(words.run.item(2, 15)).waitFor()
  await cockpit.keyboard.press('Control+z')
  await item(cockpit).getByText(words.run.item(2, 14)).waitFor()
})

test('a note and a decision are written, and the way goes by F6 from region to region and back', async () => {
  await cockpit.keyboard.press('c')
  await focused(cockpit.getByRole('textbox', { name: words.notes.line }))
  await cockpit.keyboard.type('b Fælles risikolog @Mette')
  await cockpit.keyboard.press('Control+Enter')
  await kept(cockpit).filter({ hasText: 'Fælles risikolog' }).waitFor()
  const seen = new Set<string>()
  for (let turn = 0; turn < 8; turn++) {
    await cockpit.keyboard.press('F6')
    seen.add((await cockpit.locator(':focus').getAttribute('aria-label')) ?? '')
  }
  expect(seen.size).toBeGreaterThanOrEqual(4)
  // a record is opened and closed again where it stands
  const record = kept(cockpit).filter({ hasText: 'Fælles risikolog' })
  await reach(cockpit, record.getByRole('button').first(), 'Tab', 120)
})

test('a card is found, looked at alone, and shown', async () => {
  await cockpit.keyboard.press('s')
  const dialog = cockpit.getByRole('dialog')
  const card = dialog.getByRole('option', { name: /^Kort: Topledelse/ })
  await card.waitFor()
  await reach(cockpit, dialog.getByRole('option').and(cockpit.locator(':focus')))
  await reach(cockpit, card, 'ArrowDown', 120)
  await cockpit.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await wall.getByText(pictures.made).waitFor()
})

test('a measurement is opened, answered with Tab and Enter, closed and shown', async () => {
  for (let at = 3; at <= 6; at++) {
    await cockpit.keyboard.press('n')
    await item(cockpit).getByText(words.run.item(at, 14)).waitFor()
  }
  await atItem(cockpit, 'Måling: principperne')
  await cockpit.keyboard.press('v')
  for (let row = 1; row <= 7; row++) {
    await phone.getByText(phoneWords.progress(row, 8)).waitFor()
    await press(
      phone,
      phone.getByRole('button', { name: phoneWords.steps[row % 4] ?? '', exact: true }),
    )
  }
  await phone.getByText(phoneWords.progress(8, 8)).waitFor()
  for (const at of [0, 2, 4])
    await press(phone, phone.getByRole('main').locator('[aria-pressed]').nth(at))
  await phone.getByRole('heading', { name: phoneWords.received }).waitFor()
  await wall.getByText(wallWords.answered(1, 1)).waitFor()
  await cockpit.keyboard.press('v')
  await cockpit.getByText(words.poll.closedState).waitFor()
  await cockpit.keyboard.press('r')
  await cockpit.getByText(words.poll.shownState).waitFor()
  // one answer alone is never shown: the phone goes on to wait
  await phone.getByText(phoneWords.moreFollows).first().waitFor()
})

test('the day is ended and handed over', async () => {
  const folder = aFolder()
  await order(words.levers.end)
  await press(cockpit, cockpit.getByRole('button', { name: words.run.toMinutes }))
  const review = cockpit.getByRole('main', { name: words.review.title })
  await reach(cockpit, review.getByRole('combobox', { name: words.review.folder }), 'Tab', 120)
  await cockpit.keyboard.press('Control+a')
  await cockpit.keyboard.type(folder)
  await cockpit.keyboard.press('Escape')
  await press(cockpit, review.getByRole('button', { name: words.review.save }))
  await review.getByText(words.review.savedBoth).waitFor()
  expect(readdirSync(folder)).toHaveLength(2)
})

test('nobody’s browser complained', () => {
  expect(browsers.complaints()).toEqual([])
})
