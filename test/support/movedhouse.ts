import { join } from 'node:path'
import type { FacilitatorView } from '../../shared/views.ts'
import type { House } from '../../electron/house.ts'
import { start } from '../../electron/start.ts'
import { realWorld, type World } from '../../electron/world.ts'
import { aFolder, root } from './host.ts'

/** The whole house with its real doors and built pages, on a clock and a network that the test moves: a day in a minute. */
export interface MovedHouse {
  readonly house: House
  /** a way into the cockpit's page; works once */
  readonly cockpitLink: string
  readonly broken: readonly unknown[]
  view(): FacilitatorView
  /** moves the clock on to a time of the day; it goes on by itself from there */
  to(hour: number, minute: number): void
  pass(milliseconds: number): void
  /** the network gives the computer another address, which is one of loopback's */
  movesTo(address: string): void
}

/** Saturday 21 November 2026, 0.00 in Copenhagen. */
const midnight = Date.UTC(2026, 10, 20, 23, 0)

export async function movedHouse(hour: number, minute: number): Promise<MovedHouse> {
  let shift = 0
  let address = '127.0.0.1'
  const now = () => Date.now() + shift
  const to = (toHour: number, toMinute: number) => {
    const by = midnight + (toHour * 60 + toMinute) * 60_000 - now()
    if (by < 0 && shift !== 0) throw new Error(`it is later than ${toHour}.${toMinute} already`)
    shift += by
  }
  to(hour, minute)
  const world: World = {
    ...realWorld,
    now,
    steady: () => realWorld.steady() + now() - Date.now(),
    interfaces: () => ({
      wlan0: [
        {
          address,
          netmask: '255.0.0.0',
          family: 'IPv4',
          mac: '02:00:00:00:00:01',
          internal: false,
          cidr: `${address}/8`,
        },
      ],
    }),
  }
  const broken: unknown[] = []
  const documents = aFolder()
  const house = await start(
    {
      data: aFolder(),
      resources: join(root, 'resources'),
      pages: join(root, 'out', 'renderer'),
      fonts: join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans'),
    },
    { chooseFolder: null, folders: () => [documents], openFile: async () => true },
    { world, timeZone: 'Europe/Copenhagen', broken: (error) => broken.push(error) },
  )
  const desk = await house.listen(0)
  let seen: Partial<FacilitatorView> = {}
  house.facilitator().watch('da', (slices) => (seen = { ...seen, ...slices }))
  return {
    house,
    cockpitLink: desk.cockpitLink(),
    broken,
    view: () => seen as FacilitatorView,
    to,
    pass: (milliseconds) => void (shift += milliseconds),
    movesTo: (moved) => void (address = moved),
  }
}
