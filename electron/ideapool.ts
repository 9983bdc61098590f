import { batchOfIdeas, freshIdea, mostIdeas, type Idea } from '../shared/ideas.ts'
import type { Engagement, Id } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { World } from './world.ts'

/**
 * Texts that have come from phones and are not yet in the list: they wait until there are some to be mixed with, so that
 * neither the disk nor a screen can tell which was sent last. Their phones keep them until the collecting is closed, and
 * send them again to a pool with another id, should this one be lost.
 */
export interface IdeaPool {
  /** random; a new one tells the phones that what was waiting has been lost */
  readonly id: Id
  /** how many wait for an item's list */
  waiting(itemId: Id): number
  /** takes one in, or the new words of one that waits or stands in the list unmerged */
  put(seatId: Id, sent: { itemId: Id; id: Id; text: string }, engagement: Engagement): Outcome
  /** what is ready for the list: all that wait where it is closing, else a batch of four or more, mixed */
  ready(itemId: Id, isClosing: boolean, engagement: Engagement): readonly Idea[]
  /** they stand in the list, on the disk: until then they wait here */
  stored(itemId: Id): void
}

export function ideaPool(world: World): IdeaPool {
  const pools = new Map<Id, Map<Id, string>>()
  /** how many ideas each seat has sent to each item: a number, never which */
  const sent = new Map<string, Set<Id>>()
  const known = new Map<Id, Id>()

  const poolOf = (itemId: Id) => {
    const pool = pools.get(itemId) ?? new Map<Id, string>()
    pools.set(itemId, pool)
    return pool
  }

  return {
    id: world.secretId(),
    waiting: (itemId) => pools.get(itemId)?.size ?? 0,
    put(seatId, { itemId, id, text }, engagement) {
      const item = engagement.items[itemId]
      if (!item || engagement.collecting[itemId]?.state !== 'open') return refused('pollNotOpen')
      if (!text) return refused('empty')
      const kept = engagement.ideas[id]
      if (kept && (kept.itemId !== itemId || kept.mergedInto !== null)) return done()
      const key = `${seatId}/${itemId}`
      const mine = sent.get(key) ?? new Set<Id>()
      const isKnown = known.get(id) === itemId || kept !== undefined
      if (!isKnown && mine.size >= mostIdeas) return refused('tooManyRows', `${mostIdeas}`)
      if (!isKnown) {
        mine.add(id)
        sent.set(key, mine)
        known.set(id, itemId)
      }
      if (kept?.text !== text) poolOf(itemId).set(id, text)
      return done()
    },
    ready(itemId, isClosing, engagement) {
      const pool = poolOf(itemId)
      if (pool.size === 0 || (!isClosing && pool.size < batchOfIdeas)) return []
      const workshopId = engagement.items[itemId]?.workshopId ?? ''
      const ideas = [...pool].map(([id, text]) => {
        const kept = engagement.ideas[id]
        return kept ? { ...kept, text } : freshIdea(id, workshopId, itemId, text)
      })
      // the order of writing is the order of ids, which are random and the phones' own
      return ideas.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    },
    stored: (itemId) => poolOf(itemId).clear(),
  }
}
