import type { Scene } from './scene.ts'
import { seatsOf } from './seats.ts'
import type { RoomView } from './views.ts'

/** The seats as the facilitator sees them: codes and sides, who waits, and how many answer on paper; never a name or an answer. */
export function seating(scene: Scene): Pick<RoomView, 'seats' | 'asks' | 'paper'> {
  const { engagement, workshopId, connected, asks, slips } = scene
  const all = seatsOf(engagement.seats, workshopId)
  const onPaper = all.filter((seat) => seat.by === 'paper')
  return {
    seats: all
      .filter((seat) => seat.by !== 'paper')
      .map(({ id, sideId, partyId, code, by, taken }) => ({
        id,
        sideId,
        ...(partyId ? { partyId } : {}),
        code,
        by,
        taken,
        connected: connected.has(id),
      })),
    asks: asks.map((ask) => ({ ...ask, connected: connected.has(ask.id) })),
    paper: {
      places: Object.fromEntries(
        Object.keys(engagement.sides).map((side) => [
          side,
          onPaper.filter((seat) => seat.sideId === side).map((seat) => seat.id),
        ]),
      ),
      counted: slips,
    },
  }
}
