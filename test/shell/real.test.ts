import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { _electron } from 'playwright'
import { expect, test } from 'vitest'
import { callNames } from '../../shared/contract.ts'

const root = join(import.meta.dirname, '..', '..')
const binary = binaryOf(join(root, 'node_modules', 'electron'))
const skipped = whySkipped()

test.skipIf(skipped !== null)(
  `the real Electron opens the cockpit, shut to the world, and closes cleanly${skipped ? ` (skipped: ${skipped})` : ''}`,
  { timeout: 60_000 },
  async () => {
    const screen = await aScreen()
    const app = await _electron.launch({
      executablePath: binary!,
      args: ['--ozone-platform=x11', root, '--data', mkdtempSync(join(tmpdir(), 'samspil-real-'))],
      env: {
        ...(process.env as Record<string, string>),
        ...(screen.display && { DISPLAY: screen.display }),
      },
    })
    try {
      const cockpit = await app.firstWindow()
      await cockpit.waitForSelector('#page > *')
      expect(cockpit.url()).toBe('app://samspil/cockpit/index.html')

      const inside = await cockpit.evaluate(async () => ({
        audience: window.samspil?.audience,
        calls: Object.keys(window.samspil?.calls ?? {}),
        node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
        fetched: await fetch('https://example.com').then(
          () => 'yes',
          () => 'no',
        ),
        opened: window.open('app://samspil/wall/index.html') === null ? 'no' : 'yes',
      }))
      expect(inside).toEqual({
        audience: 'facilitator',
        calls: [...callNames.facilitator],
        node: ['undefined', 'undefined'],
        fetched: 'no',
        opened: 'no',
      })

      const [wall] = await Promise.all([
        app.waitForEvent('window'),
        cockpit.evaluate(() => void window.samspil?.calls['wallLink']?.()),
      ])
      await wall.waitForSelector('#page > *')
      expect(wall.url()).toBe('app://samspil/wall/index.html')
      expect(await wall.evaluate(() => Object.keys(window.samspil?.calls ?? { none: 1 }))).toEqual(
        [],
      )
      const full = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((each) => each.isFullScreen()),
      )
      expect(full).toEqual([false, false])
    } finally {
      const ended = new Promise((resolve) => app.process().once('exit', resolve))
      await app.close()
      expect(await ended).toBe(0)
      screen.close()
    }
  },
)

function binaryOf(folder: string): string | null {
  const name = join(folder, 'path.txt')
  if (!existsSync(name)) return null
  const path = join(folder, 'dist', readFileSync(name, 'utf8'))
  return existsSync(path) ? path : null
}

function whySkipped(): string | null {
  if (binary === null) return `Electron's binary is not here`
  if (process.getuid?.() === 0) return 'Electron does not run as root'
  if (!existsSync(join(root, 'out', 'main', 'main.js'))) return 'the app is not built'
  if (process.platform !== 'linux' || process.env['DISPLAY']) return null
  return spawnSync('Xvfb', ['-help']).error ? 'there is no display, and no Xvfb to make one' : null
}

/** The display there is, else one of our own that nobody sees. */
async function aScreen(): Promise<{ readonly display: string | null; close(): void }> {
  if (process.platform !== 'linux' || process.env['DISPLAY'])
    return { display: null, close: () => {} }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve) =>
    (server.stdio[3] as Readable).once('data', (data) => resolve(`${data}`)),
  )
  return { display: `:${number.trim()}`, close: () => void server.kill() }
}
