import { afterEach, expect, test, vi } from 'vitest'
import { opened } from './opened.ts'
import { desk, display, projector } from './standIn.ts'

afterEach(() => vi.restoreAllMocks())

async function openedWithWall(options: Parameters<typeof opened>[0]) {
  const app = await opened(options)
  await app.invoke(app.cockpit()!, 'call', ['wallLink', []])
  await nextTurn()
  return app
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0))

test('the cockpit opens at 1280 × 720 and is never smaller than 1024 × 640', async () => {
  const app = await opened()
  expect(app.cockpit()!.options).toMatchObject({
    width: 1280,
    height: 720,
    minWidth: 1024,
    minHeight: 640,
  })
  await nextTurn()
  expect(app.cockpit()!.shown).toBe(true)
})

test('every window is sandboxed, isolated and without Node', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  expect(app.windows).toHaveLength(2)
  for (const { options } of app.windows) {
    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
    })
  }
})

test('the wall is not there until she asks for it', async () => {
  const app = await opened({ displays: [desk, projector] })
  expect(app.wall()).toBeNull()
})

test('the wall fills the second display and leaves the keyboard with the cockpit', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  expect(app.wall()!.bounds).toEqual(projector.bounds)
  expect(app.wall()!.full).toBe(true)
  expect(app.wall()!.focused).toBe(0)
})

test('the wall prefers a projector to the screen of the laptop itself', async () => {
  const external = display(3, { x: 0, y: -1080, width: 1920, height: 1080 }, false)
  const app = await openedWithWall({ displays: [projector, desk, external] })
  app.moveCockpit(projector)
  expect(app.wall()!.bounds).toEqual(external.bounds)
})

test('without a second display the wall is an ordinary window that cannot be full', async () => {
  const app = await openedWithWall({ displays: [desk] })
  expect(app.wall()!.full).toBe(false)
  expect(app.wall()!.options).toMatchObject({ fullscreenable: false, title: 'Samspil · Storskærm' })
})

test('the wall goes when its display goes, and is never seen on the screen of the cockpit', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.unplug(projector.id)
  expect(app.wall()).toBeNull()
  expect(app.isCockpitCovered()).toBe(false)
})

test('the wall comes back when its display does', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.unplug(projector.id)
  app.plug(projector)
  await nextTurn()
  expect(app.wall()!.bounds).toEqual(projector.bounds)
  expect(app.wall()!.full).toBe(true)
})

test('a wall that she put away does not come back by itself', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.wall()!.close()
  app.unplug(projector.id)
  app.plug(projector)
  expect(app.wall()).toBeNull()
})

test('an ordinary wall moves to a second display when one is plugged in', async () => {
  const app = await openedWithWall({ displays: [desk] })
  app.plug(projector)
  await nextTurn()
  expect(app.windows).toHaveLength(2)
  expect(app.wall()!.full).toBe(true)
  expect(app.isCockpitCovered()).toBe(false)
})

test('the wall makes room when the cockpit is moved to its display', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.moveCockpit(projector)
  await nextTurn()
  expect(app.wall()!.bounds).toEqual(desk.bounds)
  expect(app.isCockpitCovered()).toBe(false)
})

test('a system that puts the wall over the cockpit all the same gets an ordinary window', async () => {
  const app = await openedWithWall({ displays: [desk, projector], placesWindowsItself: true })
  await nextTurn()
  expect(app.wall()!.full).toBe(false)
  expect(app.isCockpitCovered()).toBe(false)
})

test('a projector that changes its size is filled again', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.unplug(projector.id)
  app.plug({ ...projector, bounds: { x: 1440, y: 0, width: 1280, height: 720 } })
  await nextTurn()
  expect(app.wall()!.bounds).toMatchObject({ width: 1280, height: 720 })
})

test('the menu shows and hides the wall, and ticks it while it is shown', async () => {
  const app = await opened({ displays: [desk, projector] })
  const item = () => {
    const items = app.menu().flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    return items.find(({ id }) => id === 'wall')!
  }
  const press = () => (item().click as () => void)()
  expect(item().checked).toBe(false)
  press()
  expect([item().checked, app.wall() !== null]).toEqual([true, true])
  press()
  expect([item().checked, app.wall() !== null]).toEqual([false, false])
})

test('a page goes nowhere, opens no window and holds no other page', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  for (const { webContents } of app.windows) {
    const stopped = (name: string, more: object = {}) => {
      const event = { preventDefault: vi.fn(), isMainFrame: true, ...more }
      webContents.emit(name, event)
      return event.preventDefault.mock.calls.length === 1
    }
    expect(webContents.openHandler!({ url: 'https://example.com' })).toEqual({ action: 'deny' })
    expect(webContents.openHandler!({ url: 'app://samspil/wall/index.html' })).toEqual({
      action: 'deny',
    })
    expect(stopped('will-frame-navigate', { url: 'https://example.com' })).toBe(true)
    expect(stopped('will-frame-navigate', { url: 'file:///etc/passwd' })).toBe(true)
    expect(stopped('will-frame-navigate', { url: 'app://samspil/assets/cockpit-1.js' })).toBe(true)
    expect(stopped('will-frame-navigate', { url: webContents.getURL(), isMainFrame: false })).toBe(
      true,
    )
    expect(stopped('will-redirect')).toBe(true)
    expect(stopped('will-attach-webview')).toBe(true)
    expect(stopped('will-frame-navigate', { url: webContents.getURL() })).toBe(false)
  }
})

test('a page that crashes is loaded again, but not for ever', async () => {
  const app = await opened()
  const { webContents } = app.cockpit()!
  webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
  expect(webContents.reloads).toBe(0)
  for (let crash = 0; crash < 10; crash++)
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(webContents.reloads).toBe(3)
})

test('every permission is denied but fullscreen, when checked and when asked for', async () => {
  const app = await opened()
  const all = [
    'fullscreen',
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'display-capture',
    'openExternal',
    'window-management',
    'hid',
    'usb',
    'serial',
    'local-fonts',
    'fileSystem',
    'keyboardLock',
    'unknown',
  ] as const
  const contents = app.cockpit()!.webContents as never
  for (const permission of all) {
    const answer = vi.fn()
    app.kept.permit!(contents, permission, answer, {} as never)
    const checked = app.kept.check!(contents, permission, 'app://samspil', {} as never)
    expect([permission, answer.mock.calls[0]![0], checked]).toEqual([
      permission,
      permission === 'fullscreen',
      permission === 'fullscreen',
    ])
  }
  expect(app.kept.device!({} as never)).toBe(false)
})

test('no request leaves the app, nothing is downloaded, and no dictionary is fetched', async () => {
  const app = await opened()
  const cancelled = (url: string) => {
    const answer = vi.fn()
    app.kept.before!({ url }, answer)
    return (answer.mock.calls[0]![0] as { cancel: boolean }).cancel
  }
  expect(cancelled('app://samspil/assets/cockpit-1.js')).toBe(false)
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:80/',
    'ws://10.0.0.1/',
    'file:///etc/passwd',
    'app://samspil.evil/',
  ]) {
    expect([url, cancelled(url)]).toEqual([url, true])
  }
  const download = { preventDefault: vi.fn() }
  app.session.emit('will-download', download)
  expect(download.preventDefault).toHaveBeenCalled()
  expect([app.kept.spelling, app.kept.proxy]).toEqual([false, 'direct'])
})

const second = display(3, { x: 3360, y: 0, width: 1280, height: 720 }, false)
const keyOf = (label: string, width: number, height: number) => `${label} ${width}×${height}`

test('the wall goes to the display she chose, at once and when it is plugged in later', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  app.show('facilitator', { settings: { language: 'da', display: keyOf('display 3', 1280, 720) } })
  expect(app.wall()!.bounds).toEqual(projector.bounds)
  app.plug(second)
  await nextTurn()
  expect(app.wall()!.bounds).toEqual(second.bounds)
  app.show('facilitator', { settings: { language: 'da', display: keyOf('display 2', 1920, 1080) } })
  await nextTurn()
  expect(app.wall()!.bounds).toEqual(projector.bounds)
  expect(app.windows).toHaveLength(2)
})

test('the house is told which displays there are, which is hers, and how the wall fares', async () => {
  const app = await opened({ displays: [desk, projector] })
  expect(app.displays()).toMatchObject({
    wall: 'none',
    displays: [
      { label: 'display 1', width: 1440, height: 900, isHers: true, isWall: false },
      { label: 'display 2', width: 1920, height: 1080, isHers: false, isWall: false },
    ],
  })
  await app.invoke(app.cockpit()!, 'call', ['wallLink', []])
  expect(app.displays()).toMatchObject({ wall: 'full', displays: [{}, { isWall: true }] })
  app.unplug(projector.id)
  expect(app.displays()).toMatchObject({ wall: 'away', displays: [{ isHers: true }] })
  app.plug(projector)
  expect(app.displays().wall).toBe('full')
  app.wall()!.close()
  expect(app.displays().wall).toBe('none')
})

test('a display that is lent out has no wall on it, also when plugged again, until it is taken back', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  const lend = (released: boolean) => app.show('facilitator', { wall: { state: { released } } })
  lend(true)
  expect([app.wall(), app.displays().wall]).toEqual([null, 'released'])
  app.unplug(projector.id)
  app.plug(projector)
  expect(app.wall()).toBeNull()
  lend(false)
  await nextTurn()
  expect(app.wall()!.full).toBe(true)
  expect(app.wall()!.bounds).toEqual(projector.bounds)
})

test('taking back a wall that was never opened opens none', async () => {
  const app = await opened({ displays: [desk, projector] })
  for (const released of [true, false]) app.show('facilitator', { wall: { state: { released } } })
  expect(app.wall()).toBeNull()
})

test('a clicker that reaches the wall’s window steps the wall by way of the cockpit, and no other key does', async () => {
  const app = await openedWithWall({ displays: [desk, projector] })
  const press = (key: string, type = 'keyDown') => {
    const event = { preventDefault: vi.fn() }
    app.wall()!.webContents.emit('before-input-event', event, { type, key })
  }
  for (const key of ['PageDown', 'v', 'Enter', 'F5', 'PageUp', 'n']) press(key)
  press('PageDown', 'keyUp')
  expect(app.cockpit()!.webContents.typed).toEqual(['PageDown', 'PageUp'])
})
