import type { Answers } from '../shared/contract.ts'
import type { Id } from '../shared/engagement.ts'
import { facilitator } from '../shared/journal.ts'
import { refused } from '../shared/outcome.ts'
import type { NetworkAddress } from '../shared/views.ts'
import type { Library } from './library.ts'
import type { Room } from './room.ts'
import type { TakeoverHands } from './takeover.ts'
import type { World } from './world.ts'

export interface GoingOnNeeds {
  readonly library: Library
  readonly room: Room
  readonly world: World
  readonly calls: () => Pick<Answers<'facilitator'>, 'openWorkshop' | 'letPhonesIn'>
  readonly at: () => Id | null
  readonly addresses: () => readonly NetworkAddress[]
  /** shuts the phones out and leaves the room as it stands */
  readonly leave: () => Promise<void>
  /** writes the whole database beside the snapshots, under a name that is never taken away */
  readonly setAside: () => void
}

/** How a takeover reaches the house: by the same calls as she does. */
export function goingOn(needs: GoingOnNeeds): TakeoverHands {
  const { library, room, world } = needs
  return {
    at: needs.at,
    isMeasuring: () => room.isMeasuring,
    leave: needs.leave,
    adopt(copy) {
      // what is here of it may be of another day: it is kept as it was
      if (library.get(copy.engagementId)) needs.setAside()
      return library.adopt(copy.engagementId, copy.saved, copy.journal)
    },
    goOn: async ({ engagementId, workshopId }) =>
      await needs.calls().openWorkshop({ engagementId, workshopId }),
    async letPhonesIn({ address, port }) {
      const known = needs.addresses()
      const chosen = known.find((each) => each.address === address) ?? known[0]
      if (!chosen) return refused('addressGone', address ?? '')
      return await needs.calls().letPhonesIn({ address: chosen.address, port })
    },
    askAgain(reason) {
      const engagement = room.at && library.get(room.at.engagementId)
      const open = Object.values(engagement?.polls ?? {}).find(
        (poll) => poll.state === 'open' && poll.workshopId === room.at?.workshopId,
      )
      if (!engagement || !open) return false
      const { language } = engagement.workshops[open.workshopId] ?? { language: 'da' as const }
      const id = world.id()
      return [
        { do: 'voidPoll', pollId: open.id, reason: reason(language) } as const,
        { do: 'askPollAgain', pollId: open.id, id } as const,
        { do: 'openPoll', pollId: id } as const,
      ].every((command) => room.run(command, facilitator).ok)
    },
  }
}
