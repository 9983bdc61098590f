import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { pictures } from '../../shared/words/pictures/da.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'

let browsers: Browsers
let cockpit: Page
let wall: Page

beforeAll(async () => {
  const host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
  wall = await browsers.wall(host.links.wall)
  await cockpit.getByRole('button', { name: words.levers.gong }).waitFor()
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('a browser that holds the sound back is said on the cockpit until the wall is clicked; then G strikes there', async () => {
  // whatever asks the wall's page first counts as a touch there, and lets the sound through
  await cockpit.getByText(words.showing.soundBlocked).waitFor()
  await wall.evaluate(() => {
    const counted = window as unknown as { struck: number }
    counted.struck = 0
    const start = AudioScheduledSourceNode.prototype.start
    AudioScheduledSourceNode.prototype.start = function (...when) {
      counted.struck++
      return start.apply(this, when)
    }
  })
  const struck = () => wall.evaluate(() => (window as unknown as { struck: number }).struck)
  await wall.locator('main').click()
  await cockpit.getByText(words.showing.soundBlocked).waitFor({ state: 'detached' })
  expect(await struck()).toBe(0)
  await cockpit.keyboard.press('g')
  await expect.poll(struck).toBe(5)
})

test('she looks at a picture alone, then shows it, and a clicker turns its pages', async () => {
  const before = await wall.locator('main').innerText()
  await cockpit.keyboard.press('s')
  const dialog = cockpit.getByRole('dialog')
  await dialog.getByRole('option', { name: /^Kort: Topledelse/ }).click()
  await dialog.getByText('Skabes ved').waitFor()
  expect(await wall.locator('main').innerText()).toBe(before)
  await cockpit.keyboard.press('Enter')
  await wall.getByText(pictures.made).waitFor()
  await dialog.waitFor({ state: 'detached' })
  await cockpit.keyboard.press('PageDown')
  await wall.getByText(pictures.of(1, 9)).waitFor()
  await cockpit.keyboard.press('PageUp')
  await wall.getByText(pictures.of(1, 9)).waitFor({ state: 'detached' })
})

test('black, and a display that is lent out, go and come back with one key each', async () => {
  await cockpit.keyboard.press('b')
  await wall.locator('[data-mode=black]').waitFor()
  await cockpit.keyboard.press('b')
  await wall.getByText(pictures.made).waitFor()
  await cockpit.keyboard.press('l')
  await wall.getByText(pictures.released).waitFor()
  await cockpit.getByRole('button', { name: words.levers.takeBack }).waitFor()
  await cockpit.keyboard.press('l')
  await wall.getByText(pictures.made).waitFor()
})

test('a picture of her own is drawn on the wall, and a file that only says it is one is refused', async () => {
  const png = await cockpit.screenshot()
  await cockpit.keyboard.press('s')
  const dialog = cockpit.getByRole('dialog')
  const pick = dialog.locator('input[type=file]')
  await pick.setInputFiles({
    name: 'falsk.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<script>'),
  })
  await cockpit.getByText('Det er ikke et billede').waitFor()
  await pick.setInputFiles([
    { name: 'en.png', mimeType: 'image/png', buffer: png },
    { name: 'to.png', mimeType: 'image/png', buffer: png },
  ])
  await dialog.getByRole('img', { name: 'en.png', includeHidden: true }).waitFor()
  await dialog.getByRole('button', { name: words.showing.now }).click()
  await wall.getByRole('img', { name: 'en.png' }).waitFor()
  const size = () =>
    wall.locator('canvas').evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height])
  await expect.poll(size).toEqual([1280, 720])
  await cockpit.keyboard.press('PageDown')
  await wall.getByRole('img', { name: 'to.png' }).waitFor()
})

test('neither browser complained, under the strict content policy', () => {
  expect(browsers.complaints()).toEqual([])
})
