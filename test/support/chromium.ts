import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** The browser the tests use: named in SAMSPIL_CHROMIUM, else the system's, else Playwright's own; null where none is. */
export function chromiumPath(): string | null {
  const usual = [
    process.env['SAMSPIL_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    chromium.executablePath(),
  ]
  return usual.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
}
