import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { CannotOpen } from '../../electron/store.ts'
import { opened } from './opened.ts'

afterEach(() => vi.restoreAllMocks())

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0))
const labels = (menu: readonly { label?: string }[]) => menu.map(({ label }) => label)

test('the house is opened in the data folder, and Electron keeps its own files there too', async () => {
  const app = await opened()
  expect(app.places()).toEqual({
    data: join(app.root, 'data'),
    resources: join(app.root, 'resources'),
    pages: join(app.root, 'out', 'renderer'),
    fonts: join(app.root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
  })
  expect(app.paths['userData']).toBe(join(app.root, 'data', 'window'))
  expect(existsSync(join(app.root, 'data'))).toBe(true)
})

test('a second start opens nothing, and brings the cockpit of the first forward', async () => {
  const second = await opened({ second: true })
  expect([second.quits(), second.started, second.windows]).toEqual([1, [], []])

  const first = await opened()
  first.cockpit()!.minimized = true
  first.electron.app.emit('second-instance')
  expect(first.windows).toHaveLength(1)
  expect([first.cockpit()!.minimized, first.cockpit()!.focused]).toEqual([false, 1])
})

test('a data folder that OneDrive synchronises is refused with the way out, before anything is opened', async () => {
  const { tmpdir } = await import('node:os')
  const folder = join(tmpdir(), 'OneDrive - Styrelsen', 'Samspil')
  const app = await opened({ args: ['--data', folder] })
  expect(app.errorBoxes).toHaveLength(1)
  expect(app.errorBoxes[0]!.title).toBe('Samspil kunne ikke starte')
  expect(app.errorBoxes[0]!.content).toContain('OneDrive')
  expect(app.errorBoxes[0]!.content).toContain('--data')
  expect([app.started, app.exit()]).toEqual([[], 3])
})

test.each(['/proc/samspil', '/etc/passwd', '/etc/passwd/samspil'])(
  'a data folder that cannot be made is said in one sentence: %s',
  async (folder) => {
    const app = await opened({ args: ['--data', folder] })
    expect(app.errorBoxes[0]!.content).toMatch(
      /^(Der kan ikke gemmes i mappen|Mappen findes ikke): \/[a-z/]+\. Vælg en anden\.$/,
    )
    expect([app.started, app.exit()]).toEqual([[], 3])
  },
)

test.each([
  ['da', new Error('at /home/secret: broke'), 'Noget gik galt under starten.'],
  ['en-GB', new Error('at /home/secret: broke'), 'Something went wrong during the start.'],
  ['da', Object.assign(new Error('x'), { reason: 'diskFull' }), 'Disken er fuld.'],
  [
    'en',
    Object.assign(new Error('x'), { reason: 'folderNotWritable', detail: '/d' }),
    'Nothing can be saved in the folder: /d.',
  ],
  [
    'da',
    new CannotOpen('newer', '/d/samspil.db'),
    'Datafilen er fra en nyere udgave af Samspil og er ikke rørt: /d/samspil.db.',
  ],
  ['en', new CannotOpen('locked', '/d'), '/d'],
  [
    'da',
    Object.assign(new Error('x'), { code: 'EACCES', path: '/d' }),
    'Der kan ikke gemmes i mappen: /d.',
  ],
])(
  'a start that breaks is one sentence in the language of the machine (%s), without a trace',
  async (locale, trouble, said) => {
    const app = await opened({ locale, trouble })
    expect(app.errorBoxes).toHaveLength(1)
    expect(app.errorBoxes[0]!.content).toContain(said)
    expect(app.errorBoxes[0]!.content).not.toMatch(/secret|\n| at /)
    expect([app.exit(), app.windows]).toEqual([3, []])
  },
)

test('quitting closes the house first, once', async () => {
  const app = await opened()
  app.electron.app.quit()
  app.electron.app.quit()
  expect(app.exit()).toBeNull()
  await nextTurn()
  expect([app.state.closed, app.exit()]).toEqual([1, 0])
})

test('closing the cockpit closes the wall and quits, except on a Mac, where it is opened again where it was', async () => {
  const app = await opened()
  await app.invoke(app.cockpit()!, 'call', ['wallLink', []])
  app.cockpit()!.bounds = { x: 40, y: 50, width: 1100, height: 700 }
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
  app.cockpit()!.close()
  expect([app.windows, app.exit(), app.state.closed]).toEqual([[], null, 0])

  app.electron.app.emit('activate')
  expect(app.cockpit()!.options).toMatchObject({ x: 40, y: 50, width: 1100, height: 700 })
  platform.mockRestore()

  app.cockpit()!.close()
  await nextTurn()
  expect([app.exit(), app.state.closed]).toEqual([0, 1])
})

test('the machine is kept awake while the house runs, and let sleep after', async () => {
  const app = await opened()
  expect(app.blockers.size).toBe(0)
  app.run(true)
  app.run(true)
  expect(app.blockers.size).toBe(1)
  app.run(false)
  expect(app.blockers.size).toBe(0)
  app.run(true)
  app.electron.app.quit()
  await nextTurn()
  expect(app.blockers.size).toBe(0)
})

test('the menu speaks the language of the machine, then that of the settings', async () => {
  const app = await opened({ locale: 'en-US' })
  expect(labels(app.menu())).toEqual(['File', 'Edit', 'View', 'Help'])
  app.show('facilitator', { settings: { language: 'da' } })
  expect(labels(app.menu())).toEqual(['Fil', 'Rediger', 'Vis', 'Hjælp'])
})

test('the menu takes none of the keys that the pages use', async () => {
  const app = await opened()
  const items = app.menu().flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  expect(items.flatMap(({ accelerator }) => accelerator ?? [])).toEqual(['CmdOrCtrl+Shift+S'])
  expect(labels(items.filter(({ registerAccelerator }) => registerAccelerator === false))).toEqual([
    'Fortryd',
    'Gentag',
  ])
  expect(
    items.filter(({ role }) => role === 'reload' || role === 'close' || role === 'toggleDevTools'),
  ).toEqual([])
})

test('she chooses where to save in the dialog of the system', async () => {
  const app = await opened()
  expect(await app.hands().chooseFolder!('/home/mette')).toBeNull()
  app.choose(['/home/mette/Referater'])
  expect(await app.hands().chooseFolder!('/home/mette')).toBe('/home/mette/Referater')
  expect(app.hands().folders()).toEqual([])
})

test('a saved file is opened, or shown in its folder, and it is known when that failed', async () => {
  const app = await opened()
  expect(await app.hands().openFile('/r/referat.docx', 'open')).toBe(true)
  expect(await app.hands().openFile('/r/referat.docx', 'show')).toBe(true)
  expect(await app.hands().openFile('/r/gone.docx', 'open')).toBe(false)
  expect(app.opened).toEqual(['/r/referat.docx', 'in its folder: /r/referat.docx', '/r/gone.docx'])
})
