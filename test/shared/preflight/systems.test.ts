import { expect, test } from 'vitest'
import { mediumOf } from '../../../shared/preflight/adapters.ts'
import {
  readNet,
  readOutlets,
  readSupplies,
  readUfw,
  readXrandr,
} from '../../../shared/preflight/linux.ts'
import {
  readFocus,
  readPmset,
  readPorts,
  readProfiler,
  readSocketFilter,
} from '../../../shared/preflight/mac.ts'
import { readRegistryFirewall, readWindows, readWlan } from '../../../shared/preflight/windows.ts'
import * as recorded from './recorded.ts'

test('a Danish Windows is read by its numbers: mirrored, on battery, public network, a rule for private ones only', () => {
  const parts = readWindows(recorded.danishWindows)
  expect(parts.screens.seen).toEqual({ connected: 2, pictures: 1, mirrored: true })
  expect(parts.power.seen).toEqual({ source: 'battery', percent: 43 })
  expect(parts.firewall.seen).toEqual({
    on: true,
    profile: 'public',
    blocksAll: false,
    allowed: false,
  })
  expect(parts.quiet.seen).toEqual({ held: false })
  expect(parts.adapters.seen?.map(({ name, medium }) => [name, medium])).toEqual([
    ['Wi-Fi', 'wireless'],
    ['Trådløs netværksforbindelse* 2', 'virtual'],
    ['Ethernet 3', 'vpn'],
    ['vEthernet (Standardkontakt)', 'virtual'],
  ])
})

test('an English Windows is read the same, also where PowerShell 5.1 wraps its lists', () => {
  const parts = readWindows(recorded.englishWindows)
  expect(parts.screens.seen).toEqual({ connected: 2, pictures: 2, mirrored: false })
  expect(parts.power.seen).toEqual({ source: 'mains', percent: null })
  expect(parts.firewall.seen).toEqual({
    on: true,
    profile: 'domain',
    blocksAll: true,
    allowed: null,
  })
  expect(parts.quiet.seen).toEqual({ held: true })
  expect(parts.adapters.seen?.[0]?.medium).toBe('wired')
})

test('a part that was not allowed is said to have failed, and the others stand', () => {
  const parts = readWindows(recorded.lockedWindows)
  expect(parts.firewall).toEqual({ seen: null, whyNot: 'failed' })
  expect(parts.quiet).toEqual({ seen: null, whyNot: 'failed' })
  expect(parts.power.seen).toEqual({ source: 'mains', percent: 100 })
  expect(parts.screens.seen).toEqual({ connected: 1, pictures: 1, mirrored: false })
})

test('an answer that makes no sense is not understood, part by part', () => {
  for (const text of ['', 'Adgang nægtet', '{"adapters":', '[]'])
    expect(readWindows(text).power, text).toEqual({ seen: null, whyNot: 'notUnderstood' })
  expect(readWindows('{"battery":[{"status":"Other","percent":900}]}').power.whyNot).toBe(
    'notUnderstood',
  )
})

test('a block rule of Windows wins over one that allows, and one for another profile counts for nothing', () => {
  const withRules = (rules: unknown) =>
    readWindows(JSON.stringify({ ...JSON.parse(recorded.danishWindows.slice(1)), allowed: rules }))
      .firewall.seen?.allowed
  expect(withRules([{ action: 2, profile: 4 }])).toBe(true)
  expect(withRules([{ action: 2, profile: 0 }])).toBe(true)
  expect(withRules([{ action: 2, profile: 1 }])).toBe(false)
  expect(
    withRules([
      { action: 2, profile: 6 },
      { action: 4, profile: 4 },
    ]),
  ).toBe(false)
  expect(withRules([])).toBe(false)
})

test('the wireless network’s name is read in both languages, and never its BSSID', () => {
  expect(readWlan(recorded.danishWlan)).toBe('Rådhus Gæst')
  expect(readWlan(recorded.englishWlan)).toBe('Rådhus Gæst')
  expect(readWlan(recorded.noWlan)).toBeNull()
})

test('where PowerShell may not run, the registry says whether the firewall is on', () => {
  expect(readRegistryFirewall(recorded.danishRegistry)).toBe(true)
  expect(readRegistryFirewall(recorded.danishRegistry.replace('0x1', '0x0'))).toBe(false)
  expect(readRegistryFirewall('FEJL: Systemet kunne ikke finde nøglen')).toBeNull()
})

test('macOS is read: battery, firewall, mirroring, adapters and focus', () => {
  expect(readPmset(recorded.macBattery)).toEqual({ source: 'battery', percent: 87 })
  expect(readPmset(recorded.macMains)).toEqual({ source: 'mains', percent: 100 })
  expect(readPmset(recorded.macMini)).toEqual({ source: 'mains', percent: null })
  expect(readPmset('')).toBeNull()
  expect(readSocketFilter(recorded.macFirewall)).toMatchObject({ on: true, blocksAll: false })
  expect(readSocketFilter(recorded.macFirewallAll)).toMatchObject({ on: true, blocksAll: true })
  expect(readSocketFilter(recorded.macFirewallOff)).toMatchObject({ on: false, blocksAll: false })
  expect(readSocketFilter('')).toBeNull()
  expect(readProfiler(recorded.macMirrored)).toEqual({
    connected: 2,
    pictures: 1,
    mirrored: true,
  })
  expect(readProfiler(recorded.macExtended)).toEqual({
    connected: 2,
    pictures: 2,
    mirrored: false,
  })
  expect(readProfiler('not json')).toBeNull()
  expect(readPorts(recorded.macPorts)?.map(({ name, medium }) => [name, medium])).toEqual([
    ['en4', 'wired'],
    ['en0', 'wireless'],
    ['bridge0', 'virtual'],
  ])
  expect(readFocus(recorded.macFocusOn)).toBe(true)
  expect(readFocus(recorded.macFocusOff)).toBe(false)
  expect(readFocus('')).toBeNull()
})

test('Linux is read: screens by where they lie, batteries by their files, adapters by their cards', () => {
  expect(readXrandr(recorded.xrandrExtended)).toMatchObject({ pictures: 2, mirrored: false })
  expect(readXrandr(recorded.xrandrMirrored)).toMatchObject({ pictures: 1, mirrored: true })
  expect(readXrandr(recorded.xrandrXvfb)).toEqual({ connected: 1, pictures: 1, mirrored: false })
  expect(readXrandr("Can't open display")).toBeNull()
  expect(readOutlets(['enabled', 'disabled', 'enabled'])).toMatchObject({ connected: 2 })
  expect(readOutlets([])).toBeNull()

  const battery = { type: 'Battery', status: 'Discharging', online: null, scope: null }
  const mains = { type: 'Mains', status: null, capacity: null, scope: null }
  const mouse = { ...battery, capacity: '5', scope: 'Device' }
  expect(readSupplies([])).toEqual({ source: 'mains', percent: null })
  expect(
    readSupplies([
      { ...battery, capacity: '61' },
      { ...mains, online: '0' },
    ]),
  ).toEqual({
    source: 'battery',
    percent: 61,
  })
  expect(
    readSupplies([
      { ...battery, capacity: '61' },
      { ...mains, online: '1' },
    ]),
  ).toEqual({
    source: 'mains',
    percent: 61,
  })
  expect(readSupplies([mouse])).toEqual({ source: 'mains', percent: null })

  expect(readNet(recorded.eth0)).toBe('wired')
  const net = (name: string, entries: readonly string[], uevent = '') =>
    readNet({ name, entries, uevent })
  expect(net('wlp0s20f3', ['device', 'phy80211', 'wireless'], 'DEVTYPE=wlan')).toBe('wireless')
  expect(net('tun0', ['tun_flags'])).toBe('vpn')
  expect(net('kontor', [], 'DEVTYPE=wireguard')).toBe('vpn')
  expect(net('docker0', ['bridge'], 'DEVTYPE=bridge')).toBe('virtual')
  expect(net('veth12ab', [])).toBe('virtual')
  expect(readUfw('# comment\nENABLED=yes\n')).toBe(true)
  expect(readUfw('')).toBeNull()
})

test.each([
  ['wlan0', '', 'wireless'],
  ['en7', 'USB 10/100/1000 LAN', 'wired'],
  ['utun4', '', 'vpn'],
  ['Ethernet 2', 'Fortinet Virtual Ethernet Adapter (NDIS 6.30)', 'vpn'],
  ['Ethernet 4', 'PANGP Virtual Ethernet Adapter', 'vpn'],
  ['Ethernet 5', 'VirtualBox Host-Only Ethernet Adapter', 'virtual'],
  ['Forbindelse', 'Realtek USB GbE Family Controller', 'wired'],
  ['noget', '', 'other'],
] as const)('%s (%s) is %s', (name, description, medium) => {
  expect(mediumOf({ name, description })).toBe(medium)
})
