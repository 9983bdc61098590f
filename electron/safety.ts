import { join } from 'node:path'
import type { Outcome } from '../shared/outcome.ts'
import type { SafetyOrder, SafetyView } from '../shared/safety.ts'
import type { NetworkAddress } from '../shared/views.ts'
import { mendedIn, openMended } from './mending.ts'
import type { Where } from './pusher.ts'
import { setAside } from './snapshots.ts'
import { safekeeping } from './safekeeping.ts'
import type { Store } from './store.ts'
import { takeoverOf, type TakeoverHands } from './takeover.ts'
import type { World } from './world.ts'

/** The store as the house uses it, with all that keeps it safe around it; throws CannotOpen where nothing sound is there. */
export interface Safety {
  readonly store: Store
  isSealed(engagementId: string): boolean
  /** whether this laptop stands by for another one, and must stay awake */
  isFollowing(): boolean
  view(): SafetyView
  keepSafe(order: SafetyOrder): Outcome | Promise<Outcome>
  /** writes the whole database beside the snapshots, under a name that makes room for nobody */
  setAside(): void
  /** asks a second laptop or a stick whether it goes on, before phones are let in again */
  beforeOpening(): Promise<void>
  close(): Promise<void>
}

export interface SafetyNeeds {
  readonly data: string
  readonly world: World
  readonly changed: () => void
  /** the workshop that is open, and its phones' port */
  readonly where: () => Where | null
  readonly hands: () => TakeoverHands
  readonly addresses: () => readonly NetworkAddress[]
}

export function safetyOf(needs: SafetyNeeds): Safety {
  const { data, world, changed, where, hands } = needs
  const opened = openMended(data, world.now())
  const now = () => world.now()
  // nobody looks before the house is open
  let watched = false
  const keeping = safekeeping({
    store: opened,
    data,
    now,
    committed: (commit, committed) => takeover.committed(commit, committed),
    changed: () => watched && changed(),
  })
  if (opened.engagements.length > 0) keeping.take()
  const takeover = takeoverOf({ store: keeping.store, data, now, where, hands, changed })
  watched = true

  function mended(): SafetyView['mended'] {
    const told = mendedIn(opened)
    return told && { ...told, folder: join(data, told.folder) }
  }

  return {
    store: keeping.store,
    isSealed: (engagementId) => takeover.isSealed(engagementId),
    isFollowing: () => takeover.isFollowing(),
    view: () => ({
      mended: mended(),
      snapshot: keeping.snapshot,
      reserveUsed: keeping.reserveUsed,
      notSaving: keeping.notSaving,
      addresses: needs.addresses(),
      ...takeover.view(),
    }),
    keepSafe(order) {
      if (order.do !== 'knowMended') return takeover.order(order)
      const known = opened.keep('mended', null)
      changed()
      return known
    },
    setAside: () => setAside(keeping.store, data, now()),
    beforeOpening: () => takeover.beforeOpening(),
    async close() {
      await takeover.close()
      keeping.close()
      opened.close()
    },
  }
}
