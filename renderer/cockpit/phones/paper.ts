import type { Poll } from '../../../shared/polls/poll.ts'
import type { Meeting } from '../meeting.ts'

/** The measurement that is open for answers. */
export function openPollOf(meeting: Pick<Meeting, 'polls'>): Poll | null {
  return meeting.polls.find(({ poll }) => poll.state === 'open')?.poll ?? null
}

/** The seats that answer on paper, as the rules of paper want them. */
export function paperPlaces(meeting: Pick<Meeting, 'room'>) {
  return Object.entries(meeting.room.paper.places).flatMap(([sideId, ids]) =>
    ids.map((id) => ({ id, sideId, by: 'paper' as const })),
  )
}
