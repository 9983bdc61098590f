import type { Handlers } from '../change.ts'
import type { Id } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import type { Poll, Row, SideSaid } from './poll.ts'

/**
 * *Partssvar* to a row that is shown jointly: each side confers, and one says openly what it answers. All sides or none, so
 * nothing is read out of it before every side that was in the measurement has said.
 */
export const spokenChanges: Handlers<'saySide'> = {
  saySide(draft, { pollId, rowId, sideId, step, speaker }) {
    const poll = draft.polls[pollId]
    if (!poll) return refused('notFound')
    if (poll.state !== 'closed' && poll.state !== 'shown') return refused('pollNotClosed')
    // no side of competing suppliers is told apart
    if (draft.workshops[poll.workshopId]?.competing) return refused('sidesPooled')
    if (!isOnSteps(poll)) return refused('notOnSteps')
    if (!poll.rows.some((row) => row.id === rowId)) return refused('notFound')
    if (!isSayable(poll, rowId)) return refused('sidesKnown')
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
export function isSayable(poll: Poll, rowId: Id): boolean {
  return isOnSteps(poll) && poll.result?.rows.find((row) => row.rowId === rowId)?.level === 'joint'
}

function isOnSteps({ form }: Poll): boolean {
  return form === 'principles' || form === 'scale'
}

/** What partssvar are entered in: the rows that take them, the sides that were there, and what stands. */
export interface SpokenSheet extends Pick<Poll, 'id' | 'title' | 'said'> {
  readonly rows: readonly Pick<Row, 'id' | 'short'>[]
  readonly sides: readonly Id[]
}

/** Null where no row takes any. */
export function spokenSheet(poll: Poll): SpokenSheet | null {
  const rows = poll.rows.filter((row) => isSayable(poll, row.id))
  const sides = sidesAsked(poll)
  if (rows.length === 0 || sides.length === 0) return null
  const { id, title, said } = poll
  return {
    id,
    title,
    said: Object.fromEntries(Object.entries(said).filter(([at]) => isSayable(poll, at))),
    rows: rows.map(({ id: at, short }) => ({ id: at, short })),
    sides,
  }
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
