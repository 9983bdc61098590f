import { chromium } from 'playwright'
import { afterEach, expect, test } from 'vitest'
import { words } from '../../shared/words/cockpit/da.ts'
import { findChromium, switches } from '../support/browsers.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'

afterEach(tidy)

test('in browser mode the wall opens on the second screen, and F fills that one and not the cockpit’s', async () => {
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
    expect(await place()).toEqual({ left: 1280, width: 1920 })
    await wall.keyboard.press('f')
    await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
    expect(await place()).toEqual({ left: 1280, width: 1920 })
    expect(await cockpit.evaluate(() => document.fullscreenElement)).toBeNull()
  } finally {
    await context.close()
  }
})
