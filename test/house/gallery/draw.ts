import { existsSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { pathTo, type Listed } from '../../../renderer/gallery/exhibits.ts'

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
  readonly out: string
  /** what is said of a page that is wider than its window */
  readonly tooWide: string
  /** looks at each page as it stands; what it finds is among the faults */
  readonly look?: (page: Page, state: string) => Promise<readonly string[]>
}

export function takesOf(exhibits: readonly Listed[]): Take[] {
  return exhibits.flatMap((exhibit) =>
    (['da', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).map((look) => ({ exhibit, language, look })),
    ),
  )
}

/** A page over http may neither copy nor make ids. */
const origin = 'https://gallery.invalid/'
const atOnce = 2

/** Draws every take, two at a time, each at the size of its own page. */
export async function drawAll(takes: readonly Take[], places: Places): Promise<Drawn[]> {
  const browser = await chromium.launch({
    executablePath: places.browser,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  })
  const drawn: Drawn[] = []
  const waiting = takes.entries()
  const worker = async () => {
    for (const [at, take] of waiting) drawn[at] = await draw(browser, take, places)
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, worker))
  } finally {
    await browser.close()
  }
  return drawn
}

async function draw(browser: Browser, take: Take, places: Places): Promise<Drawn> {
  const { exhibit, language, look } = take
  const { width, height, name } = exhibit
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: look,
    reducedMotion: 'reduce',
    locale: language === 'da' ? 'da-DK' : 'en-GB',
    timezoneId: 'Europe/Copenhagen',
    ...(exhibit.on === 'phone' ? { hasTouch: true } : {}),
  })
  await context.addInitScript(copiesAnyway)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await serve(page, places.pages)
  const file = `${name}.${language}.${look}.png`
  try {
    await page.goto(origin + pathTo(exhibit, language, look))
    await page.waitForSelector('html[data-ready]', {
      state: 'attached',
      timeout: 15_000,
    })
    if (await page.evaluate(isTooWide)) faults.push(places.tooWide)
    faults.push(...((await places.look?.(page, `${name} ${language} ${look}`)) ?? []))
    await page.screenshot({ path: join(places.out, file) })
  } catch (error) {
    faults.push((error as Error).message.split('\n')[0] ?? '')
  } finally {
    await context.close()
  }
  return { ...take, file, faults }
}

/** The built pages, handed to the browser without a server. */
async function serve(page: Page, folder: string): Promise<void> {
  await page.route(`${origin}**`, (route) => {
    const path = join(folder, normalize(new URL(route.request().url()).pathname))
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 204 })
  })
}

/** Copying needs a person's own key press, which no picture has. */
function copiesAnyway() {
  navigator.clipboard.writeText = async () => {}
}

function isTooWide(): boolean {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth
}
