import type { NetworkAddress } from '../views.ts'
import type { Adapter, Medium, System } from './machine.ts'
import { mediumOf } from './adapters.ts'

/**
 * Which of a computer's addresses phones should be shown, and why: the choice is made from what the system says of each
 * adapter, and from the addresses that hotspots always give.
 */

/** What an address is on, which is the reason for choosing it or not. */
export type AddressWhy =
  | Exclude<Medium, 'other'>
  | 'network'
  /** this computer shares its own network */
  | 'ownHotspot'
  /** the network of somebody's phone */
  | 'phoneHotspot'
  | 'loopback'

/** One address as `os.networkInterfaces()` lists it. */
export interface Listed {
  readonly adapter: string
  readonly address: string
  readonly internal: boolean
}

/** The addresses that phones could be shown, the likeliest first; this machine's own last. */
export function chooseAddresses(
  listed: readonly Listed[],
  adapters: readonly Adapter[],
): NetworkAddress[] {
  const found = listed
    .filter(({ address }) => !isStranded(address))
    .map((each) => {
      const why = whyOf(each, adapters)
      return { address: each.address, adapter: each.adapter, kind: kindOf(why), why }
    })
  return found
    .toSorted((a, b) => rank(a) - rank(b))
    .map((each, index) => ({ ...each, best: index === 0 }))
}

/** 169.254.x.x: the adapter is up, but no network gave it an address (RFC 3927). */
export function isStranded(address: string): boolean {
  return address.startsWith('169.254.')
}

/**
 * Where the door goes when the address it is open on is gone: to the best that phones can reach. Null while it stands where
 * it should, or has nowhere to go.
 */
export function followTo(open: string, addresses: readonly NetworkAddress[]): string | null {
  if (addresses.some(({ address }) => address === open)) return null
  return addresses.find(({ kind }) => kind === 'network')?.address ?? null
}

function whyOf({ adapter, address, internal }: Listed, adapters: readonly Adapter[]): AddressWhy {
  if (internal) return 'loopback'
  if (isOwnHotspot(adapter, address)) return 'ownHotspot'
  const medium =
    adapters.find(({ name }) => name === adapter)?.medium ?? mediumOf({ name: adapter })
  if (medium === 'vpn' || medium === 'virtual') return medium
  if (isPhoneHotspot(address)) return 'phoneHotspot'
  return medium === 'other' ? 'network' : medium
}

function kindOf(why: AddressWhy): NetworkAddress['kind'] {
  if (why === 'loopback') return 'loopback'
  return why === 'vpn' || why === 'virtual' ? 'virtual' : 'network'
}

/** Windows' mobile hotspot is always 192.168.137.1, macOS's sharing 192.168.2.1 on a bridge, NetworkManager's 10.42.0.1. */
function isOwnHotspot(adapter: string, address: string): boolean {
  if (address === '192.168.137.1' || address === '10.42.0.1') return true
  return address === '192.168.2.1' && adapter.startsWith('bridge')
}

/** iPhones give 172.20.10.2–14, and older Androids 192.168.43.x; newer ones give any. */
function isPhoneHotspot(address: string): boolean {
  return address.startsWith('172.20.10.') || address.startsWith('192.168.43.')
}

/** Her own network before the room's, wireless before cable (the phones are on the radio), and VPN before none. */
function rank({ why, address }: Pick<NetworkAddress, 'why' | 'address'>): number {
  const home = address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 0.1 : 0.2
  return ranks[why] + home
}

const ranks: Readonly<Record<AddressWhy, number>> = {
  ownHotspot: 0,
  phoneHotspot: 1,
  wireless: 2,
  wired: 3,
  network: 4,
  vpn: 10,
  virtual: 11,
  loopback: 20,
}

/** The system a platform's name stands for. */
export function systemOf(platform: string): System {
  if (platform === 'win32') return 'windows'
  return platform === 'darwin' ? 'mac' : 'linux'
}
