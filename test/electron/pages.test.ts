import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pagesFrom } from '../../electron/pages.ts'
import { temporary } from '../support/room.ts'

test('text is sent packed to a browser that takes it so, and as it is to one that does not', async () => {
  const folder = temporary()
  const script = 'export const said = 1\n'.repeat(500)
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'phone-1.js'), script)
  writeFileSync(join(folder, 'icon.png'), 'png')
  mkdirSync(join(folder, 'empty'))
  const pages = pagesFrom(folder, { '/': { page: 'phone', html: 'index.html' } }, '/')

  const plain = pages('/phone-1.js', false)!
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(script)
  const packed = pages('/phone-1.js', true)!
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('vary')).toBe('accept-encoding')
  const bytes = Buffer.from(await packed.arrayBuffer())
  expect(bytes.length).toBeLessThan(script.length / 10)
  expect(gunzipSync(bytes).toString()).toBe(script)
  expect(pages('/icon.png', true)?.headers.get('content-encoding')).toBeNull()
  expect(pages('/nothing.js', true)).toBeNull()
})
