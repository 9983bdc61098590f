import { mediumOf } from './adapters.ts'
import { isMirrored, type Medium, type Power, type Screens } from './machine.ts'

/** Linux's answers: files of /sys, which have no language, and what `xrandr` says of the screens. */

/** A folder of /sys/class/power_supply: its `type`, `status`, `online`, `capacity` and `scope`, as far as they are there. */
export interface SupplyFiles {
  readonly type: string
  readonly status: string | null
  readonly online: string | null
  readonly capacity: string | null
  /** `Device` is the battery of a mouse or a headset */
  readonly scope: string | null
}

export function readSupplies(supplies: readonly SupplyFiles[]): Power {
  const own = supplies.filter(({ scope }) => scope !== 'Device')
  const batteries = own.filter(({ type }) => type === 'Battery')
  const mains = own.filter(({ type }) => type === 'Mains' || type === 'USB')
  const percents = batteries.flatMap(({ capacity }) =>
    capacity !== null && /^\d+$/.test(capacity) ? [Math.min(100, Number(capacity))] : [],
  )
  const isDraining = batteries.some(({ status }) => status === 'Discharging')
  const isPlugged = mains.some(({ online }) => online === '1')
  return {
    source: isDraining && !isPlugged ? 'battery' : 'mains',
    percent: percents.length === 0 ? null : Math.round(mean(percents)),
  }
}

/** One adapter of /sys/class/net: whether it has a card (`device`), a radio (`wireless` or `phy80211`), a tunnel's flags. */
export interface NetFiles {
  readonly name: string
  readonly entries: readonly string[]
  /** `uevent`, where DEVTYPE says wlan, bridge, wireguard … */
  readonly uevent: string
}

export function readNet({ name, entries, uevent }: NetFiles): Medium {
  const type = /^DEVTYPE=(.+)$/m.exec(uevent)?.[1] ?? ''
  if (entries.includes('tun_flags') || type === 'wireguard') return 'vpn'
  if (type === 'bridge' || type === 'vlan' || type === 'vxlan') return 'virtual'
  const isRadio = entries.includes('wireless') || entries.includes('phy80211') || type === 'wlan'
  const medium = mediumOf({
    name,
    radio: isRadio,
    ...(entries.includes('device') ? { hardware: true } : {}),
  })
  return medium === 'other' && entries.includes('device') ? 'wired' : medium
}

/** `xrandr --query`: screens that are connected and have a picture, by where it lies; two in one place are mirrored. */
export function readXrandr(text: string): Screens | null {
  if (!/^Screen \d/m.test(text)) return null
  const places = [...text.matchAll(/^\S+ connected (?:primary )?(\d+x\d+\+\d+\+\d+)/gm)].map(
    ([, place]) => /\+(\d+\+\d+)$/.exec(place ?? '')?.[1] ?? '',
  )
  const pictures = new Set(places).size
  return {
    connected: places.length,
    pictures,
    mirrored: isMirrored(places.length, pictures, false),
  }
}

/** /sys/class/drm: `enabled` of every outlet. How many pictures there are is not told. */
export function readOutlets(enabled: readonly string[]): Screens | null {
  if (enabled.length === 0) return null
  const connected = enabled.filter((each) => each.trim() === 'enabled').length
  return { connected, pictures: null, mirrored: false }
}

/** /etc/ufw/ufw.conf */
export function readUfw(text: string): boolean | null {
  const said = /^ENABLED=(yes|no)/im.exec(text)?.[1]
  return said === undefined ? null : said.toLowerCase() === 'yes'
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length
}
