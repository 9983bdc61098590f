import type { Id } from '../../../shared/engagement.ts'
import type { AgendaRow } from '../../../shared/views.ts'
import { standing, type Meeting } from '../meeting.ts'

/** The items of today that have not begun, in order; `after` leaves out those up to and including one. */
export function comingRows(meeting: Meeting, after: Id | null = null): AgendaRow[] {
  const { at, row } = standing(meeting)
  const day = row?.item.day ?? 0
  const from = meeting.agenda.findIndex(({ item }) => item.id === after)
  return meeting.agenda.filter(
    ({ item }, index) => item.day === day && index > Math.max(at, from) && item.skipped === null,
  )
}
