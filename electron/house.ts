import type { Seat } from '../shared/contract.ts'
import type { WallDisplays } from '../shared/displays.ts'
import type { Moment } from '../shared/engagement.ts'
import type { DeskDoor } from './deskdoor.ts'
import type { Inside } from './rehearsal.ts'
import type { Walls } from './walls.ts'
import type { Watchers } from './watchers.ts'
import type { World } from './world.ts'

/** Where the house lives on this machine. */
export interface Places {
  /** the data folder: database, snapshots, log */
  readonly data: string
  /** `resources/`: packs, agendas, icons */
  readonly resources: string
  /** the built pages, `out/renderer` */
  readonly pages: string
  /** IBM Plex Sans as TTF, for pictures in Word */
  readonly fonts: string
}

/** What only the shell around the house can do. */
export interface Hands {
  /** asks where to save, with the system's own dialog; null where the shell has none and the screen asks instead */
  readonly chooseFolder: ((suggested: string) => Promise<string | null>) | null
  /** the folders offered where the screen asks, best first */
  folders(): readonly string[]
  openFile(path: string, how: 'open' | 'show'): Promise<boolean>
}

/** Store, room, pages and radio put together: what both shells open. */
export interface House {
  facilitator(): Seat<'facilitator'>
  wall(): Seat<'wall'>
  /**
   * Told now and whenever it changes: whether a clock runs, a measurement is open or another laptop is followed, so that the
   * machine must not sleep.
   */
  whileRunning(tell: (running: boolean) => void): () => void
  /** the shell says which displays there are, and how the wall fares */
  tellDisplays(displays: WallDisplays): void
  /** lets windows on this machine in by radio, on 127.0.0.1 only: browser mode */
  listen(port: number): Promise<DeskDoor>
  /** the time the windows are told: a rehearsal has its own */
  now(): Moment
  close(): Promise<void>
}

/** A house as the one that holds it for a rehearsal sees it. */
export interface OpenHouse extends House {
  readonly inside: Inside
}

export interface Options {
  /** those who look into this house from the one it is a rehearsal in */
  readonly around?: Watchers
  /** the walls of that house: they show this one meanwhile */
  readonly walls?: Walls
  readonly world?: World
  readonly timeZone?: string
  /** told what only a bug can cause */
  readonly broken?: (error: unknown) => void
}
