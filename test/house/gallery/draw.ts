import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { pathTo, type Listed } from '../../../renderer/gallery/exhibits.ts'
import { served } from './serve.ts'

/** One picture to be taken: an exhibit in a language and a look. */
export interface Take {
  readonly exhibit: Listed
  readonly language: 'da' | 'en'
  readonly look: 'light' | 'dark'
}

export interface Drawn extends Take {
  readonly file: string
  /** what the console said, and what reaches beyond the page */
  readonly faults: readonly string[]
}

interface Places {
  readonly browser: string
  /** the folder with the built pages */
  readonly pages: string
  /** where the pictures go; null where the pages are only looked at */
  readonly out: string | null
  /** what is said of a page that is wider than its window */
  readonly tooWide: string
  /** looks at each page as it stands; what it finds is among the faults */
  readonly look?: (page: Page, take: Take) => Promise<readonly string[]>
}

export function takesOf(exhibits: readonly Listed[]): Take[] {
  return exhibits.flatMap((exhibit) =>
    (['da', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((look) => ({ exhibit, language, look })),
    ),
  )
}

const atOnce = 2

/** Draws every take, two at a time, each at the size of its own page. */
export async function drawAll(takes: readonly Take[], places: Places): Promise<Drawn[]> {
  const pages = await served(places.pages)
  const browser = await chromium.launch({
    executablePath: places.browser,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  })
  const drawn: Drawn[] = []
  const waiting = takes.entries()
  const worker = async () => {
    const easels = easelsIn(browser)
    for (const [at, take] of waiting)
      drawn[at] = await draw(await easels(take), take, pages.origin, places)
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, worker))
  } finally {
    await browser.close()
    pages.close()
  }
  return drawn
}

/** A page that is used again for the next take, and what it has complained of since the last one. */
interface Easel {
  readonly page: Page
  readonly faults: string[]
}

/** One page per language and kind of screen: to open one takes longer than to draw in it. */
function easelsIn(browser: Browser): (take: Take) => Promise<Easel> {
  const easels = new Map<string, Promise<Easel>>()
  return ({ language, exhibit: { on } }) => {
    const kind = `${language} ${on}`
    const easel = easels.get(kind) ?? anEasel(browser, language, on)
    easels.set(kind, easel)
    return easel
  }
}

async function anEasel(
  browser: Browser,
  language: Take['language'],
  on: Listed['on'],
): Promise<Easel> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    hasTouch: on === 'phone',
  })
  await context.addInitScript(beginsAnew)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return { page, faults }
}

async function draw(
  { page, faults }: Easel,
  take: Take,
  origin: string,
  { out, tooWide, look }: Places,
): Promise<Drawn> {
  const { exhibit, language, look: colours } = take
  const { width, height, name } = exhibit
  const file = `${name}.${language}.${colours}.png`
  try {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: colours })
    await page.goto(origin + pathTo(exhibit, language, colours))
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 15_000 })
    if (await page.evaluate(isTooWide)) faults.push(tooWide)
    if (out !== null) await page.screenshot({ path: join(out, file) })
    faults.push(...((await look?.(page, take)) ?? []))
  } catch (error) {
    faults.push((error as Error).message.split('\n')[0] ?? '')
  }
  return { ...take, file, faults: faults.splice(0) }
}

/** No page finds anything that the one before it kept; copying needs a person's own key press, which no picture has. */
function beginsAnew() {
  localStorage.clear()
  sessionStorage.clear()
  navigator.clipboard.writeText = async () => {}
}

function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth
}
