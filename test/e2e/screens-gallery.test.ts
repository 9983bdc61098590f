import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listed, type Listed } from '../../renderer/gallery/exhibits.ts'
import { buildGallery } from '../house/gallery/build.ts'
import { drawAll, type Take } from '../house/gallery/draw.ts'
import { chromiumPath } from '../support/chromium.ts'
import { aFolder, root } from '../support/host.ts'
import { audit } from './audit.ts'

/** Every state there is, once: in which language and look follows from its number, so that all four are worn. */
const dresses = [
  { language: 'da', look: 'light' },
  { language: 'en', look: 'dark' },
  { language: 'da', look: 'dark' },
  { language: 'en', look: 'light' },
] as const

beforeAll(() => buildGallery(root), 120_000)

async function faultsOn(on: Listed['on']): Promise<readonly string[]> {
  const takes = listed
    .filter((exhibit) => exhibit.on === on)
    .map((exhibit, at): Take => ({ exhibit, ...(dresses[at % dresses.length] ?? dresses[0]) }))
  expect(takes.length).toBeGreaterThan(20)
  const drawn = await drawAll(takes, {
    browser: chromiumPath() ?? '',
    pages: join(root, 'out', 'gallery'),
    out: aFolder(),
    tooWide: 'wider than its window',
    look: audit,
  })
  return drawn.flatMap(({ exhibit, faults }) => faults.map((fault) => `${exhibit.name}: ${fault}`))
}

test.each(['wall'] as const)(
  'axe finds nothing, and nothing is clipped, in any state of the gallery: %s',
  async (on) => {
    expect(await faultsOn(on)).toEqual([])
  },
  400_000,
)
