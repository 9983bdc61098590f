import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright'
import { chromiumPath } from './chromium.ts'

/** Real browsers round one room: each window and phone is somebody of their own. */
export interface Browsers {
  /** a phone in a hand: a context of its own, as a browser opens few streams to one host */
  phone(url: string, options?: BrowserContextOptions): Promise<Page>
  cockpit(url: string, options?: BrowserContextOptions): Promise<Page>
  wall(url: string, options?: BrowserContextOptions): Promise<Page>
  /** what any of them complained about so far, in the console, as an error or by its content policy */
  complaints(): readonly string[]
  close(): Promise<void>
}

export const sizes = {
  phone: { width: 390, height: 844 },
  cockpit: { width: 1280, height: 720 },
  wall: { width: 1920, height: 1080 },
} as const

export async function openBrowsers(): Promise<Browsers> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...switches] })
  const complaints: string[] = []

  async function open(name: keyof typeof sizes, url: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({
      viewport: sizes[name],
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
      ...(name === 'phone' ? { hasTouch: true, isMobile: true } : {}),
      ...options,
    })
    context.setDefaultTimeout(20_000)
    await listen(name, context, complaints)
    const page = await context.newPage()
    await page.goto(url)
    return page
  }

  return {
    phone: (url, options) => open('phone', url, options),
    cockpit: (url, options) => open('cockpit', url, options),
    wall: (url, options) => open('wall', url, options),
    complaints: () => complaints,
    close: () => closed(browser),
  }
}

export function findChromium(): string {
  const found = chromiumPath()
  if (!found) throw new Error('No Chromium was found: install one, or name it in SAMSPIL_CHROMIUM.')
  return found
}

export const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Hears every page of a context, also the windows that a page opens itself. */
async function listen(name: string, context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${name}: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => complaints.push(`${name}: ${error.error().message}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
}

async function closed(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
  await browser.close()
}
