import { fewestRows } from '../../../shared/polls/forms.ts'
import type { PollState } from '../../../shared/polls/poll.ts'
import { leverOf, type Lever, type LeverId } from '../keys/lever.ts'
import { pollOf, standing, type Meeting } from '../meeting.ts'

/** What she most likely does next: the one primary button of the page. */
export function primaryOf(meeting: Meeting, levers: readonly Lever[]): LeverId {
  if (meeting.clock.state === 'before') return 'start'
  const poll =
    orders[pollOf(meeting, meeting.clock.itemId)?.poll.state ?? 'void'] ?? ofTexts(meeting)
  if (poll && levers.some((each) => each.id === poll && each.ready) && wants(poll, meeting))
    return poll
  return leverOf(levers, 'next').ready ? 'next' : 'end'
}

/** What is done next with a measurement, by its state. */
const orders: Readonly<Record<PollState, LeverId | null>> = {
  planned: 'openPoll',
  open: 'closePoll',
  closed: 'showPoll',
  shown: null,
  void: null,
}

/** What is done next with the texts of the item that runs: the same three steps as with a measurement. */
function ofTexts(meeting: Meeting): LeverId | null {
  const { row } = standing(meeting)
  if (row?.item.answer.kind !== 'texts') return null
  const collecting = meeting.ideas.collecting.find(({ id }) => id === row.item.id)
  if (!collecting) return 'openPoll'
  if (collecting.state === 'open') return 'closePoll'
  return collecting.shown ? null : 'showPoll'
}

/** A measurement that nobody can answer, or that asks about too little, or whose result she holds back, is not what comes next. */
function wants(poll: LeverId, meeting: Meeting): boolean {
  const asked = pollOf(meeting, meeting.clock.itemId)?.poll
  if (poll === 'openPoll')
    return (
      meeting.room.seats.some((seat) => seat.taken) &&
      // texts ask about nothing that could be missing
      (asked === undefined || asked.rows.length >= fewestRows(asked))
    )
  return poll !== 'showPoll' || (asked?.reason ?? '') === ''
}

/** The buttons that lead on, the primary one last, under the right hand. */
export function steppingOf(meeting: Meeting, levers: readonly Lever[], first: LeverId): LeverId[] {
  if (meeting.clock.state === 'before') return ['start']
  const polls = (['openPoll', 'closePoll', 'showPoll'] as const).filter((id) =>
    levers.some((each) => each.id === id && each.ready),
  )
  const onward: LeverId = leverOf(levers, 'next').ready ? 'next' : 'end'
  return [...polls, onward].toSorted((a, b) => Number(a === first) - Number(b === first))
}
