import { chromium, type CDPSession, type Page } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { pictures } from '../../shared/words/pictures/da.ts'
import { findChromium, switches } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'

afterEach(tidy)

interface Desk {
  readonly cockpit: Page
  readonly wall: Page
  readonly devtools: CDPSession
  readonly place: () => Promise<{ left: number; width: number }>
}

/** A machine with two displays, the cockpit on the one and the wall just opened on the other. */
async function atTwoScreens(look: (desk: Desk) => Promise<void>): Promise<void> {
  const host = await openHost(aFolder(), '--demo')
  const screens = '--screen-info={1280x720 label=desk}{1280,0 1920x1080 label=wall}'
  const context = await chromium.launchPersistentContext(aFolder(), {
    executablePath: findChromium(),
    viewport: null,
    args: [...switches, screens],
  })
  try {
    const cockpit = context.pages()[0] ?? (await context.newPage())
    const devtools = await context.newCDPSession(cockpit)
    const { origin } = new URL(host.links.cockpit)
    await devtools.send('Browser.grantPermissions', { origin, permissions: ['windowManagement'] })
    await cockpit.goto(host.links.cockpit)
    const opened = context.waitForEvent('page')
    await cockpit.getByRole('button', { name: words.header.wallNone }).first().click()
    const wall = await opened
    await wall.getByRole('heading', { level: 1 }).waitFor()
    const place = () => wall.evaluate(() => ({ left: screenX, width: outerWidth }))
    await look({ cockpit, wall, devtools, place })
  } finally {
    await context.close()
  }
}

test('in browser mode the wall opens on the second screen, and F fills that one and not the cockpit’s', () =>
  atTwoScreens(async ({ cockpit, wall, place }) => {
    expect(await place()).toEqual({ left: 1280, width: 1920 })
    await wall.keyboard.press('f')
    await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect(await place()).toEqual({ left: 1280, width: 1920 })
    expect(await cockpit.evaluate(() => document.fullscreenElement)).toBeNull()
    // the keyboard is with the wall's window now, and so is a clicker
    const before = await wall.locator('[data-mode]').getAttribute('data-mode')
    await wall.keyboard.press('PageDown')
    await wall.locator(`[data-mode]:not([data-mode=${before}])`).waitFor()
    await wall.keyboard.press('PageUp')
    await wall.locator(`[data-mode=${before}]`).waitFor()
  }))

test('a pulled display covers the wall and says so on the cockpit, and the wall goes back when it is there again', () =>
  atTwoScreens(async ({ cockpit, wall, devtools, place }) => {
    const heading = await wall.getByRole('heading', { level: 1 }).innerText()
    const { screenInfos } = await devtools.send('Emulation.getScreenInfos')
    const second = screenInfos.find(({ label }) => label === 'wall')!
    for (let time = 1; time <= 2; time++) {
      const info = await devtools.send('Emulation.getScreenInfos')
      const { id } = info.screenInfos.find(({ label }) => label === 'wall')!
      await devtools.send('Emulation.removeScreen', { screenId: id })
      await wall.getByText(pictures.away).waitFor()
      expect(await wall.getByRole('heading', { level: 1 }).count()).toBe(0)
      await cockpit.getByText(words.showing.display.away).waitFor()
      expect(await wall.evaluate(() => document.fullscreenElement)).toBeNull()
      expect((await place()).width).toBeLessThan(600)
      await devtools.send('Emulation.addScreen', {
        left: second.left,
        top: second.top,
        width: second.width,
        height: second.height,
        label: 'wall',
      })
      await wall.getByRole('heading', { level: 1, name: heading }).waitFor()
      await expect.poll(place).toEqual({ left: 1280, width: 1920 })
      await cockpit.getByText(words.showing.display.away).waitFor({ state: 'detached' })
    }
  }))
