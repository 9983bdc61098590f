import { join } from 'node:path'
import type { Page } from 'playwright'
import { beforeAll, expect, test } from 'vitest'
import { listed } from '../../renderer/gallery/exhibits.ts'
import { buildGallery } from '../house/gallery/build.ts'
import { drawAll, type Take } from '../house/gallery/draw.ts'
import { chromiumPath } from '../support/chromium.ts'
import { root } from '../support/host.ts'
import { audit, fits } from './audit.ts'
import { dressOf } from './dresses.ts'
import { doubleText, overlaps, tooSmall, unreachable, windows } from './inhand.ts'

/** Every state of the phone is drawn once, and looked at in four ways: at two widths, and again with text twice as large. */
const found = {
  audit: [] as string[],
  heading: [] as string[],
  narrow: [] as string[],
  large: [] as string[],
}

beforeAll(async () => {
  buildGallery(root)
  const takes = listed
    .filter(({ on }) => on === 'phone')
    .map((exhibit, at): Take => ({ exhibit, ...dressOf(at) }))
  const drawn = await drawAll(takes, {
    browser: chromiumPath() ?? '',
    pages: join(root, 'out', 'gallery'),
    out: null,
    tooWide: 'wider than its window',
    look,
  })
  expect(drawn.length).toBeGreaterThan(40)
  found.audit.push(
    ...drawn.flatMap(({ exhibit, faults }) => faults.map((fault) => `${exhibit.name}: ${fault}`)),
  )
}, 240_000)

async function look(page: Page, { exhibit, language, look: colours }: Take) {
  const note = (kind: keyof typeof found, at: string, faults: readonly string[]) =>
    found[kind].push(...faults.map((fault) => `${exhibit.name} ${language} ${at}: ${fault}`))
  const small = await tooSmall(page)
  const faults = await audit(page, `${language} ${colours}`)
  note('heading', colours, await page.evaluate(wrongHeading))
  await page.setViewportSize(windows.small)
  note('narrow', '320 px', [...(await fits(page)), ...(await overlaps(page))])
  note('narrow', '320 px', await tooSmall(page))
  await doubleText(page)
  for (const window of [windows.small, windows.usual]) {
    await page.setViewportSize(window)
    const { width } = window
    note('large', `200 % at ${width} px`, [
      ...(await fits(page)),
      ...(await overlaps(page)).map((pair) => `on one another: ${pair}`),
      ...(await unreachable(page)).map((name) => `cannot be reached: ${name}`),
    ])
  }
  return [...faults, ...small]
}

test('axe finds nothing, nothing is clipped, and every control is 44 px, in any state of the phone', () => {
  expect(found.audit).toEqual([])
})

test('every state of the phone has one heading of the first level, and nothing else takes the focus from it', () => {
  expect(found.heading).toEqual([])
})

test('nothing is clipped, on something else, or under 44 px in a window 320 px wide', () => {
  expect(found.narrow).toEqual([])
})

test('with 200 % text nothing is clipped or on something else, and every control can be reached', () => {
  expect(found.large).toEqual([])
})

/** Runs in the page. */
function wrongHeading(): string[] {
  const headings = document.querySelectorAll('h1')
  const first = headings[0]
  if (headings.length !== 1 || !first) return [`${headings.length} headings of the first level`]
  const focused = document.activeElement
  return focused === first ? [] : [`the focus is at ${focused?.outerHTML.slice(0, 100)}`]
}
