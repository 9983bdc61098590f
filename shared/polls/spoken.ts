import type { Handlers } from '../change.ts'
import type { Id } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import type { Poll, SideSaid } from './poll.ts'

/**
 * *Partssvar* to a row that is shown jointly: each side confers, and one says openly what it answers. All sides or none, so
 * nothing is read out of it before every side that was in the measurement has said.
 */
export const spokenChanges: Handlers<'saySide'> = {
  saySide(draft, { pollId, rowId, sideId, step, speaker }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'closed' && poll.state !== 'shown') return refused('pollNotClosed')
    // competing suppliers are pooled only: no side of them is told apart
    if (draft.workshops[poll.workshopId]?.competing || !isSayable(poll, rowId))
      return refused('levelFixed')
    if (!sidesAsked(poll).includes(sideId)) return refused('notFound')
    if (step !== null && !speaker) return refused('empty')
    const others = Object.entries(poll.said[rowId] ?? {}).filter(([id]) => id !== sideId)
    poll.said[rowId] = Object.fromEntries(
      step === null ? others : [...others, [sideId, { step, speaker }]],
    )
    return done({ line: { kind: 'sideSaid', pollId }, workshopId: poll.workshopId })
  },
}

/** Whether sides may answer a row openly: on the four steps, closed, and shown jointly (never beside figures by side). */
export function isSayable({ form, result }: Poll, rowId: Id): boolean {
  if (form !== 'principles' && form !== 'scale') return false
  return result?.rows.find((row) => row.rowId === rowId)?.level === 'joint'
}

/** The sides that were in the room when it was measured: each of them says, or nothing is shown. */
export function sidesAsked({ result }: Poll): Id[] {
  return Object.entries(result?.present ?? {}).flatMap(([id, here]) => (here > 0 ? [id] : []))
}

/** What the sides have said to a row, once every one of them has; null before that. */
export function spokenOf(poll: Poll, rowId: Id): Readonly<Record<Id, SideSaid>> | null {
  const said = poll.said[rowId]
  if (!said || !isSayable(poll, rowId)) return null
  const asked = sidesAsked(poll)
  return asked.length > 0 && asked.every((id) => said[id]) ? said : null
}
