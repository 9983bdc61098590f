import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const out = join(import.meta.dirname, '..', '..', 'out')
const isBuilt =
  existsSync(join(out, 'main', 'main.js')) && existsSync(join(out, 'preload', 'preload.cjs'))
const unlessBuilt = isBuilt ? '' : ' (skipped: the app is not built)'

test.skipIf(!isBuilt)(
  `the built app imports its packages and holds no copy of them${unlessBuilt}`,
  () => {
    const main = readFileSync(join(out, 'main', 'main.js'), 'utf8')
    const imported = new Set(
      [...main.matchAll(/^import .* from "([^"]+)"/gm)].map(([, name]) => name),
    )
    for (const name of ['electron', 'better-sqlite3', 'docx', '@resvg/resvg-js', 'zod', 'hono'])
      expect(imported).toContain(name)
    expect(main.length).toBeLessThan(1_000_000)
  },
)

test.skipIf(!isBuilt)(
  `the preload is one small CommonJS file that needs nothing but Electron${unlessBuilt}`,
  () => {
    const path = join(out, 'preload', 'preload.cjs')
    const preload = readFileSync(path, 'utf8')
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual([
      'electron',
    ])
    expect(preload).not.toMatch(/^(import|export) /m)
    expect(statSync(path).size).toBeLessThan(4000)
  },
)
