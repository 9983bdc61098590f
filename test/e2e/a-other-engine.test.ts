import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { words as cockpitWords } from '../../shared/words/cockpit/da.ts'
import { da } from '../../shared/words/phone/da.ts'
import { en } from '../../shared/words/phone/en.ts'
import { openBrowsers, type Browsers } from '../support/browsers.ts'
import { engines, type Engine } from '../support/engines.ts'
import { aFolder, openHost, tidy } from '../support/host.ts'

let browsers: Browsers
beforeAll(async () => void (browsers = await openBrowsers()))
afterAll(async () => {
  await browsers?.close()
  await tidy()
})

describe.each(engines)('a phone in $name', ({ missing, start }) => {
  const why = missing === null ? '' : `: not run, ${missing}`
  let engine: Engine | null = null
  afterAll(async () => engine?.close())

  test.skipIf(missing !== null)(
    `answers the whole form, in both languages and over a reload, and is shown the result${why}`,
    async () => {
      const host = await openHost(aFolder(), '--demo')
      const cockpit = await browsers.cockpit(host.links.cockpit)
      engine = await start()
      await engine.open(host.links.phones)
      const page = pageOf(engine)
      await page.sees(da.pickSide)
      await page.press(0, 'main li button')
      for (let row = 1; row <= 7; row++) {
        await page.sees(da.progress(row, 8))
        // after the screen is drawn, each gives its heading the focus
        await expect.poll(() => page.focused()).toBe('H1')
        await page.press(row % 4, 'main [aria-pressed]')
        if (row !== 3) continue
        await page.sees(da.progress(4, 8))
        await page.press(1, 'header button')
        await page.sees(en.steps[0] ?? '')
        await engine.run('setTimeout(() => location.reload(), 50)')
        await new Promise((resolve) => setTimeout(resolve, 1000))
        await page.sees(en.progress(4, 8))
        await page.press(0, 'header button')
      }
      await page.sees(da.progress(8, 8))
      for (const pick of [0, 2, 4]) await page.press(pick, 'main [aria-pressed]')
      await page.sees(da.received)
      await page.sees(da.answered(1, 1))
      expect(await page.isWiderThanItself()).toBe(false)

      await cockpit.keyboard.press('v')
      await cockpit.getByText(cockpitWords.poll.closedState).waitFor()
      await page.sees(da.closed)
      await cockpit.keyboard.press('r')
      await page.sees(da.moreFollows)
      expect(await page.isWiderThanItself()).toBe(false)
      await cockpit.context().close()
      expect((await host.end('SIGTERM')).code).toBe(0)
    },
  )
})

function pageOf(engine: Engine) {
  return {
    /** waits until some words stand on the page */
    sees: (words: string) =>
      engine.run<void>(`
        const wanted = ${JSON.stringify(words)}
        for (let turn = 0; turn < 400; turn++) {
          if (document.body && document.body.innerText.includes(wanted)) return
          await new Promise((resolve) => setTimeout(resolve, 50))
        }
        throw new Error(wanted + ' is not on: ' + document.body.innerText)`),
    press: (at: number, selector: string) =>
      engine.run<void>(`document.querySelectorAll(${JSON.stringify(selector)})[${at}].click()`),
    focused: () => engine.run<string>('return document.activeElement.tagName'),
    isWiderThanItself: () =>
      engine.run<boolean>('return document.documentElement.scrollWidth > innerWidth'),
  }
}
