import type { Medium } from './machine.ts'

/** What a system says of an adapter; what it does not say is left out. */
interface Described {
  readonly name: string
  readonly description?: string
  /** false: no such card is in the computer */
  readonly hardware?: boolean
  /** true: it is a radio */
  readonly radio?: boolean
}

/** Programs that make a tunnel: what leaves by it never meets a phone in the room. */
const vpn =
  /vpn|utun|^(tun|tap|wg|ppp|ipsec|zt|tailscale)|anyconnect|globalprotect|pangp|fortinet|forticlient|wireguard|wintun|tap-windows|zscaler|juniper|pulse secure|check ?point|sonicwall|tailscale|zerotier|wan miniport/i

/** Adapters of virtual machines and containers: an address of theirs looks right, and no phone can reach it. */
const virtual =
  /^(veth|docker|br-|virbr|vmnet|vboxnet|bridge\d|awdl|llw|ap\d|anpi)|vethernet|virtual|wsl|hyper-v|vmware|virtualbox|loopback|bluetooth/i

const radio = /^(wl|wi-?fi)|wireless|802\.11|airport|trådløs/i
const cable = /^(eth|en[opsx]|ethernet)|ethernet|gbe|gigabit|usb 10\/100|thunderbolt/i

/** What kind of network an adapter is on: by what the system knows of the card, then by the names makers give it. */
export function mediumOf({ name, description = '', hardware, radio: isRadio }: Described): Medium {
  const said = `${name}\n${description}`
  if (vpn.test(name) || vpn.test(description)) return 'vpn'
  if (virtual.test(name) || virtual.test(description)) return 'virtual'
  if (isRadio === true || radio.test(name) || radio.test(description)) return 'wireless'
  if (hardware === false) return 'virtual'
  return cable.test(said) ? 'wired' : 'other'
}
