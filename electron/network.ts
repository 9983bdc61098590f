import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'
import { chooseAddresses, isStranded, type Listed } from '../shared/preflight/addresses.ts'
import type { Adapter } from '../shared/preflight/machine.ts'
import type { NetworkAddress } from '../shared/views.ts'

type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

/** The addresses of this machine that phones could reach, the likeliest first; this machine's own last. */
export function addresses(
  adapters: readonly Adapter[] = [],
  interfaces: Interfaces = networkInterfaces(),
): NetworkAddress[] {
  return chooseAddresses(listedOf(interfaces), adapters)
}

/** An adapter that is up and was given no address by its network; null where there is none. */
export function strandedOf(interfaces: Interfaces = networkInterfaces()): string | null {
  return listedOf(interfaces).find(({ address }) => isStranded(address))?.adapter ?? null
}

function listedOf(interfaces: Interfaces): Listed[] {
  return Object.entries(interfaces).flatMap(([adapter, infos]) =>
    (infos ?? [])
      .filter(({ family }) => family === 'IPv4')
      .map(({ address, internal }) => ({ adapter, address, internal })),
  )
}
