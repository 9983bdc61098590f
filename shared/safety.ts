import { z } from 'zod'
import type { Moment } from './engagement.ts'

/** What keeps her work safe while a workshop is held, as the cockpit is shown it and may ask for it. */
export interface SafetyView {
  /** a damaged database was exchanged for a snapshot, and she has not yet said that she knows */
  readonly mended: Mended | null
  /** the newest checked copy on this machine */
  readonly snapshot: Moment | null
  /** the disk is full, and the room that was kept for that has been given back */
  readonly reserveUsed: boolean
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

/** What she can ask for about safety. */
export const safetyOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('knowMended') }),
])
export type SafetyOrder = z.infer<typeof safetyOrderSchema>
