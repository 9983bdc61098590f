import type { Engagement, Id, Party } from '../engagement.ts'
import { peopleAt } from '../engagement.ts'
import { firmsOf } from './known.ts'

/**
 * *Hvert firma sit eget bord*: a company and the number that stands for it wherever others may look. The numbers follow
 * the list of parties, so that a company that stays away keeps its own and no other moves.
 */
export interface Firm {
  readonly party: Party
  readonly table: number
  /** whether anybody of it was invited to this meeting */
  readonly invited: boolean
}

export function firmsAt(engagement: Engagement, workshopId: Id): Firm[] {
  const invited = new Set(peopleAt(engagement, workshopId).map(({ partyId }) => partyId))
  return firmsOf(engagement).map((party, index) => ({
    party,
    table: index + 1,
    invited: invited.has(party.id),
  }))
}

/** The table of the company that a seat's code was made for; null for everybody else. */
export function tableOfSeat(engagement: Engagement, seatId: Id): number | null {
  const seat = engagement.seats[seatId]
  if (!seat?.partyId) return null
  return (
    firmsAt(engagement, seat.workshopId).find(({ party }) => party.id === seat.partyId)?.table ??
    null
  )
}

/** The companies of which nobody was there, as far as attendance has been noted. */
export function absentFirms(engagement: Engagement, workshopId: Id): Firm[] {
  const { attendance = {} } = engagement.workshops[workshopId] ?? {}
  if (Object.keys(attendance).length === 0) return []
  const people = peopleAt(engagement, workshopId)
  return firmsAt(engagement, workshopId).filter(({ party }) =>
    people
      .filter(({ partyId }) => partyId === party.id)
      .every(({ id }) => !attendance[id] || attendance[id] === 'absent'),
  )
}
