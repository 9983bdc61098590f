import { cable } from '../cable.ts'
import type { Wire } from '../port.ts'
import { enter, radio } from '../radio.ts'

const kept = 'samspil.wall'
/** What the cockpit keeps for itself; a window it opens is born with a copy, which a wall must not hold. */
const notOurs = 'samspil.token'

/** The wall's wire: the cable in the desktop app, else the radio with the token its launch address was changed for. */
export async function entrance(): Promise<Wire<'wall'> | null> {
  if (window.samspil) return cable<'wall'>(window.samspil)
  sessionStorage.removeItem(notOurs)
  const launch = new URLSearchParams(location.hash.slice(1)).get('launch')
  if (launch) {
    history.replaceState(null, '', location.pathname)
    const token = await enter(launch).catch(() => null)
    if (token) sessionStorage.setItem(kept, token)
  }
  const token = sessionStorage.getItem(kept)
  return token ? radio('wall', () => ({ token })) : null
}
