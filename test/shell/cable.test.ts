import { afterEach, expect, test, vi } from 'vitest'
import { callNames } from '../../shared/contract.ts'
import { opened } from './opened.ts'

afterEach(() => vi.restoreAllMocks())

const elsewhere = [
  ['a page of another origin', { origin: 'https://samspil', parent: null }],
  ['a file', { origin: 'file://', parent: null }],
  ['a page without an origin', { origin: 'null', parent: null }],
  ['a frame inside the page', { origin: 'app://samspil', parent: {} as Electron.WebFrameMain }],
  ['a frame that is gone', null],
] as const

test.each(elsewhere)('a call from %s is refused', async (_what, frame) => {
  const app = await opened()
  const outcome = await app.invoke(app.cockpit()!, 'call', ['undo', []], frame)
  expect(outcome).toEqual({ ok: false, reason: 'notYours' })
  expect(app.asked).toEqual([])
})

test('a call from a window that is not ours is refused, whatever page it shows', async () => {
  const app = await opened()
  const stranger = new app.electron.BrowserWindow({})
  stranger.webContents.url = 'app://samspil/cockpit/index.html'
  expect(await app.invoke(stranger, 'call', ['undo', []])).toEqual({
    ok: false,
    reason: 'notYours',
  })
})

test('every call of the facilitator reaches the seat, but for the wall, which the shell shows itself', async () => {
  const app = await opened()
  for (const name of callNames.facilitator) {
    expect(await app.invoke(app.cockpit()!, 'call', [name, [{ of: name }]])).toMatchObject({
      ok: true,
    })
  }
  const ours = callNames.facilitator.filter((name) => name !== 'wallLink')
  expect(app.asked).toEqual(ours.map((name) => ({ name, args: [{ of: name }] })))
  expect(app.wall()).not.toBeNull()
})

test('the wall can call nothing of the facilitator', async () => {
  const app = await opened()
  await app.invoke(app.cockpit()!, 'call', ['wallLink', []])
  const mine: readonly string[] = callNames.wall
  const hers = callNames.facilitator.filter((name) => !mine.includes(name))
  expect(hers.length).toBeGreaterThan(20)
  for (const name of hers) {
    expect(await app.invoke(app.wall()!, 'call', [name, []])).toEqual({
      ok: false,
      reason: 'notFound',
    })
  }
  expect(app.asked).toEqual([])
})

test.each([
  'vote',
  'join',
  'constructor',
  'toString',
  '__proto__',
  '',
  7,
  null,
  ['run'],
  undefined,
])('a name that is not in the contract is refused: %j', async (name) => {
  const app = await opened()
  expect(await app.invoke(app.cockpit()!, 'call', [name, []])).toEqual({
    ok: false,
    reason: 'notFound',
  })
})

const loop: Record<string, unknown> = {}
loop['self'] = loop
test.each([
  ['no list', 'run'],
  ['nothing at all', undefined],
  ['three words', [1, 2, 3]],
  ['a date', [new Date(0)]],
  ['a map', [new Map()]],
  ['a function', [() => 1]],
  ['a big number', [1n]],
  ['not a number', [Number.NaN]],
  ['a circle', [loop]],
  ['more than a million characters', ['x'.repeat(1_000_001)]],
])('words that are not JSON, or too many, are refused: %s', async (_what, args) => {
  const app = await opened()
  expect(await app.invoke(app.cockpit()!, 'call', ['run', args])).toEqual({
    ok: false,
    reason: 'notUnderstood',
  })
  expect(app.asked).toEqual([])
})

test('a call that breaks is answered with a reason, and the log holds no word of what was said', async () => {
  const app = await opened()
  app.state.breaks = true
  expect(await app.invoke(app.cockpit()!, 'call', ['undo', []])).toEqual({
    ok: false,
    reason: 'broken',
  })
  expect(app.logged).toHaveLength(1)
  expect(JSON.stringify(app.logged)).not.toContain('a sentence from the room')
})

test('each window is shown its own audience, with the time of the room', async () => {
  const app = await opened()
  await app.invoke(app.cockpit()!, 'call', ['wallLink', []])
  app.send(app.cockpit()!, 'watch', [1, 'da'])
  app.send(app.wall()!, 'watch', [1, 'en'])

  app.show('facilitator', { clock: { state: 'running' } })
  app.show('wall', { wall: { mode: 'black' } })

  const message = (slices: object) => [['view', 1, { now: expect.any(Number), slices }]]
  expect(app.cockpit()!.webContents.sent).toEqual(message({ clock: { state: 'running' } }))
  expect(app.wall()!.webContents.sent).toEqual(message({ wall: { mode: 'black' } }))
})

test('a watch in no language of ours, or from a frame inside the page, is not begun', async () => {
  const app = await opened()
  const own = app.watchers.facilitator.size
  app.send(app.cockpit()!, 'watch', [1, 'sv'])
  app.send(app.cockpit()!, 'watch', ['1', 'da'])
  app.send(app.cockpit()!, 'watch', [1, 'da'], {
    origin: 'app://samspil',
    parent: {} as Electron.WebFrameMain,
  })
  expect(app.watchers.facilitator.size).toBe(own)
})

test('a page that never stops asking gets no more than four watches', async () => {
  const app = await opened()
  const own = app.watchers.facilitator.size
  for (let id = 1; id <= 100; id++) app.send(app.cockpit()!, 'watch', [id, 'da'])
  expect(app.watchers.facilitator.size).toBe(own + 4)
})

test.each([
  ['it says so', (app: App) => app.send(app.cockpit()!, 'unwatch', [1])],
  [
    'it is loaded again',
    (app: App) => {
      app
        .cockpit()!
        .webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
    },
  ],
  [
    'it crashes',
    (app: App) => app.cockpit()!.webContents.emit('render-process-gone', {}, { reason: 'crashed' }),
  ],
  ['its window closes', (app: App) => app.cockpit()!.close()],
])('a page is shown nothing more when %s', async (_what, end) => {
  const app = await opened()
  const own = app.watchers.facilitator.size
  app.send(app.cockpit()!, 'watch', [1, 'da'])
  expect(app.watchers.facilitator.size).toBe(own + 1)
  end(app)
  expect(app.watchers.facilitator.size).toBe(own)
})

type App = Awaited<ReturnType<typeof opened>>
