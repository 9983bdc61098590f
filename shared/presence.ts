import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import type { Engagement, Id, Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { Attendance, Workshop } from './workshop.ts'

/** People who come and go: when each came and left, what that makes of their attendance, and whether a mandate is out of the room. */
export interface Move {
  readonly personId: Id
  readonly at: Moment
  readonly is: 'in' | 'out'
}

/** Whoever comes so many minutes after the day began, or less, is there from the start. */
export const graceMinutes = 5

const minute = 60_000

/** Where somebody is now, as far as it has been noted. */
export type Whereabouts = 'here' | 'out' | 'unknown'

export function whereabouts(
  workshop: Pick<Workshop, 'attendance' | 'moves'>,
  personId: Id,
): Whereabouts {
  const noted = workshop.attendance[personId]
  if (noted === 'absent') return 'out'
  const last = lastMove(workshop, personId)
  if (last) return last.is === 'in' ? 'here' : 'out'
  return noted === undefined ? 'unknown' : 'here'
}

export function lastMove(workshop: Pick<Workshop, 'moves'>, personId: Id): Move | undefined {
  return workshop.moves.findLast((move) => move.personId === personId)
}

/** When the day really began: its first item that is not the arrival; null before that. */
export function beganAt(engagement: Pick<Engagement, 'items'>, workshopId: Id): Moment | null {
  const starts = Object.values(engagement.items)
    .filter((item) => item.workshopId === workshopId && item.kind !== 'arrival')
    .flatMap((item) => item.runs.map((run) => run.from))
  return starts.length === 0 ? null : Math.min(...starts)
}

/** How many whole minutes after the beginning a coming was; null where it was in time. */
export function lateBy(move: Move, began: Moment | null): number | null {
  if (move.is === 'out' || began === null) return null
  const minutes = Math.floor((move.at - began) / minute)
  return minutes > graceMinutes ? minutes : null
}

/**
 * Those with the mandate who are not in the room: gone, absent, or not come though others have been noted. Nobody before
 * attendance has been noted at all.
 */
export function mandatesOut(workshop: Pick<Workshop, 'attendance' | 'moves' | 'mandates'>): Id[] {
  const isNoted = workshop.moves.length > 0 || Object.keys(workshop.attendance).length > 0
  return workshop.mandates.filter((id) => {
    const where = whereabouts(workshop, id)
    return where === 'out' || (where === 'unknown' && isNoted)
  })
}

export const presenceChanges: Handlers<'notePresence' | 'setMandate'> = {
  notePresence(draft, { workshopId, personIds, is }, told) {
    const workshop = draft.workshops[workshopId]
    if (!workshop || personIds.some((id) => !draft.people[id])) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    const moved = personIds.filter(
      (id) => whereabouts(workshop, id) !== { in: 'here', out: 'out' }[is],
    )
    const [first] = moved
    if (first === undefined) return done({ line: null, workshopId })
    const began = beganAt(draft as Engagement, workshopId)
    for (const personId of moved) {
      const move = { personId, at: told.at, is }
      workshop.attendance[personId] = attendanceAfter(workshop, move, began)
      workshop.moves.push(move)
    }
    const kind = is === 'in' ? 'peopleCame' : 'peopleLeft'
    return done({ line: { kind, workshopId, count: moved.length }, workshopId })
  },
  setMandate(draft, { workshopId, personId, has }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop || !draft.people[personId]) return refused('notFound')
    if (workshop.mandates.includes(personId) === has) return done({ line: null, workshopId })
    workshop.mandates = has
      ? [...workshop.mandates, personId]
      : workshop.mandates.filter((id) => id !== personId)
    return done({ line: { kind: 'mandateSet', workshopId }, workshopId })
  },
}

/** *til stede* who came in time and has not been away; *delvist* everybody else who was there for some of it. */
function attendanceAfter(workshop: Draft<Workshop>, move: Move, began: Moment | null): Attendance {
  if (move.is === 'out') {
    // somebody who left before it began was not there
    return began === null ? 'absent' : 'partly'
  }
  const wasAway = workshop.moves.some(
    (each) =>
      each.personId === move.personId && each.is === 'out' && began !== null && each.at > began,
  )
  return lateBy(move, began) !== null || wasAway ? 'partly' : 'present'
}
