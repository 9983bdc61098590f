/** The wireless network that phones must be on before they can reach this machine: the room's own, or her router's. */
export interface Wifi {
  readonly network: string
  /** empty for an open network */
  readonly password: string
}

/**
 * What a camera reads to join a network, as the Wi-Fi Alliance's WPA3 specification and ZXing have it: `\\ ; , : "` are
 * escaped with a backslash. WPA stands for WPA2 and WPA3 too.
 */
export function wifiCode({ network, password }: Wifi): string {
  const secret = password === '' ? 'T:nopass;' : `T:WPA;P:${escaped(password)};`
  return `WIFI:${secret}S:${escaped(network)};;`
}

function escaped(words: string): string {
  return words.replaceAll(/[\\;,:"]/g, (letter) => `\\${letter}`)
}
