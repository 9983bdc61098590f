import type { NetworkAddress, PhonesState } from '../views.ts'
import type { Heard, Shows } from './heard.ts'
import type { Machine } from './machine.ts'

/** What may be wrong when a phone does not get through; each has one thing to do. */
export type Fault =
  | 'doorShut'
  | 'wrongAddress'
  | 'addressVpn'
  | 'publicProfile'
  | 'firewall'
  | 'isolation'
  | 'otherNetwork'
  | 'vpn'
  | 'phoneVpn'
  | 'mobileData'
  | 'portal'
  | 'httpsOnly'
  | 'oldPhone'
  | 'stayOn'
  | 'oldCode'
  | 'camera'

/** What the order of the faults is judged from. */
export interface Clues {
  readonly phones: PhonesState
  readonly addresses: readonly NetworkAddress[]
  readonly heard: Heard
  readonly machine: Machine | null
}

/**
 * The likely faults behind what a phone shows, the likeliest first. What was seen strikes out what it disproves: where a
 * device reached the door, neither firewall nor client isolation is between them; where another phone is up, only this
 * phone's own faults are left.
 */
export function faultsFor(told: Shows, clues: Clues): Fault[] {
  const { phones, addresses, heard, machine } = clues
  if (phones.state === 'shut') return ['doorShut']
  const here = addresses.find(({ address }) => address === phones.address)
  const reached = heard.devices + heard.halfway + heard.knocked > 0
  const firewall = machine?.firewall.seen ?? null
  const sure: Fault[] = [
    ...(here === undefined || here.kind === 'loopback' ? (['wrongAddress'] as const) : []),
    ...(here?.kind === 'virtual' ? (['addressVpn'] as const) : []),
    ...(heard.secure ? (['httpsOnly'] as const) : []),
  ]
  const isPublic = firewall?.on === true && firewall.profile === 'public'
  const fits: Readonly<Record<Fault, boolean>> = {
    doorShut: false,
    wrongAddress: false,
    addressVpn: false,
    publicProfile: !reached && isPublic && firewall.allowed !== true,
    firewall: !reached && firewall?.on !== false && !isPublic,
    isolation: !reached,
    otherNetwork: true,
    vpn: !reached && addresses.some(({ why }) => why === 'vpn'),
    phoneVpn: true,
    mobileData: true,
    portal: true,
    httpsOnly: true,
    oldPhone: true,
    stayOn: true,
    oldCode: true,
    camera: true,
  }
  const likely = (reached ? ofPhone(told) : ofRoom[told]).filter((fault) => fits[fault])
  return [...new Set([...sure, ...likely])]
}

/** A spinning page is silence on the way (a firewall or an isolated client); an error at once is a wrong way. */
const ofRoom: Readonly<Record<Shows, readonly Fault[]>> = {
  spins: ['publicProfile', 'isolation', 'firewall', 'vpn', 'otherNetwork', 'mobileData'],
  unreachable: ['otherNetwork', 'mobileData', 'publicProfile', 'isolation', 'firewall', 'vpn'],
  insecure: ['httpsOnly'],
  noInternet: ['stayOn', 'mobileData', 'isolation'],
  otherPage: ['portal', 'oldCode', 'phoneVpn'],
  noLink: ['camera', 'mobileData'],
  blank: ['oldPhone', 'phoneVpn', 'isolation'],
  wrongCode: ['oldCode'],
}

/** Where the way is open, what is left is this phone's own. */
function ofPhone(told: Shows): readonly Fault[] {
  if (told === 'spins' || told === 'unreachable')
    return ['otherNetwork', 'mobileData', 'phoneVpn', 'oldCode']
  return ofRoom[told]
}
