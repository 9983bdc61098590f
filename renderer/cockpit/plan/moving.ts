import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'

/** Where items are moved to, worked out the same way for keys, menu and mouse; null where they cannot go further. */

/** A place in an agenda: on a day, right after an item, or first (null). */
export interface PlaceInAgenda {
  readonly day: number
  readonly after: Id | null
}

type Standing = Pick<Item, 'id' | 'day'>

/** The agenda as it will be once some items are moved: shown before the room has answered. */
export function moved<T extends Standing>(
  items: readonly T[],
  ids: ReadonlySet<Id>,
  to: PlaceInAgenda,
): T[] {
  const moving = items.filter((item) => ids.has(item.id)).map((item) => ({ ...item, day: to.day }))
  const rest = items.filter((item) => !ids.has(item.id))
  const after = standingBefore(items, ids, to)
  const at =
    after === null
      ? rest.filter((item) => item.day < to.day).length
      : rest.findIndex((item) => item.id === after) + 1
  return [...rest.slice(0, at), ...moving, ...rest.slice(at)]
}

/** Where the chosen come when they go one up, into the day before too; null at the top. */
export function oneUp(items: readonly Standing[], ids: ReadonlySet<Id>): PlaceInAgenda | null {
  const first = items.findIndex((item) => ids.has(item.id))
  const own = items[first]
  if (!own) return null
  const [above, before] = [items[first - 1], items[first - 2]]
  if (above?.day === own.day)
    return { day: own.day, after: before?.day === own.day ? before.id : null }
  return own.day > 0 ? bottomOf(items, ids, own.day - 1) : null
}

/** Where the chosen come when they go one down, into the next day too; null at the bottom. */
export function oneDown(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  days: number,
): PlaceInAgenda | null {
  const last = items.findLastIndex((item) => ids.has(item.id))
  const own = items[last]
  if (!own) return null
  const below = items[last + 1]
  if (below?.day === own.day) return { day: own.day, after: below.id }
  return own.day + 1 < days ? topOf(own.day + 1) : null
}

export function topOf(day: number): PlaceInAgenda {
  return { day, after: null }
}

export function bottomOf(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  day: number,
): PlaceInAgenda {
  const last = items.findLast((item) => item.day === day && !ids.has(item.id))
  return { day, after: last?.id ?? null }
}

/** The n-th place of all, from 1; at the turn of a day the item stays on its own day where it can. */
export function atPlace(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  n: number,
): PlaceInAgenda | null {
  const rest = items.filter((item) => !ids.has(item.id))
  if (n < 1 || n > rest.length + 1) return null
  const own = items.find((item) => ids.has(item.id))
  const [before, next] = [rest[n - 2], rest[n - 1]]
  if (next && next.day === own?.day && before?.day !== own.day) return topOf(next.day)
  return before ? { day: before.day, after: before.id } : topOf(next?.day ?? 0)
}

/** Where something dropped before or after a row goes. */
export function beside(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  rowId: Id,
  side: 'before' | 'after',
): PlaceInAgenda | null {
  const at = items.findIndex((item) => item.id === rowId)
  const row = items[at]
  if (!row) return null
  const place = { day: row.day, after: rowId }
  if (side === 'after') return { day: row.day, after: standingBefore(items, ids, place) }
  const above = items[at - 1]
  const after = above?.day === row.day ? above.id : null
  return { day: row.day, after: standingBefore(items, ids, { day: row.day, after }) }
}

/** Whether a move would leave everything as it is. */
export function isThere(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  to: PlaceInAgenda,
): boolean {
  const after = moved(items, ids, to)
  return items.every((item, at) => item.id === after[at]?.id && item.day === after[at]?.day)
}

/** The place of an item among all, from 1. */
export function placeOf(items: readonly Standing[], id: Id): number {
  return items.findIndex((item) => item.id === id) + 1
}

/** The nearest item before a place that does not itself move. */
function standingBefore(
  items: readonly Standing[],
  ids: ReadonlySet<Id>,
  to: PlaceInAgenda,
): Id | null {
  if (to.after === null || !ids.has(to.after)) return to.after
  const at = items.findIndex((item) => item.id === to.after)
  const day = items[at]?.day
  return items.slice(0, at).findLast((item) => item.day === day && !ids.has(item.id))?.id ?? null
}
