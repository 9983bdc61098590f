import { cable } from '../cable.ts'
import type { Wire } from '../port.ts'
import { enter, radio } from '../radio.ts'

const kept = 'samspil.token'

/**
 * The wire of this window: the cable inside the desktop app, else the radio with the token that the launch address was
 * changed for. The token lives as long as the window, so that a reload is not locked out. Null: this window was not let in.
 */
export async function entrance(): Promise<Wire<'facilitator'> | null> {
  if (window.samspil) return cable<'facilitator'>(window.samspil)
  const launch = new URLSearchParams(location.hash.slice(1)).get('launch')
  if (launch) {
    history.replaceState(null, '', location.pathname)
    const token = await enter(launch).catch(() => null)
    if (token) sessionStorage.setItem(kept, token)
  }
  const token = sessionStorage.getItem(kept)
  return token ? radio('facilitator', () => ({ token })) : null
}
