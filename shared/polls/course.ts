import type { Draft } from 'immer'
import type { Handlers } from '../change.ts'
import { lastOrder, peopleAt, rosterOf, type Engagement, type Id } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import { takenSeats } from '../seats.ts'
import { isHeldJointWhole } from './family.ts'
import { fewestRows, finestLevel } from './forms.ts'
import { leastK } from './k.ts'
import { unasked, type Level, type Poll, type Result } from './poll.ts'

/**
 * The course of a measurement: planned, open, closed (she sees what may be published, first), shown, or void. It goes one
 * way; a mistake is made void with a reason and asked again, never undone.
 */
export const pollChanges: Handlers<
  | 'chooseLevel'
  | 'openPoll'
  | 'closePoll'
  | 'showPoll'
  | 'holdBackPoll'
  | 'voidPoll'
  | 'askPollAgain'
  | 'chooseTalk'
> = {
  chooseLevel(draft, { pollId, level }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'planned') return refused('levelFixed')
    if (level === 'bySide' && draft.workshops[poll.workshopId]?.competing)
      return refused('levelFixed')
    if (level === 'bySide' && finestLevel(poll) === 'joint') return refused('levelFixed')
    if (level === 'bySide' && isHeldJointWhole(poll, Object.values(draft.polls)))
      return refused('levelFixed')
    poll.level = level
    poll.levelChosen = true
    return done({ line: { kind: 'levelChosen', pollId }, workshopId: poll.workshopId })
  },
  openPoll(draft, { pollId }, told) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'planned') return refused('pollFinal')
    const open = Object.values(draft.polls).find(
      (each) => each.state === 'open' && each.workshopId === poll.workshopId,
    )
    if (open) return refused('pollOpenAlready')
    if (poll.rows.length < fewestRows(poll)) return refused('tooFewRows', `${fewestRows(poll)}`)
    poll.level = levelOf(draft, poll)
    poll.state = 'open'
    poll.openedAt = told.at
    show(draft, poll, 'poll')
    return done({ line: { kind: 'pollOpened', pollId }, workshopId: poll.workshopId, final: true })
  },
  closePoll(draft, { pollId }, told) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'open' || !told.tally) return refused('pollNotOpen')
    poll.state = 'closed'
    poll.closedAt = told.at
    poll.result = told.tally as Draft<Result>
    poll.levels = Object.fromEntries(told.tally.rows.map((row) => [row.rowId, row.level]))
    poll.seen = true
    return done({ line: { kind: 'pollClosed', pollId }, workshopId: poll.workshopId, final: true })
  },
  showPoll(draft, { pollId }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'closed' && poll.state !== 'shown') return refused('pollNotClosed')
    poll.state = 'shown'
    poll.reason = ''
    show(draft, poll, 'result')
    return done({ line: { kind: 'pollShown', pollId }, workshopId: poll.workshopId, final: true })
  },
  holdBackPoll(draft, { pollId, reason }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'closed')
      return refused(poll.state === 'shown' ? 'pollFinal' : 'pollNotClosed')
    if (!reason) return refused('empty')
    poll.reason = reason
    return done({ line: { kind: 'pollHeldBack', pollId }, workshopId: poll.workshopId })
  },
  voidPoll(draft, { pollId, reason }, told) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state === 'void' || poll.state === 'planned') return refused('pollFinal')
    if (!reason) return refused('empty')
    poll.seen = poll.state !== 'open'
    poll.state = 'void'
    poll.closedAt ??= told.at
    poll.result = null
    poll.reason = reason
    poll.talk = []
    const wall = draft.walls[poll.workshopId]
    if (wall && 'pollId' in wall.show && wall.show.pollId === pollId)
      wall.show = { mode: 'program' }
    return done({ line: { kind: 'pollVoided', pollId }, workshopId: poll.workshopId, final: true })
  },
  askPollAgain(draft, { pollId, id }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (draft.polls[id]) return refused('takenAlready')
    if (poll.state === 'planned' || poll.state === 'open') return refused('pollNotClosed')
    draft.polls[id] = {
      ...poll,
      id,
      order: lastOrder(draft.polls) + 1,
      ...unasked(),
    }
    return done({ line: { kind: 'pollAskedAgain', pollId: id }, workshopId: poll.workshopId })
  },
  chooseTalk(draft, { pollId, rowIds }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'closed' && poll.state !== 'shown') return refused('pollNotClosed')
    if (rowIds.some((id) => !poll.rows.some((row) => row.id === id))) return refused('notFound')
    poll.talk = [...rowIds]
    return done({ line: { kind: 'talkChosen', pollId }, workshopId: poll.workshopId })
  },
}

/** The level a measurement opens with: as she chose; else *part for part* where every side has four, else *kun samlet*. */
export function levelOf(engagement: Engagement, poll: Poll): Level {
  if (poll.state !== 'planned') return poll.level
  if (finestLevel(poll) === 'joint') return 'joint'
  if (isHeldJointWhole(poll, Object.values(engagement.polls))) return 'joint'
  if (poll.levelChosen) return poll.level
  return mayBeBySide(engagement, poll.workshopId) ? 'bySide' : 'joint'
}

/**
 * Whether every side has four who answer: on the roster, or in the room where no roster was made. Never where competing
 * suppliers meet: they are pooled only.
 */
export function mayBeBySide(engagement: Engagement, workshopId: Id): boolean {
  if (engagement.workshops[workshopId]?.competing) return false
  const seats = takenSeats(engagement.seats, workshopId)
  const isRostered = peopleAt(engagement, workshopId).length > 0
  return Object.keys(engagement.sides).every((side) => {
    const many = isRostered
      ? rosterOf(engagement, workshopId, side)
      : seats.filter((seat) => seat.sideId === side).length
    return many >= leastK
  })
}

function show(draft: Draft<Engagement>, poll: Poll, mode: 'poll' | 'result'): void {
  const wall = draft.walls[poll.workshopId]
  if (wall) wall.show = { mode, pollId: poll.id }
}
