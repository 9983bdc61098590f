import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da } from '../../shared/words/phone/da.ts'
import { en } from '../../shared/words/phone/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { aFolder, openHost, tidy, type Host } from '../support/host.ts'

/**
 * What a phone says to somebody who does not see it: where the focus goes, and what the live regions tell, in the order it
 * happens. A screen reader reads just that.
 */

let host: Host
let browsers: Browsers
let cockpit: Page

beforeAll(async () => {
  host = await openHost(aFolder(), '--demo')
  browsers = await openBrowsers()
  cockpit = await browsers.cockpit(host.links.cockpit)
})
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

test('a screen reader is led through joining, eight questions, receipt and closing, and told each thing once, in both languages', async () => {
  const phones = [
    { words: da, page: await listener() },
    { words: en, page: await listener() },
  ]
  for (const { words, page } of phones) {
    await page.getByRole('heading', { name: da.pickSide }).waitFor()
    if (words === en) {
      await page.getByRole('button', { name: 'English' }).press('Enter')
      await page.getByRole('heading', { name: en.pickSide }).waitFor()
    }
    await heard(page)
    const pressed: string[] = []
    const headings: string[] = []
    const press = async (button: Locator) => {
      pressed.push(`focus: ${(await button.innerText()).trim()}`)
      await button.press('Enter')
    }
    await press(page.getByRole('main').getByRole('listitem').first().getByRole('button'))
    for (let row = 1; row <= 8; row++) {
      const region = page.getByRole('region', { name: words.progress(row, 8) })
      const heading = region.getByRole('heading', { level: 1 }).and(page.locator(':focus'))
      await heading.waitFor()
      const said = await heading.innerText()
      headings.push(`focus: ${said}`)
      if (row === 8) break
      // the steps are one group, named by what they answer
      const group = page.getByRole('group', { name: said })
      expect((await group.getByRole('button').allInnerTexts()).map((text) => text.trim())).toEqual([
        ...words.steps,
        words.unknown,
      ])
      await press(group.getByRole('button', { name: words.steps[2] ?? '', exact: true }))
    }
    for (const at of [0, 2, 4])
      await press(page.getByRole('main').locator('[aria-pressed]').nth(at))
    await page.getByRole('heading', { name: words.received }).waitFor()
    await page.waitForTimeout(600)
    const said = (await heard(page)).filter((line) => !pressed.includes(line))
    const focused = said.filter((line) => line.startsWith('focus: '))
    expect(focused.slice(0, 8)).toEqual(headings)
    expect(said.filter((line) => line.includes(words.received))).toHaveLength(1)
  }

  await cockpit.keyboard.press('v')
  await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
  for (const { words, page } of phones) {
    await page.getByRole('heading', { name: words.closed }).waitFor()
    await expect.poll(() => heard(page)).toContain(`focus: ${words.closed}`)
  }
  expect(browsers.complaints()).toEqual([])
})

/** A phone whose live regions and focus are written down. */
async function listener(): Promise<Page> {
  const page = await browsers.phone('about:blank')
  await page.addInitScript(listen)
  await page.goto(host.links.phones)
  return page
}

/** What was said since the last time it was asked for. */
async function heard(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (window as unknown as Heard).heard.splice(0))
}

interface Heard {
  heard: string[]
}

/** Runs in the page, before anything of it. */
function listen() {
  const told = ((window as unknown as Heard).heard = [] as string[])
  const last = new Map<Element, string>()
  addEventListener('focusin', ({ target }) =>
    told.push(`focus: ${(target as HTMLElement).innerText.trim()}`),
  )
  new MutationObserver(() => {
    for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
      const words = region.textContent?.trim() ?? ''
      if (words && last.get(region) !== words) told.push(`told: ${words}`)
      last.set(region, words)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
