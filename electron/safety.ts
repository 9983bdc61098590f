import { join } from 'node:path'
import { done, type Outcome } from '../shared/outcome.ts'
import type { SafetyOrder, SafetyView } from '../shared/safety.ts'
import { mendedIn, openMended } from './mending.ts'
import { safekeeping } from './safekeeping.ts'
import type { Store } from './store.ts'
import type { World } from './world.ts'

/** The store as the house uses it, with all that keeps it safe around it; throws CannotOpen where nothing sound is there. */
export interface Safety {
  readonly store: Store
  view(): SafetyView
  keepSafe(order: SafetyOrder): Outcome | Promise<Outcome>
  close(): void
}

export interface SafetyNeeds {
  readonly data: string
  readonly world: World
  readonly changed: () => void
}

export function safetyOf({ data, world, changed }: SafetyNeeds): Safety {
  const opened = openMended(data, world.now())
  // nobody looks before the house is open
  let watched = false
  const keeping = safekeeping({
    store: opened,
    data,
    now: () => world.now(),
    committed: () => {},
    changed: () => watched && changed(),
  })
  if (opened.engagements.length > 0) keeping.take()
  watched = true

  function mended(): SafetyView['mended'] {
    const told = mendedIn(opened)
    return told && { ...told, folder: join(data, told.folder) }
  }

  return {
    store: keeping.store,
    view: () => ({
      mended: mended(),
      snapshot: keeping.snapshot,
      reserveUsed: keeping.reserveUsed,
    }),
    keepSafe(order) {
      switch (order.do) {
        case 'knowMended': {
          const known = opened.keep('mended', null)
          changed()
          return known.ok ? done() : known
        }
      }
    },
    close() {
      keeping.close()
      opened.close()
    },
  }
}
