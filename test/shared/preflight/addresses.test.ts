import { expect, test } from 'vitest'
import { chooseAddresses, followTo, isStranded } from '../../../shared/preflight/addresses.ts'
import type { Adapter } from '../../../shared/preflight/machine.ts'

const lo = { adapter: 'lo', address: '127.0.0.1', internal: true }
const at = (adapter: string, address: string) => ({ adapter, address, internal: false })
const whys = (listed: Parameters<typeof chooseAddresses>[0], adapters: readonly Adapter[] = []) =>
  chooseAddresses(listed, adapters).map(({ address, why, best }) => [address, why, best])

test('the wireless network goes before the cable, and both before VPN, virtual machines and this computer', () => {
  expect(
    whys([
      lo,
      at('docker0', '172.17.0.1'),
      at('tun0', '10.8.0.3'),
      at('eth0', '10.20.1.7'),
      at('wlan0', '10.1.2.3'),
    ]),
  ).toEqual([
    ['10.1.2.3', 'wireless', true],
    ['10.20.1.7', 'wired', false],
    ['10.8.0.3', 'vpn', false],
    ['172.17.0.1', 'virtual', false],
    ['127.0.0.1', 'loopback', false],
  ])
})

test('what the system says of an adapter goes before what its name looks like', () => {
  const adapters = [
    { name: 'Ethernet 3', medium: 'vpn', network: null },
    { name: 'Wi-Fi', medium: 'wireless', network: 'Rådhus' },
  ] as const
  expect(whys([at('Ethernet 3', '192.168.50.2'), at('Wi-Fi', '10.0.0.9')], adapters)).toEqual([
    ['10.0.0.9', 'wireless', true],
    ['192.168.50.2', 'vpn', false],
  ])
})

test('a hotspot is known by the address it always gives', () => {
  expect(whys([at('Wi-Fi', '10.0.0.9'), at('Local Area Connection* 12', '192.168.137.1')])).toEqual(
    [
      ['192.168.137.1', 'ownHotspot', true],
      ['10.0.0.9', 'wireless', false],
    ],
  )
  expect(whys([at('bridge100', '192.168.2.1')])[0]?.[1]).toBe('ownHotspot')
  expect(whys([at('en0', '172.20.10.4')])[0]?.[1]).toBe('phoneHotspot')
})

test('an address that no network gave is not shown', () => {
  expect(isStranded('169.254.10.1')).toBe(true)
  expect(whys([at('Wi-Fi', '169.254.10.1'), lo])).toEqual([['127.0.0.1', 'loopback', true]])
})

test('the door follows when its address is gone, to one phones can reach, and else stays', () => {
  const before = chooseAddresses([at('wlan0', '10.0.0.5'), at('tun0', '10.8.0.3')], [])
  expect(followTo('10.0.0.5', before)).toBeNull()
  expect(followTo('10.0.0.4', before)).toBe('10.0.0.5')
  expect(followTo('10.0.0.4', chooseAddresses([at('tun0', '10.8.0.3'), lo], []))).toBeNull()
})
