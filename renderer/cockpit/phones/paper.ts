import type { Poll } from '../../../shared/polls/poll.ts'
import type { Asks } from '../../../shared/contract.ts'
import type { TableMeeting, TablePerson } from '../../../shared/tableviews.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/** What the typing of slips needs of a meeting: the cockpit has it, and so has a referent at the table. */
export interface Papered {
  readonly open: Pick<TableMeeting, 'sides'> & { readonly people: readonly TablePerson[] }
  readonly polls: readonly { readonly poll: Poll }[]
  readonly room: Pick<Meeting['room'], 'paper'>
}

export type PaperDesk = Pick<Desk, 'language' | 'say' | 'tell'> & {
  readonly ask: Pick<Asks<'facilitator'>, 'countPaper'>
}

/** The measurement that is open for answers. */
export function openPollOf(meeting: Pick<Papered, 'polls'>): Poll | null {
  return meeting.polls.find(({ poll }) => poll.state === 'open')?.poll ?? null
}

/** The seats that answer on paper, as the rules of paper want them. */
export function paperPlaces(meeting: Pick<Papered, 'room'>) {
  return Object.entries(meeting.room.paper.places).flatMap(([sideId, ids]) =>
    ids.map((id) => ({ id, sideId, by: 'paper' as const })),
  )
}
