import type { Item } from '../../../shared/agenda.ts'
import type { TableMeeting, TablePerson } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/** What open answers need of a meeting: the cockpit has it, and so has a referent at the table. */
export interface Answered extends Pick<Meeting, 'answers'> {
  readonly open: Pick<TableMeeting, 'sides' | 'parties'> & {
    readonly people: readonly TablePerson[]
  }
}

export type AnswerItem = Pick<Item, 'id' | 'answer'>
export type AnswerDesk = Pick<Desk, 'words' | 'language' | 'run'>
