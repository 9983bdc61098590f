import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'
import type { NetworkAddress } from '../shared/views.ts'

/** The addresses of this machine that phones could reach, the likeliest first; this machine's own last. */
export function addresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): NetworkAddress[] {
  const found = Object.entries(interfaces).flatMap(([adapter, infos]) =>
    (infos ?? [])
      .filter((info) => info.family === 'IPv4' && !info.address.startsWith('169.254.'))
      .map((info) => ({ address: info.address, adapter, kind: kindOf(adapter, info) })),
  )
  const sorted = found.toSorted((a, b) => rank(a) - rank(b))
  return sorted.map((each, index) => ({ ...each, best: index === 0 }))
}

/** Adapters of virtual machines, containers and tunnels: an address of theirs looks right and no phone can reach it. */
const virtual =
  /^(veth|docker|br-|virbr|vmnet|vboxnet|utun|tun|tap|wg|ppp|zt|tailscale)|vethernet|virtual|vpn|wsl|hyper-v|loopback/i

function kindOf(adapter: string, info: NetworkInterfaceInfo): NetworkAddress['kind'] {
  if (info.internal) return 'loopback'
  return virtual.test(adapter) ? 'virtual' : 'network'
}

function rank({ kind, address, adapter }: Omit<NetworkAddress, 'best'>): number {
  const base = { network: 0, virtual: 10, loopback: 20 }[kind]
  const home = address.startsWith('192.168.') ? 0 : address.startsWith('10.') ? 1 : 2
  return base + home + (/^(wl|wi-?fi|en0|eth)/i.test(adapter) ? 0 : 0.5)
}
