import type { Moment } from '../engagement.ts'

/** What came to the phones' door since it opened on its address: the proof that a phone can, or how far one came. */
export interface Heard {
  /** other devices whose page is up and listens */
  readonly devices: number
  /** other devices that fetched the page, and got no further */
  readonly halfway: number
  /** other devices that reached the door and said nothing a page says */
  readonly knocked: number
  /** somebody tried `https`, which this door does not speak */
  readonly secure: boolean
  /** the page is up on this computer itself */
  readonly here: boolean
}

export const nothingHeard: Heard = {
  devices: 0,
  halfway: 0,
  knocked: 0,
  secure: false,
  here: false,
}

/** The door moved to another address because the first was gone. */
export interface Followed {
  readonly from: string
  readonly to: string
  readonly at: Moment
}

/** *Hvad viser telefonen?*: what somebody reads off a phone that did not get through. */
export const shows = [
  'spins',
  'unreachable',
  'insecure',
  'noInternet',
  'otherPage',
  'noLink',
  'blank',
  'wrongCode',
] as const
export type Shows = (typeof shows)[number]

/** What she has told that no system can be asked. */
export interface Told {
  readonly phone: Shows | null
  /** she has turned the messages of other programs off, where the system does not tell */
  readonly quiet: boolean
}

export const nothingTold: Told = { phone: null, quiet: false }
