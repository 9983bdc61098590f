import type { CardField } from './chains.ts'
import type { Picture } from './charts/picture.ts'
import type { Mark, Moment, PlainDate } from './engagement.ts'
import type { DecisionStatus } from './records.ts'
import type { Reading } from './text.ts'
import type { WallClock } from './views.ts'

/** The pictures of the wall that she chooses, beside those that follow the agenda and the measurements. */
export type ChosenScene =
  | { readonly mode: 'clock'; readonly title: Reading; readonly clock: WallClock | null }
  | {
      readonly mode: 'pause'
      /** the break's own clock; null where the pause was called */
      readonly clock: WallClock | null
      /** when it is over, where it was called until a time */
      readonly until: Moment | null
      readonly timeZone: string
      /** what comes after it */
      readonly next: Reading | null
    }
  | {
      readonly mode: 'cards'
      readonly title: Reading
      /** which of them is alone on the wall, from 1; 0 shows all */
      readonly at: number
      readonly of: number
      readonly why: readonly Reading[]
      readonly made: readonly Reading[]
    }
  | {
      readonly mode: 'readback'
      /** from 1; 0 where there is nothing to read */
      readonly at: number
      readonly of: number
      readonly record: ReadRecord | null
    }
  | {
      readonly mode: 'chain'
      readonly at: number
      readonly of: number
      /** null while no chain has been built */
      readonly picture: Picture | null
      /** one per chain, in the picture's order */
      readonly sentences: readonly string[]
    }
  | {
      readonly mode: 'card'
      readonly number: number
      readonly from: string
      readonly benefit: string
      readonly card: { readonly [Name in CardField]: string }
    }
  | {
      readonly mode: 'other'
      readonly at: number
      readonly of: number
      /** null where her pictures are gone */
      readonly id: string | null
      readonly name: string
    }
  | { readonly mode: 'released' }

/** A decision or an action as the room hears it read: its number, its words, and who and when. */
export interface ReadRecord {
  readonly reference: string
  readonly text: string
  readonly decision: {
    readonly status: DecisionStatus
    readonly mandate: string
  } | null
  readonly confirmed: boolean
  readonly reservations: readonly { readonly mark: Mark; readonly text: string }[]
  readonly action: {
    readonly owner: string
    readonly mark: Mark | null
    readonly due: PlainDate | null
    readonly dueSaid: string
  } | null
}
