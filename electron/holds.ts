import type { Command } from '../shared/commands.ts'
import type { Id, Moment } from '../shared/engagement.ts'
import type { By } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { thingOf, type Held } from '../shared/table.ts'

/** Who has which block or record open: for 30 s at a time, in memory only, so that two people never mend the same at once. */
export interface Holds {
  /** takes it, or takes it for longer; refused with the holder's id where somebody else has it */
  take(thingId: Id, by: By): Outcome
  drop(thingId: Id, by: By): void
  /** refused where a command would change what somebody else has open */
  stands(command: Command, by: By): Outcome
  all(): readonly Held[]
}

/** For how long a block is held without a word from who holds it, in milliseconds. */
export const holdFor = 30_000

export function openHolds(now: () => Moment, changed: () => void): Holds {
  const held = new Map<Id, { readonly by: By; readonly until: Moment }>()

  function holder(thingId: Id): By | null {
    const hold = held.get(thingId)
    return hold && hold.until > now() ? hold.by : null
  }

  function take(thingId: Id, by: By): Outcome {
    const other = holder(thingId)
    if (other !== null && other !== by) return refused('heldBy', other)
    held.set(thingId, { by, until: now() + holdFor })
    if (other === null) changed()
    // nobody need ask again: the others are told when it runs out
    setTimeout(() => {
      if (held.has(thingId) && holder(thingId) === null) {
        held.delete(thingId)
        changed()
      }
    }, holdFor + 50).unref()
    return done()
  }

  return {
    take,
    drop(thingId, by) {
      if (holder(thingId) !== by) return
      held.delete(thingId)
      changed()
    },
    stands(command, by) {
      const thingId = thingOf(command)
      const other = thingId === null ? null : holder(thingId)
      return other === null || other === by ? done() : refused('heldBy', other)
    },
    all: () =>
      [...held].flatMap(([thingId, { by, until }]) => (until > now() ? [{ thingId, by }] : [])),
  }
}
