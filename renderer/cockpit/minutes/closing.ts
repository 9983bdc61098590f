import type { Closing } from '../../../shared/finishing.ts'
import { itemsOf, recordsOf, type Meeting } from '../meeting.ts'

/** What the minutes would be finished from, as the page has it. */
export function closingFrom(meeting: Meeting): Closing {
  const { workshop, people } = meeting.open
  return {
    workshop,
    people,
    polls: meeting.polls.map(({ poll }) => poll),
    records: recordsOf(meeting),
    items: itemsOf(meeting),
    clock: meeting.clock,
    collecting: meeting.ideas.collecting,
  }
}
