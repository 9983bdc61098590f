import { made, type Situation, type Tick } from './tick.ts'

/** What is in the room: the wall, the messages of other programs, the network, and a phone. */

export function display({ machine, windows, farWalls }: Situation): Tick {
  const is = made('display')
  if (!machine) return is('untried', { why: 'looking' })
  const { system, screens } = machine
  if (screens.seen === null)
    return is('untried', {
      why: 'screensUnknown',
      whyNot: screens.whyNot,
      shown: windows > 0,
    })
  if (screens.seen.mirrored) return is('bad', { why: 'mirrored', system })
  const many = screens.seen.pictures ?? screens.seen.connected ?? 1
  const elsewhere = { why: 'wallElsewhere', names: farWalls } as const
  if (farWalls.length > 0 && (many === 1 || windows <= farWalls.length)) return is('ok', elsewhere)
  if (many > 1) return windows > 0 ? is('ok', { why: 'wallShown' }) : is('warn', wallClosed)
  if (windows > 0) return is('warn', { why: 'wallHere', system })
  return is('warn', { why: screens.seen.connected === null ? 'onePicture' : 'oneScreen', system })
}

const wallClosed = { why: 'wallClosed' } as const

export function quiet({ machine, told }: Situation): Tick {
  const is = made('quiet')
  if (!machine) return is('untried', { why: 'looking' })
  const { system, quiet: said } = machine
  if (said.seen?.held === true) return is('ok', { why: 'quiet' })
  if (told.quiet) return is('ok', { why: 'quietTold' })
  if (said.seen) return is('warn', { why: 'loud', system })
  return is('untried', { why: 'quietUnknown', system, whyNot: said.whyNot ?? 'notTold' })
}

export function network(at: Situation): Tick {
  const is = made('network')
  const { phones, addresses, stranded, followed, heard } = at
  const real = addresses.filter(({ kind }) => kind === 'network')
  const tunnel = addresses.find(({ kind }) => kind === 'virtual')
  if (phones.state === 'open') {
    const open = addresses.find(({ address }) => address === phones.address)
    if (!open) return is('bad', { why: 'addressLost', address: phones.address })
    if (open.kind === 'virtual') {
      const better = real[0]?.address ?? null
      return is('bad', { why: 'onVirtual', address: open.address, better })
    }
    if (open.kind === 'loopback') return is('warn', { why: 'onLoopback' })
    if (followed?.to === open.address && heard.devices === 0)
      return is('warn', { why: 'followed', from: followed.from, to: followed.to })
    return addressTick(at, open)
  }
  const best = real[0]
  if (best) return addressTick(at, best)
  if (tunnel)
    return is('bad', { why: 'onlyVirtual', address: tunnel.address, adapter: tunnel.adapter })
  if (stranded !== null) return is('bad', { why: 'stranded', adapter: stranded })
  return is('bad', { why: 'noNetwork' })
}

/** A tunnel beside the room's network is amber until a phone has shown that it does no harm. */
function addressTick(
  { addresses, heard }: Situation,
  { address, adapter, why }: Situation['addresses'][number],
): Tick {
  const is = made('network')
  const tunnel = addresses.find((each) => each.why === 'vpn')
  if (tunnel && heard.devices === 0)
    return is('warn', { why: 'besideVpn', address, adapter: tunnel.adapter })
  const others = addresses.filter((each) => each.kind === 'network').length - 1
  return is('ok', { why: 'address', address, adapter, as: why, others })
}

export function phone({ phones, heard, told, addresses }: Situation): Tick {
  const is = made('phone')
  if (phones.state === 'shut') return is('untried', { why: 'phonesShut' })
  if (heard.devices > 0) return is('ok', { why: 'through', devices: heard.devices })
  const open = addresses.find(({ address }) => address === phones.address)
  if (open?.kind === 'loopback' && heard.here) return is('ok', { why: 'throughHere' })
  if (told.phone !== null) return is('bad', { why: 'phoneShows', shows: told.phone })
  if (heard.secure) return is('bad', { why: 'secureTried' })
  if (heard.halfway > 0) return is('warn', { why: 'halfway' })
  if (heard.knocked > 0) return is('warn', { why: 'knocked' })
  return is('untried', { why: heard.here ? 'onlyHere' : 'waiting' })
}
