import type { Moment } from '../engagement.ts'

/**
 * What this computer could tell about itself before a meeting. Each part was read or could not be; a part that could not
 * be read says why, and is never guessed.
 */
export interface Machine {
  readonly at: Moment
  readonly system: System
  /** the program that listens for phones, as a firewall names it */
  readonly program: string
  readonly timeZone: string
  readonly screens: Seen<Screens>
  readonly quiet: Seen<Quiet>
  readonly adapters: Seen<readonly Adapter[]>
  readonly firewall: Seen<Firewall>
  readonly power: Seen<Power>
  readonly disk: Seen<Disk>
}

export type System = 'windows' | 'mac' | 'linux'

export type Seen<T> =
  | { readonly seen: T; readonly whyNot: null }
  | { readonly seen: null; readonly whyNot: WhyNot }

/**
 * *Kunne ikke undersøges*, and the reason: the system has no such command; it gave no answer in time; it was refused or
 * failed; its answer made no sense; or the system tells nobody.
 */
export type WhyNot = 'noCommand' | 'timedOut' | 'failed' | 'notUnderstood' | 'notTold'

export function seen<T>(value: T): Seen<T> {
  return { seen: value, whyNot: null }
}

export function unseen(whyNot: WhyNot): { readonly seen: null; readonly whyNot: WhyNot } {
  return { seen: null, whyNot }
}

export interface Screens {
  /** screens with a picture on them, a projector among them; null where only the pictures could be counted */
  readonly connected: number | null
  /** pictures of their own that a window can stand on: two screens with one picture are mirrored */
  readonly pictures: number | null
  readonly mirrored: boolean
}

/** Whether messages of other programs are held back. */
export interface Quiet {
  readonly held: boolean
}

/** A network adapter that is up, as the system describes it; `name` is the one `os.networkInterfaces()` uses. */
export interface Adapter {
  readonly name: string
  readonly medium: Medium
  /** the wireless network it is on, where the system says so */
  readonly network: string | null
}

export type Medium = 'wireless' | 'wired' | 'vpn' | 'virtual' | 'other'

export interface Firewall {
  readonly on: boolean
  /** Windows: the profile of the network in use; a public one lets nobody in unless a rule says so */
  readonly profile: 'public' | 'private' | 'domain' | null
  /** whether it closes for everything, rules or not */
  readonly blocksAll: boolean
  /** whether a rule lets this program in; null where that cannot be read without being administrator */
  readonly allowed: boolean | null
}

export interface Power {
  readonly source: 'mains' | 'battery'
  /** 0–100; null where there is no battery */
  readonly percent: number | null
}

export interface Disk {
  /** bytes free where the data lie */
  readonly free: number
}

/** Whether two screens show one picture: said by the system, or seen from more screens than pictures. */
export function isMirrored(
  connected: number | null,
  pictures: number | null,
  said: boolean,
): boolean {
  return said || (connected !== null && pictures !== null && connected > pictures)
}
