import { statfs } from 'node:fs/promises'
import { systemOf } from '../../shared/preflight/addresses.ts'
import {
  isMirrored,
  seen,
  unseen,
  type Machine,
  type Seen,
} from '../../shared/preflight/machine.ts'
import type { World } from '../world.ts'
import { askLinux } from './linux.ts'
import { askMac } from './mac.ts'
import { askWindows } from './windows.ts'

export interface LookNeeds {
  readonly world: World
  /** the data folder */
  readonly data: string
  readonly timeZone: string
  /** what the browser says of a second picture; null where it does not know */
  readonly extended: boolean | null
}

/** Looks at this computer with its system's own commands; never throws, and takes a few seconds at most. */
export async function lookAround({ world, data, timeZone, extended }: LookNeeds): Promise<Machine> {
  const system = systemOf(process.platform)
  const program = process.execPath
  const [parts, disk] = await Promise.all([
    system === 'windows' ? askWindows(program) : system === 'mac' ? askMac() : askLinux(),
    diskOf(data),
  ])
  return {
    at: world.now(),
    system,
    program,
    timeZone,
    ...parts,
    screens: withBrowser(parts.screens, extended),
    disk,
  }
}

/** The browser knows whether there is a second picture where the system only knew of the screens, or of nothing. */
export function withBrowser(
  screens: Machine['screens'],
  extended: boolean | null,
): Machine['screens'] {
  if (extended === null) return screens
  if (screens.seen === null)
    return seen({ connected: null, pictures: extended ? 2 : 1, mirrored: false })
  const { connected, mirrored } = screens.seen
  const pictures = screens.seen.pictures ?? (extended ? Math.max(2, connected ?? 2) : 1)
  return seen({ connected, pictures, mirrored: isMirrored(connected, pictures, mirrored) })
}

async function diskOf(data: string): Promise<Seen<{ free: number }>> {
  try {
    const { bavail, bsize } = await statfs(data)
    return seen({ free: bavail * bsize })
  } catch {
    return unseen('failed')
  }
}
