import { z } from 'zod'
import type { Id, Moment } from './engagement.ts'
import type { Text } from './text.ts'
import type { NetworkAddress } from './views.ts'

/** What keeps her work safe while a workshop is held, as the cockpit is shown it and may ask for it. */
export interface SafetyView {
  /** a damaged database was exchanged for a snapshot, and she has not yet said that she knows */
  readonly mended: Mended | null
  /** the newest checked copy on this machine */
  readonly snapshot: Moment | null
  /** the disk is full, and the room that was kept for that has been given back */
  readonly reserveUsed: boolean
  /** why nothing can be saved just now; null where it can. It goes on by itself once the disk works again */
  readonly notSaving: 'full' | 'failing' | null
  /** where this laptop's workshop is copied to */
  readonly copying: Copying
  /** where another laptop can reach this one */
  readonly addresses: readonly NetworkAddress[]
  /** this laptop stands by for another one */
  readonly following: Following | null
  /** another laptop goes on with what is open here: it can only be read */
  readonly taken: Taken | null
  /** this laptop has just taken over, and she has not yet said that she knows */
  readonly took: Took | null
}

export type Copying =
  | { readonly to: 'nobody' }
  | {
      readonly to: 'laptop'
      readonly address: string
      readonly port: number
      readonly state: 'connecting' | 'up' | 'lost' | 'wrongPassphrase' | 'otherVersion'
      /** everything up to here is over there; null until there is any of it */
      readonly safe: Moment | null
    }
  | {
      readonly to: 'stick'
      readonly folder: string
      readonly state: 'connecting' | 'up' | 'lost'
      readonly safe: Moment | null
    }

export interface Following {
  readonly from: 'laptop' | 'stick'
  /** `locked`: it was restarted and needs the passphrase again; `read`: the copy on a stick is open */
  readonly state: 'locked' | 'waiting' | 'up' | 'lost' | 'read'
  readonly address: string
  readonly port: number
  /** while it waits, to be typed on the first laptop; never kept */
  readonly passphrase: string | null
  readonly copy: {
    readonly engagement: string
    readonly workshop: Text
    readonly item: Text | null
    readonly isMeasuring: boolean
    /** how old it is: since when nothing more has come (from a stick: by the first laptop's clock) */
    readonly since: Moment
  } | null
}

export interface Taken {
  readonly engagementId: Id
  readonly at: Moment
  /** how many lines of the journal only this laptop has; null where nobody could tell */
  readonly missing: number | null
}

export interface Took {
  readonly at: Moment
  readonly since: Moment
  readonly from: 'laptop' | 'stick'
  /** a measurement was open: it is void, and opened again */
  readonly askedAgain: boolean
}

/** A damaged file, and the snapshot that stands in its place. */
export interface Mended {
  /** the moment of the snapshot that is open now */
  readonly from: Moment
  /** when the damaged file was last written: what was written between the two is in that file only */
  readonly until: Moment
  /** when the exchange was made */
  readonly at: Moment
  /** where the damaged file lies */
  readonly folder: string
}

const address = z.ipv4()
const port = z.int().min(1).max(65535)
/** null lets the shell ask with its own dialog */
const folder = z.string().min(1).max(1000).nullable()
const passphrase = z.string().max(200)
/** The fewest letters and digits of a passphrase. */
export const leastPassphrase = 12

/** What she can ask for about safety. */
export const safetyOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('knowMended') }),
  // the first laptop
  z.strictObject({ do: z.literal('copyToLaptop'), address, port, passphrase }),
  z.strictObject({ do: z.literal('copyToStick'), folder, passphrase }),
  z.strictObject({ do: z.literal('stopCopying') }),
  z.strictObject({ do: z.literal('sayTaken') }),
  z.strictObject({ do: z.literal('writeHere') }),
  // the second laptop
  z.strictObject({ do: z.literal('follow'), address, port, passphrase }),
  z.strictObject({ do: z.literal('openStick'), folder, passphrase }),
  z.strictObject({ do: z.literal('stopFollowing') }),
  z.strictObject({ do: z.literal('takeOver') }),
  z.strictObject({ do: z.literal('knowTook') }),
])
export type SafetyOrder = z.infer<typeof safetyOrderSchema>
