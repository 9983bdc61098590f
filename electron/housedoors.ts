import { join } from 'node:path'
import type { Seat } from '../shared/contract.ts'
import type { Moment } from '../shared/engagement.ts'
import { deskDoor, type DeskDoor } from './deskdoor.ts'
import type { Library } from './library.ts'
import { pagesFrom } from './pages.ts'
import { phoneDoor, type PhoneDoor } from './phonedoor.ts'
import type { Preflight } from './preflight/preflight.ts'
import type { Room } from './room.ts'
import type { Store } from './store.ts'
import type { Table } from './table.ts'
import { tableDoor, type TableDoor } from './tabledoor.ts'
import { tableRoom } from './tableroom.ts'
import type { Walls } from './walls.ts'
import type { Watchers } from './watchers.ts'
import type { World } from './world.ts'

/** The house's doors to the network and to browsers on this machine, each with its own pages. */
export interface HouseDoors {
  readonly phones: PhoneDoor
  readonly table: TableDoor
  readonly tableSeats: ReturnType<typeof tableRoom>
  /** opens again those that stood open when the host was killed */
  takeUp(): Promise<void>
  /** lets windows on this machine in by radio, on 127.0.0.1 only */
  openDesk(port: number, windows: DeskWindows): Promise<DeskDoor>
  /** a way into the wall's page for a browser here; empty where nobody listens */
  wallLink(): string
  close(): Promise<void>
}

interface DeskWindows {
  readonly cockpit: Seat<'facilitator'>
  readonly now: () => Moment
}

export interface HouseDoorsNeeds {
  /** the built pages */
  readonly pages: string
  readonly store: Store
  readonly library: Library
  readonly room: Room
  readonly table: Table
  readonly world: World
  readonly watchers: Watchers
  readonly preflight: Preflight
  readonly walls: Walls
  readonly broken: (error: unknown) => void
}

type At = { readonly address: string; readonly port: number }

export function houseDoors(needs: HouseDoorsNeeds): HouseDoors {
  const { store, library, room, table, world, watchers, preflight, walls, broken } = needs
  const { addresses, ear } = preflight
  let desk: DeskDoor | null = null

  const phones = phoneDoor({
    room,
    world,
    watchers,
    broken,
    pages: pagesFrom(
      join(needs.pages, 'phone'),
      { '/': { page: 'phone', html: 'index.html' } },
      '/',
    ),
    addresses,
    ear,
    code: () =>
      (room.at && library.get(room.at.engagementId)?.workshops[room.at.workshopId]?.roomCode) || '',
    keep(at) {
      preflight.doorMoved()
      store.keep('phones', at)
    },
  })
  const tableSeats = tableRoom({ library, room, table })
  const tableAt = tableDoor({
    table,
    walls,
    room: tableSeats,
    world,
    watchers,
    broken,
    pages: pagesFrom(
      needs.pages,
      { '/': { page: 'table', html: join('table', 'index.html') } },
      '/assets/',
    ),
    addresses,
    keep: (at) => store.keep('tableDoor', at),
  })

  return {
    phones,
    table: tableAt,
    tableSeats,
    async takeUp() {
      const phonesAt = store.setting<At>('phones')
      if (phonesAt) await phones.open(phonesAt)
      const at = store.setting<At>('tableDoor')
      if (at) await tableAt.open(at)
    },
    async openDesk(port, windows) {
      desk = await deskDoor({
        world,
        watchers,
        walls,
        broken,
        port,
        ...windows,
        pages: pagesFrom(
          needs.pages,
          {
            '/': { page: 'cockpit', html: join('cockpit', 'index.html') },
            '/wall': { page: 'wall', html: join('wall', 'index.html') },
          },
          '/assets/',
        ),
      })
      return desk
    },
    wallLink: () => desk?.wallLink() ?? '',
    async close() {
      await phones.shut()
      await tableAt.close()
      await desk?.close()
    },
  }
}
