import type { Id } from '../../../shared/engagement.ts'
import type { GateView } from '../../../shared/gateview.ts'
import type { Kept } from '../../../shared/records.ts'
import type { TableMeeting, TablePerson } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'

/** What a gate needs of a meeting: the cockpit has it, and so has a referent at the table. */
export interface Gating {
  readonly gate: GateView
  readonly records: readonly Kept[]
  readonly itemId: Id | null
  readonly workshopId: Id
  readonly timeZone: string
  readonly open: Pick<TableMeeting, 'sides' | 'parties'> & {
    readonly people: readonly TablePerson[]
  }
}

export type GateDesk = Pick<Desk, 'words' | 'language' | 'run'>
