import type { ReactNode } from 'react'
import type { Captured } from '../../../shared/capture.ts'
import type { Asks } from '../../../shared/contract.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Text } from '../../../shared/text.ts'
import { keptKinds } from '../../../shared/records.ts'
import type { Outcome } from '../../../shared/outcome.ts'
import type { HeldView, TableMeeting, TablePerson } from '../../../shared/tableviews.ts'
import type { Workshop } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/** What the line takes: a note, and every kind of record. */
export const noted = ['note', ...keptKinds] as const
export type Line = Captured<(typeof noted)[number]>

/** What notes need of a meeting: the cockpit has it, and so has a referent at the table. */
export interface Noted extends Pick<Meeting, 'notes' | 'records' | 'drafts'> {
  readonly open: Pick<TableMeeting, 'sides' | 'parties' | 'principles'> & {
    readonly engagement: Pick<TableMeeting['engagement'], 'goLive' | 'operation'>
    readonly workshop: Pick<Workshop, 'id' | 'timeZone'>
    readonly people: readonly TablePerson[]
    readonly everybody: readonly TablePerson[]
  }
  readonly clock: Pick<Meeting['clock'], 'itemId'>
  /** the agenda's titles: where a record was made */
  readonly items?: readonly { readonly id: Id; readonly title: Text }[]
  /** what others have open just now */
  readonly holds: readonly HeldView[]
  /** what stands above a decision that is being mended: a warning, where the screen has one */
  readonly aboveDecision?: ReactNode
  /** what was written here and is not with the room yet: at the table, where there may be no network */
  readonly unsent?: ReadonlySet<Id>
}

/** What notes need of a desk. */
export interface NoteDesk extends Pick<Desk, 'words' | 'language' | 'run'> {
  readonly ask: Pick<Asks<'facilitator'>, 'run' | 'hold' | 'letGo'>
  /** false where a name nobody has cannot be put on the roster from here */
  readonly addsPeople?: boolean
  tell(outcome: Outcome<unknown>): boolean
}

/** Who else has a thing open; null where nobody has. */
export function holderOf({ holds }: Noted, thingId: Id): string | null {
  return holds.find((each) => each.thingId === thingId)?.name ?? null
}
