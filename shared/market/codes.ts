import { peopleOfSide, rosterOf, type Engagement, type Id } from '../engagement.ts'
import { seatsOf } from '../seats.ts'

/** The personal codes that are still to be made: one for each who answers, of each company where several compete. */
export function codesLacking(
  engagement: Engagement,
  workshopId: Id,
): { readonly sideId: Id; readonly partyId?: Id }[] {
  const seats = seatsOf(engagement.seats, workshopId)
  const isCompeting = engagement.workshops[workshopId]?.competing === true
  return Object.values(engagement.sides).flatMap((side) => {
    const ofSide = seats.filter((seat) => seat.sideId === side.id)
    if (!isCompeting || side.mark !== 'L') {
      const many = rosterOf(engagement, workshopId, side.id) - ofSide.length
      return Array.from({ length: Math.max(0, many) }, () => ({ sideId: side.id }))
    }
    const answering = peopleOfSide(engagement, workshopId, side.id).filter(
      (person) => person.takes === 'answers',
    )
    return [...new Set(answering.map(({ partyId }) => partyId))].flatMap((partyId) => {
      const has = ofSide.filter((seat) => seat.partyId === partyId).length
      const many = answering.filter((person) => person.partyId === partyId).length - has
      return Array.from({ length: Math.max(0, many) }, () => ({ sideId: side.id, partyId }))
    })
  })
}
