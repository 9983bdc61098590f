import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { callNames } from '../../shared/contract.ts'
import type { Seat } from '../../shared/contract.ts'
import type { WallDisplays } from '../../shared/displays.ts'
import { done } from '../../shared/outcome.ts'
import type { Language } from '../../shared/text.ts'
import type { Hands, House, Places } from '../../electron/house.ts'
import { standIn } from './standIn.ts'
import type { StandInOptions } from './standIn.ts'

/** A house without rooms: it remembers what it was asked and lets the test say what is seen. */
function emptyHouse() {
  const asked: { readonly name: string; readonly args: readonly unknown[] }[] = []
  const watchers = { facilitator: new Set<Watcher>(), wall: new Set<Watcher>() }
  const told: WallDisplays[] = []
  const tellers = new Set<(running: boolean) => void>()
  const state = { closed: 0, breaks: false }

  function seat(audience: 'facilitator' | 'wall') {
    const calls = Object.fromEntries(
      callNames[audience].map((name) => [
        name,
        (...args: unknown[]) => {
          if (state.breaks) throw new Error('a sentence from the room')
          asked.push({ name, args })
          return done(name)
        },
      ]),
    )
    const watch = (language: Language, see: (slices: object) => void) => {
      const watcher = { language, see }
      watchers[audience].add(watcher)
      return () => void watchers[audience].delete(watcher)
    }
    return { calls, watch }
  }

  const house: House = {
    facilitator: () => seat('facilitator') as unknown as Seat<'facilitator'>,
    wall: () => seat('wall') as Seat<'wall'>,
    whileRunning(tell) {
      tellers.add(tell)
      tell(false)
      return () => void tellers.delete(tell)
    },
    tellDisplays(displays) {
      told.push(displays)
    },
    listen: () => Promise.reject(new Error('the desktop app has no door for browsers')),
    now: () => Date.now(),
    async close() {
      state.closed++
    },
  }
  return {
    house,
    asked,
    watchers,
    state,
    /** what the shell last said of the displays */
    displays: () => told.at(-1)!,
    show: (audience: 'facilitator' | 'wall', slices: object) => {
      for (const { see } of watchers[audience]) see(slices)
    },
    run: (running: boolean) => {
      for (const tell of tellers) tell(running)
    },
  }
}

interface Watcher {
  readonly language: Language
  readonly see: (slices: object) => void
}

export interface Opening extends StandInOptions {
  readonly args?: readonly string[]
  /** what start() throws instead of opening the house */
  readonly trouble?: unknown
}

/** The whole desktop app, opened over a stand-in for Electron and an empty house. */
export async function opened(opening: Opening = {}) {
  const root = built()
  const world = standIn({ root, ...opening })
  const rooms = emptyHouse()
  const started: { places: Places; hands: Hands }[] = []
  const logged: unknown[][] = []

  vi.resetModules()
  vi.doMock('electron', () => world.electron)
  vi.doMock('electron-log/node', () => ({
    default: {
      transports: { file: {}, console: {} },
      error: (...said: unknown[]) => logged.push(said),
    },
  }))
  vi.doMock('../../electron/start.ts', () => ({
    async start(places: Places, hands: Hands) {
      started.push({ places, hands })
      if (opening.trouble) throw opening.trouble
      return rooms.house
    },
  }))
  vi.spyOn(process, 'on').mockReturnValue(process)
  process.argv = ['electron', root, ...(opening.args ?? ['--data', join(root, 'data')])]

  await import('../../electron/main.ts')
  if (!opening.second) await vi.waitFor(() => world.cockpit() ?? world.errorBoxes[0] ?? fail())
  return {
    ...world,
    ...rooms,
    root,
    logged,
    started,
    places: () => started[0]!.places,
    hands: () => started[0]!.hands,
  }
}

function fail(): never {
  throw new Error('nothing has opened yet')
}

/**
 * A folder with pages in it, as the build leaves them, and with what must not be served beside
 * them.
 */
function built(): string {
  const root = mkdtempSync(join(tmpdir(), 'samspil-shell-'))
  const page =
    '<!doctype html><html><head><meta property="csp-nonce" nonce="__NONCE__" /></head><body></body></html>'
  const files = {
    'out/renderer/cockpit/index.html': page,
    'out/renderer/wall/index.html': page,
    'out/renderer/phone/index.html': page,
    'out/renderer/gallery/index.html': page,
    'out/renderer/assets/cockpit-1.js': 'export {}',
    'out/renderer/assets/plex.woff2': 'font',
    'out/renderer/assets/cockpit-1.js.map': '{}',
    'out/renderer/notes.txt': 'not served',
    'package.json': '{}',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}
