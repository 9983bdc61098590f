import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { electronAt, withinSilence } from '../../electron/binary.ts'
import { printOf } from '../../electron/built.ts'
import { browserOption, stoppedAtOnce, switchesFor, whyNotElectron } from '../../electron/launch.ts'
import { languageOf } from '../../electron/options.ts'
import { shell } from '../../shared/words/shell/da.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('Electron is not tried as root or without a display on Linux, and always elsewhere', () => {
  expect(whyNotElectron('linux', { DISPLAY: ':0' }, 0)).toBe('asRoot')
  expect(whyNotElectron('linux', {}, 1000)).toBe('noDisplay')
  expect(whyNotElectron('linux', { DISPLAY: ':0' }, 1000)).toBeNull()
  expect(whyNotElectron('linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000)).toBeNull()
  expect(whyNotElectron('darwin', {}, 0)).toBeNull()
  expect(whyNotElectron('win32', {}, null)).toBeNull()
})

test('on Linux the app asks for the window system in which the wall can choose its display', () => {
  expect(switchesFor('linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' })).toEqual([
    '--ozone-platform=x11',
  ])
  expect(switchesFor('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual([])
  expect(switchesFor('win32', {})).toEqual([])
})

test.each([
  [['--data', '/d'], null],
  [['--data=/d'], null],
  [[], null],
  [['--data', '/d', '--demo'], '--demo'],
  [['--port', '0'], '--port'],
  [['noget'], 'noget'],
  [['--demo', '--help'], '--help'],
])('an option that only the browser edition has is found: %j', (args, option) => {
  expect(browserOption(args)).toBe(option)
})

test.each([
  ['linux', {}, 'en-US', 'da'],
  ['linux', { LANG: 'C.UTF-8' }, 'en-US', 'da'],
  ['linux', { LANG: 'da_DK.UTF-8' }, 'da-DK', 'da'],
  ['linux', { LANG: 'en_GB.UTF-8' }, 'en-GB', 'en'],
  ['linux', { LC_ALL: 'de_DE', LANG: 'da_DK' }, 'de-DE', 'en'],
  ['win32', {}, 'da-DK', 'da'],
  ['win32', {}, 'en-US', 'en'],
] as const)(
  'the start speaks Danish unless the system clearly does not: %s %j %s',
  (platform, env, locale, language) => {
    expect(languageOf(platform, env, locale)).toBe(language)
  },
)

test('only an Electron that broke before it was of use gives way to the browser', () => {
  const ended = { code: 0, signal: null, trouble: null }
  expect(stoppedAtOnce(ended, 100)).toBe(false)
  expect(stoppedAtOnce({ ...ended, code: 127 }, 100)).toBe(true)
  expect(stoppedAtOnce({ ...ended, code: 127 }, 60_000)).toBe(false)
  expect(stoppedAtOnce({ ...ended, code: 3 }, 100)).toBe(false)
  expect(stoppedAtOnce({ ...ended, code: null, signal: 'SIGTRAP' }, 100)).toBe(true)
  expect(stoppedAtOnce({ ...ended, code: null, signal: 'SIGTERM' }, 100)).toBe(false)
  expect(stoppedAtOnce({ ...ended, code: 130 }, 100)).toBe(false)
  expect(stoppedAtOnce({ code: null, signal: null, trouble: 'ENOENT' }, 1)).toBe(true)
})

test('what was built is known by its files: a changed, a new and a deleted one are seen, the same ones are not', async () => {
  const folder = folderWith({ 'a/one.ts': '1', 'a/b/two.ts': '2', 'lock.json': '{}' })
  const print = () => printOf(folder, ['a', 'lock.json', 'missing'])
  const first = await print()
  expect(await print()).toBe(first)
  writeFileSync(join(folder, 'a/one.ts'), '1 changed')
  const changed = await print()
  writeFileSync(join(folder, 'a/three.ts'), '3')
  const added = await print()
  rmSync(join(folder, 'a/b/two.ts'))
  const deleted = await print()
  expect(new Set([first, changed, added, deleted]).size).toBe(4)
})

test('a network that says nothing is given up, one that goes on is not', async () => {
  vi.useFakeTimers()
  const silent = withinSilence(7000, () => new Promise(() => {}))
  const silence = expect(silent).rejects.toThrow('did not answer')
  await vi.advanceTimersByTimeAsync(7000)
  await silence

  const slow = withinSilence(7000, async (_signal, alive) => {
    for (let bit = 0; bit < 20; bit++) {
      await new Promise((resolve) => setTimeout(resolve, 6000))
      alive('more')
    }
    alive('done')
    await new Promise((resolve) => setTimeout(resolve, 30_000))
    return 'all of it'
  })
  await vi.advanceTimersByTimeAsync(200_000)
  expect(await slow).toBe('all of it')
})

test('Electron is found where its package keeps it, if it is the version that is wanted', async () => {
  const folder = electronPackage({
    'path.txt': 'electron',
    'dist/electron': '',
    'dist/version': '45.4.1',
  })
  const asked = { folder, env: {}, words: shell.launch, silence: 200, say: () => {} }
  expect(await electronAt(asked)).toEqual({ ok: true, path: join(folder, 'dist', 'electron') })

  await mirror(() => {})
  writeFileSync(join(folder, 'dist/version'), '44.0.0')
  expect(await electronAt(asked)).toMatchObject({ ok: false })
})

test.each<readonly [string, RequestListener, RegExp]>([
  ['does not answer', () => {}, /^Electron kunne ikke hentes, for nettet svarede ikke\.$/],
  [
    'stops in the middle',
    (_request, response) => void response.writeHead(200, { 'content-length': '1000' }).write('x'),
    /^Electron kunne ikke hentes, for nettet svarede ikke\.$/,
  ],
  [
    'does not have it',
    (_request, response) => void response.writeHead(404).end(),
    /^Electron kunne ikke hentes \(HTTP 404\)\.$/,
  ],
  [
    'sends something else',
    (_request, response) => void response.end('a hotel’s welcome page'),
    /^Electron kunne ikke hentes \(.+\)\.$/,
  ],
])(
  'a server that %s is given up within its time, with one sentence that says why',
  async (_what, answer, why) => {
    await mirror(answer)
    const said: string[] = []
    const folder = electronPackage({})
    const env = { electron_config_cache: mkdtempSync(join(tmpdir(), 'samspil-cache-')) }
    const began = Date.now()
    const found = await electronAt({
      folder,
      env,
      words: shell.launch,
      silence: 300,
      say: (line) => void said.push(line),
    })
    expect(found).toEqual({ ok: false, why: expect.stringMatching(why) })
    expect(Date.now() - began).toBeLessThan(5000)
    expect(said[0]).toBe('Henter Electron, kun denne ene gang …')
  },
)

async function mirror(answer: RequestListener): Promise<void> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

/** As much of Electron's package as is looked at, with its fetcher beside it. */
function electronPackage(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({
    'package.json': '{ "version": "45.4.1" }',
    'checksums.json': `{ "electron-v45.4.1-${process.platform}-${process.arch}.zip": "${'0'.repeat(64)}" }`,
    ...files,
  })
  symlinkSync(join(import.meta.dirname, '..', '..', 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-launch-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
