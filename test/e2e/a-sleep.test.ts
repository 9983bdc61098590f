import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { da as words } from '../../shared/words/phone/da.ts'
import { badNetwork, type BadNetwork } from '../support/badnetwork.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'
import { received, stepOf, takeSeat } from './answering.ts'

/** So long a phone may take to the newest state after it woke, in milliseconds. */
const soon = 3000

let browsers: Browsers
let host: Host
let network: BadNetwork
let cockpit: Page
let phone: Page

beforeAll(async () => void (browsers = await openBrowsers()))
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

/** A room of its own, with one phone that has its first question and whose air a test can cut. */
function room(): void {
  beforeAll(async () => {
    host = await openHost(aFolder(), '--demo')
    network = await badNetwork()
    cockpit = await browsers.cockpit(host.links.cockpit)
    phone = await browsers.phone(host.links.phones, {
      proxy: { server: network.server, bypass: '<-loopback>' },
    })
    await takeSeat(phone, 0)
    await stepOf(phone, 1).waitFor()
  })
  afterAll(async () => {
    await Promise.all([phone.context().close(), cockpit.context().close()])
    await network.close()
    await host.end('SIGTERM')
  })
}

describe('a phone that is put away and taken up', () => {
  room()

  test('a reload in the middle of the form goes on at the next question', async () => {
    await stepOf(phone, 2).tap()
    await phone.getByText(words.progress(2, 8)).waitFor()
    await phone.reload()
    await within(soon, () => phone.getByText(words.progress(2, 8)).waitFor())
  })

  test('an answer given in a dead network is sent when it is back, and counted once', async () => {
    network.cut()
    await stepOf(phone, 2).tap()
    await phone.getByText(words.lostUnsent).waitFor()
    network.mend()
    await phone.getByText(words.lostUnsent).waitFor({ state: 'hidden' })
    for (let question = 3; question <= 7; question++) {
      await phone.getByText(words.progress(question, 8)).waitFor()
      await stepOf(phone, 3).tap()
    }
    await phone.getByText(words.progress(8, 8)).waitFor()
    for (const pick of [0, 1, 2])
      await phone.getByRole('main').locator('[aria-pressed]').nth(pick).tap()
    await received(phone).waitFor()
    await phone.getByText(words.answered(1, 1)).waitFor()
  })

  test('a private window that may store nothing answers all the same', async () => {
    const context = await phone.context().browser()!.newContext({ hasTouch: true, isMobile: true })
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    const shy = await context.newPage()
    await shy.goto(host.links.phones)
    await takeSeat(shy, 1)
    await stepOf(shy, 4).tap()
    await shy.getByText(words.progress(2, 8)).waitFor()
    await shy.getByRole('button', { name: words.back }).tap()
    await expect.poll(() => stepOf(shy, 4).getAttribute('aria-pressed')).toBe('true')
    await context.close()
  })

  test('a phone that was locked for ten seconds, its connection dead, has the newest state within 3 s of waking', async () => {
    const asleep = await sleeping(phone)
    await asleep.begin()
    network.strand()
    await press('v')
    await wait(10_000)
    await within(soon, async () => {
      await asleep.end()
      await at(words.closed).waitFor()
    })
  })

  test('a phone that wakes before its network does has the newest state within 3 s of the network', async () => {
    const asleep = await sleeping(phone)
    await asleep.begin()
    network.still()
    await press('r')
    await wait(5000)
    await asleep.end()
    await wait(2500)
    await within(soon, async () => {
      network.mend()
      await result().waitFor()
    })
  })
})

describe('a phone whose network goes', () => {
  room()

  test('a page that was behind another has a new connection as soon as it is looked at', async () => {
    await behind(true)
    network.strand()
    await press('v')
    await wait(1500)
    expect(await at(words.closed).count()).toBe(0)
    await within(soon, async () => {
      await behind(false)
      await at(words.closed).waitFor()
    })
  })

  test('a phone that changed network has the newest state within 3 s of being online', async () => {
    await phone.context().setOffline(true)
    network.strand()
    await press('r')
    await wait(1500)
    await within(soon, async () => {
      await phone.context().setOffline(false)
      await result().waitFor()
    })
  })
})

describe('a phone that is looked at', () => {
  room()

  test('a stream that has fallen silent while the phone is looked at is noticed within 10 s, and nothing is said to be lost before', async () => {
    network.strand()
    await press('v')
    const began = Date.now()
    await at(words.closed).waitFor()
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})

const result = () => phone.getByRole('img', { name: words.resultPicture })
const at = (name: string) => phone.getByRole('heading', { name })

async function press(key: string): Promise<void> {
  await cockpit.keyboard.press(key)
  await wait(300)
}

/** A locked phone runs nothing of its page, neither clocks nor what the network brings. */
async function sleeping(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Debugger.enable')
  return {
    async begin() {
      const paused = new Promise((resolve) => session.once('Debugger.paused', resolve))
      await session.send('Debugger.pause')
      await paused
    },
    async end() {
      await session.send('Debugger.resume')
      await session.detach()
    },
  }
}

/** Another tab or app in front of the page: the browser tells it, and lets it run on. */
async function behind(is: boolean): Promise<void> {
  await phone.evaluate((hidden) => {
    const state = hidden ? 'hidden' : 'visible'
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
    document.dispatchEvent(new Event('visibilitychange'))
  }, is)
}

async function within(limit: number, happens: () => Promise<unknown>): Promise<void> {
  const began = Date.now()
  await happens()
  expect(Date.now() - began).toBeLessThan(limit)
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
