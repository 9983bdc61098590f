import { networkInterfaces } from 'node:os'
import { nothingHeard, type Heard } from '../../shared/preflight/heard.ts'

/** Listens at the phones' door for how far anybody came: in memory, and only until it opens anew. */
export interface Ear {
  readonly heard: Heard
  /** somebody's socket reached the door */
  knock(from: string): void
  /** it said something in the language of `https` */
  secure(): void
  /** it fetched the page */
  page(from: string): void
  /** the page is up there and listens */
  up(from: string): void
  forget(): void
}

/** `changed` is told when what is heard is more than before. */
export function earOf(changed: () => void): Ear {
  const knocked = new Set<string>()
  const pages = new Set<string>()
  const devices = new Set<string>()
  let [secure, here] = [false, false]
  let heard = nothingHeard

  function tell() {
    const halfway = [...pages].filter((each) => !devices.has(each)).length
    const outside = [...knocked].filter((each) => !pages.has(each) && !devices.has(each)).length
    const now = { devices: devices.size, halfway, knocked: outside, secure, here }
    if (JSON.stringify(now) === JSON.stringify(heard)) return
    heard = now
    changed()
  }

  function from(set: Set<string>) {
    return (address: string) => {
      if (set.has(address) || isOwn(address)) return
      if (set.size < most) set.add(address)
      tell()
    }
  }

  return {
    get heard() {
      return heard
    },
    knock: from(knocked),
    page: from(pages),
    up(address) {
      if (isOwn(address)) {
        here = true
        tell()
      } else from(devices)(address)
    },
    secure() {
      secure = true
      tell()
    },
    forget() {
      for (const set of [knocked, pages, devices]) set.clear()
      ;[secure, here] = [false, false]
      heard = nothingHeard
    },
  }
}

/** Enough to count any room by; somebody with a thousand addresses fills no memory. */
const most = 2000

/** A page on this computer shows that the door answers, and nothing of the network. */
function isOwn(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  if (plain.startsWith('127.') || plain === '::1') return true
  return Object.values(networkInterfaces()).some((infos) =>
    (infos ?? []).some((info) => info.address === plain),
  )
}
