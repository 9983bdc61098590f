import type { Id, Moment } from '../shared/engagement.ts'
import type { Outcome } from '../shared/outcome.ts'
import type { SafetyView } from '../shared/safety.ts'
import { ballastIn } from './ballast.ts'
import { forgetSnapshots, snapshotsIn, takeSnapshot, type Snapshot } from './snapshots.ts'
import type { Commit, Committed, Store } from './store.ts'

/**
 * Keeps what is saved from being lost with its file: a checked snapshot when the house opens, when an item begins, every
 * five minutes of change and at the close; and a ballast to give back when the disk is full.
 */
export interface Safekeeping {
  /** the store as the house uses it: each commit is told on, and a full disk gets its ballast back */
  readonly store: Store
  /** the newest snapshot; null until there is one */
  readonly snapshot: Moment | null
  /** whether the ballast had to be given back, and there is no room yet to lay it aside again */
  readonly reserveUsed: boolean
  /** why the last write did not reach the disk; null where it did */
  readonly notSaving: SafetyView['notSaving']
  take(): Outcome<Snapshot>
  /** lays the ballast aside where there is plenty of room */
  refill(): Promise<boolean>
  close(): void
}

export interface SafekeepingNeeds {
  readonly store: Store
  readonly data: string
  readonly now: () => Moment
  /** told after each commit that is on the disk */
  readonly committed: (commit: Commit, committed: Committed) => void
  /** what the safety of her work looks like has changed */
  readonly changed: () => void
  /** milliseconds of change between two snapshots */
  readonly every?: number
  /** bytes of the ballast */
  readonly reserve?: number
  /** milliseconds between two looks at a disk that does not work, or has no room for the ballast */
  readonly lookEvery?: number
}

/** The item's own commit is shown first; its snapshot may come a moment later. */
const afterItem = 1000

export function safekeeping(needs: SafekeepingNeeds): Safekeeping {
  const { store, data, now, every = 5 * 60_000, lookEvery = 3000 } = needs
  const ballast = ballastIn(data, needs.reserve)
  const items = new Map<Id, unknown>()
  let newest: Moment | null = snapshotsIn(data)[0]?.at ?? null
  let dirty = false
  let reserveUsed = false
  let notSaving: SafetyView['notSaving'] = null
  let looking: NodeJS.Timeout | null = null
  let closed = false
  let timer: NodeJS.Timeout | null = null
  let due = 0
  const filling = setTimeout(() => {
    // where the disk is in trouble already, it is laid aside when that is over
    if (!reserveUsed && !notSaving) void ballast.refill()
  }, 3000)
  filling.unref()

  function take(): Outcome<Snapshot> {
    if (timer) clearTimeout(timer)
    timer = null
    const taken = takeSnapshot(store, data, now())
    if (taken.ok) {
      newest = taken.value.at
      dirty = false
      if (!reserveUsed) void ballast.refill()
    } else later(every)
    needs.changed()
    return taken
  }

  /** The nearer of two moments to come stands. */
  function later(wait: number): void {
    if (closed) return
    const then = Date.now() + wait
    if (timer && due <= then) return
    if (timer) clearTimeout(timer)
    due = then
    timer = setTimeout(take, wait)
    timer.unref()
  }

  function wrote(commit: Commit): void {
    dirty = true
    later(isAnotherItem(commit) ? afterItem : every)
  }

  function isAnotherItem({ touched }: Commit): boolean {
    const moved = touched.filter(({ collection, id, value }) => {
      if (collection !== 'clocks') return false
      const { itemId } = (value ?? { itemId: null }) as { itemId: Id | null }
      const before = items.get(id)
      items.set(id, itemId)
      return before !== itemId
    })
    return moved.length > 0
  }

  /** Tries once more with the room of the ballast; the disk is full all the same, and that is said. */
  function withRoom<T>(write: () => Outcome<T>): Outcome<T> {
    const outcome = write()
    if (outcome.ok || outcome.reason !== 'diskFull' || !ballast.giveBack()) return said(outcome)
    reserveUsed = true
    const again = write()
    needs.changed()
    look()
    return said(again)
  }

  /** Whether the disk took it is what the screen says until the next write. */
  function said<T>(outcome: Outcome<T>): Outcome<T> {
    const now = troubleIn(outcome)
    if (now !== notSaving) {
      notSaving = now
      needs.changed()
    }
    if (notSaving) look()
    return outcome
  }

  /** Looks after a while whether the disk works again, so that she sees it without having to try. */
  function look(): void {
    if (looking || closed) return
    looking = setTimeout(async () => {
      looking = null
      if (notSaving) withRoom(() => store.keep('saving', now()))
      // it may be closed while the ballast is laid aside: then there is nobody to tell
      if (reserveUsed && !notSaving && (await ballast.refill()) && !closed) {
        reserveUsed = false
        needs.changed()
      }
      if (notSaving || reserveUsed) look()
    }, lookEvery)
    looking.unref()
  }

  const kept: Store = {
    ...store,
    commit(commit) {
      const outcome = withRoom(() => store.commit(commit))
      if (outcome.ok) {
        wrote(commit)
        // older copies hold the words too: one that does not takes their place
        if (commit.forgets?.length) {
          const taken = take()
          if (taken.ok) forgetSnapshots(data, taken.value)
        }
        needs.committed(commit, outcome.value)
      }
      return outcome
    },
    keep: (name, value) => withRoom(() => store.keep(name, value)),
    keepOwnNote(engagementId, itemId, text) {
      const outcome = withRoom(() => store.keepOwnNote(engagementId, itemId, text))
      if (outcome.ok) {
        dirty = true
        later(every)
      }
      return outcome
    },
    adopt: (engagementId, saved, journal) =>
      withRoom(() => store.adopt(engagementId, saved, journal)),
  }

  return {
    store: kept,
    get snapshot() {
      return newest
    },
    get reserveUsed() {
      return reserveUsed
    },
    get notSaving() {
      return notSaving
    },
    take,
    refill: () => ballast.refill(),
    close() {
      clearTimeout(filling)
      if (looking) clearTimeout(looking)
      if (timer) clearTimeout(timer)
      if (dirty && !closed) takeSnapshot(store, data, now())
      closed = true
    },
  }
}

/** A command that the rules or another's change refused says nothing of the disk. */
function troubleIn(outcome: Outcome<unknown>): SafetyView['notSaving'] {
  if (outcome.ok) return null
  if (outcome.reason === 'diskFull') return 'full'
  return outcome.detail?.startsWith('SQLITE_') ? 'failing' : null
}
