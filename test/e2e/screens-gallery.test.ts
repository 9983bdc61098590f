import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { listed, type Listed } from '../../renderer/gallery/exhibits.ts'
import { buildGallery } from '../house/gallery/build.ts'
import { drawAll, type Take } from '../house/gallery/draw.ts'
import { chromiumPath } from '../support/chromium.ts'
import { root } from '../support/host.ts'
import { audit } from './audit.ts'
import { dressOf } from './dresses.ts'

beforeAll(() => buildGallery(root), 120_000)

async function faultsOn(on: Listed['on']): Promise<readonly string[]> {
  const takes = listed
    .filter((exhibit) => exhibit.on === on)
    .map((exhibit, at): Take => ({ exhibit, ...dressOf(at) }))
  const drawn = await drawAll(takes, {
    browser: chromiumPath() ?? '',
    pages: join(root, 'out', 'gallery'),
    out: null,
    tooWide: 'wider than its window',
    look: (page, take) => audit(page, `${take.language} ${take.look}`),
  })
  expect(drawn.length).toBeGreaterThan(5)
  return drawn.flatMap(({ exhibit, faults }) => faults.map((fault) => `${exhibit.name}: ${fault}`))
}

test.each(['wall', 'cockpit', 'table'] as const)(
  'axe finds nothing, and nothing is clipped, in any state of the gallery: %s',
  async (on) => {
    expect(await faultsOn(on)).toEqual([])
  },
  400_000,
)
