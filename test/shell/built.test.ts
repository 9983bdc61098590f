import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cspFor } from '../../electron/csp.ts'
import { filesOf, origin, serve } from '../../electron/protocol.ts'

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
    for (const name of [
      ...[
        'electron',
        'better-sqlite3',
        'docx',
        '@resvg/resvg-js',
        'zod',
        'hono',
        'fflate',
        'immer',
      ],
      ...['@hono/node-server', 'ical-generator', 'jsonc-parser', 'qr', 'uuidv7'],
    ])
      expect(imported).toContain(name)
    // less than what it is made from, without its types and remarks: a package in it would be more
    expect(main.length).toBeLessThan(ownSources() * 0.65)
  },
)

/** How many characters of our own the app is made from. */
function ownSources(): number {
  return ['shared', 'electron']
    .flatMap((folder) => {
      const at = join(out, '..', folder)
      return readdirSync(at, { recursive: true, encoding: 'utf8' }).map((name) => join(at, name))
    })
    .filter((path) => path.endsWith('.ts'))
    .reduce((sum, path) => sum + readFileSync(path, 'utf8').length, 0)
}

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

test.skipIf(!isBuilt)(
  `what draws PDFs is one script of our own, under a policy that lets it load nothing${unlessBuilt}`,
  async () => {
    const pages = join(out, 'renderer')
    const drawers = readdirSync(join(pages, 'assets')).filter((name) =>
      /^drawer-.*\.js$/.test(name),
    )
    expect(drawers).toHaveLength(1)
    const address = `/assets/${drawers[0]}`
    const script = readFileSync(join(pages, address), 'utf8')
    expect(script).not.toMatch(/^\s*(import|export)[ {]/m)
    const answer = await serve(await filesOf(pages), new Request(`${origin}${address}`), 'bm9uY2U=')
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'`)
    // the desktop app's cockpit may start it: nothing says who may be a worker but the rule for scripts
    expect(cspFor('cockpit', 'bm9uY2U=', `'none'`)).toContain(`script-src 'self'`)
    expect(cspFor('cockpit', 'bm9uY2U=', `'none'`)).not.toMatch(/worker-src|child-src|wasm|unsafe/)
    // the first load of the cockpit holds its address, and never the script
    expect(readFileSync(join(pages, 'cockpit', 'index.html'), 'utf8')).not.toContain(drawers[0])
  },
)
