import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  readNet,
  readOutlets,
  readSupplies,
  readUfw,
  readXrandr,
} from '../../shared/preflight/linux.ts'
import { seen, unseen, type Machine, type Seen } from '../../shared/preflight/machine.ts'
import { ask } from './ask.ts'
import { understood } from './mac.ts'

type Parts = Pick<Machine, 'screens' | 'quiet' | 'adapters' | 'firewall' | 'power'>

/** Asks Linux: files of /sys, and the few commands that a desktop of its has. */
export async function askLinux(sys = '/sys/class', etc = '/etc'): Promise<Parts> {
  const [screens, quiet, adapters, firewall, power] = await Promise.all([
    screensOf(sys),
    quietOf(),
    adaptersOf(sys),
    firewallOf(etc),
    powerOf(sys),
  ])
  return { screens, quiet, adapters, firewall, power }
}

async function screensOf(sys: string): Promise<Parts['screens']> {
  const xrandr = understood(await ask('xrandr', ['--query']), readXrandr)
  if (xrandr.seen) return xrandr
  const outlets = await folders(join(sys, 'drm'))
  const enabled = await Promise.all(
    outlets.map((name) => textOf(join(sys, 'drm', name, 'enabled'))),
  )
  const read = readOutlets(enabled.filter((each) => each !== null))
  return read ? seen(read) : xrandr
}

/** GNOME and its kin; other desktops tell nobody. */
async function quietOf(): Promise<Parts['quiet']> {
  const said = await ask('gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners'])
  if (said.text === null) return unseen('notTold')
  const shown = said.text.trim()
  if (shown !== 'true' && shown !== 'false') return unseen('notUnderstood')
  return seen({ held: shown === 'false' })
}

async function adaptersOf(sys: string): Promise<Parts['adapters']> {
  const names = await folders(join(sys, 'net'))
  if (names.length === 0) return unseen('notTold')
  const adapters = await Promise.all(
    names.map(async (name) => ({
      name,
      medium: readNet({
        name,
        entries: await folders(join(sys, 'net', name)),
        uevent: (await textOf(join(sys, 'net', name, 'uevent'))) ?? '',
      }),
      network: null,
    })),
  )
  return seen(adapters.filter(({ name }) => name !== 'lo'))
}

/** Without being root only what is written down can be read; what nftables holds cannot. */
async function firewallOf(etc: string): Promise<Parts['firewall']> {
  const text = await textOf(join(etc, 'ufw', 'ufw.conf'))
  const ufw = text === null ? null : readUfw(text)
  if (ufw !== null) return seen({ on: ufw, profile: null, blocksAll: false, allowed: null })
  const service = await ask('systemctl', ['is-active', 'firewalld'])
  if (service.text?.trim() === 'active')
    return seen({ on: true, profile: null, blocksAll: false, allowed: null })
  return unseen('notTold')
}

async function powerOf(sys: string): Promise<Seen<NonNullable<Parts['power']['seen']>>> {
  const folder = join(sys, 'power_supply')
  const names = await folders(folder)
  const supplies = await Promise.all(
    names.map(async (name) => {
      const file = (what: string) => textOf(join(folder, name, what))
      const [type, status, online, capacity, scope] = await Promise.all([
        file('type'),
        file('status'),
        file('online'),
        file('capacity'),
        file('scope'),
      ])
      return { type: type ?? '', status, online, capacity, scope }
    }),
  )
  return seen(readSupplies(supplies))
}

async function folders(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch {
    return []
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch {
    return null
  }
}
