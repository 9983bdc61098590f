import { onDay, plan, type Day, type Item, type Slot, type Timed } from './agenda.ts'
import type { Command } from './commands.ts'
import type { Id, MinuteOfDay } from './engagement.ts'
import { itemKinds, type ItemKind } from './packs/kinds.ts'

/**
 * Whether the agenda fits its day, said in minutes: up to each fixed time and up to the day's end there is either room to
 * spare (*luft*) or too much, and where there is too much, ways out of it.
 */

/** The items up to one fixed time, or up to the end of the day. */
export interface Stretch {
  readonly day: number
  /** those that lie before it, since the fixed time before */
  readonly itemIds: readonly Id[]
  /** the fixed item it leads up to; null for the end of the day */
  readonly until: Id | null
  readonly at: MinuteOfDay
  /** minutes to spare; below nought: so many too many */
  readonly spare: number
}

/** Every stretch of every day, in order. A late fixed item pushes what follows it, as the plan's times do. */
export function fitOf(
  items: readonly Timed[],
  days: readonly Pick<Day, 'startsAt' | 'endsAt'>[],
): Stretch[] {
  const slots = new Map(plan(items, days).map((slot) => [slot.itemId, slot]))
  return days.flatMap((day, index) => stretchesOf(onDay(items, index), slots, day, index))
}

function stretchesOf(
  items: readonly Timed[],
  slots: ReadonlyMap<Id, Slot>,
  { startsAt, endsAt }: Pick<Day, 'startsAt' | 'endsAt'>,
  day: number,
): Stretch[] {
  const stretches: Stretch[] = []
  let itemIds: Id[] = []
  let at = startsAt - lengthOf(items.filter((item) => item.kind === 'arrival'))
  for (const item of items) {
    if (item.fixed !== null) {
      stretches.push({ day, itemIds, until: item.id, at: item.fixed, spare: item.fixed - at })
      itemIds = []
    } else itemIds.push(item.id)
    at = slots.get(item.id)?.ends ?? at
  }
  return [...stretches, { day, itemIds, until: null, at: endsAt, spare: endsAt - at }]
}

/** One way out of too much: what it does, what it saves, and the command that does it. */
export type Way =
  | {
      readonly kind: 'shorten'
      readonly cuts: readonly { readonly itemId: Id; readonly to: number }[]
      readonly saves: number
      readonly command: Command
    }
  | {
      readonly kind: 'leaveOut'
      readonly itemId: Id
      readonly saves: number
      readonly command: Command
    }
  | {
      readonly kind: 'moveOn'
      readonly itemId: Id
      readonly saves: number
      readonly command: Command
    }
  | {
      readonly kind: 'moveFixed'
      readonly itemId: Id
      readonly to: MinuteOfDay
      readonly command: Command
    }
  | { readonly kind: 'endLater'; readonly to: MinuteOfDay; readonly command: Command }

/** The ways out of a stretch that has too much: those that save enough first, the gentlest of them before the rest. */
export function waysOut(items: readonly Item[], stretch: Stretch, workshopId: Id): Way[] {
  const over = -stretch.spare
  if (over <= 0) return []
  const inside = items.filter((item) => stretch.itemIds.includes(item.id))
  const fixed = items.find((item) => item.id === stretch.until)
  const ways = [
    shorten(inside, over, workshopId),
    leaveOut(inside, over, workshopId),
    fixed ? moveOn(inside, fixed, over, workshopId) : null,
    fixed ? moveFixed(fixed, stretch.at + over, workshopId) : endLater(stretch, over, workshopId),
  ]
  return ways
    .filter((way) => way !== null)
    .toSorted((a, b) => Number(enough(b, over)) - Number(enough(a, over)))
}

function enough(way: Way, over: number): boolean {
  return 'saves' in way ? way.saves >= over : true
}

/** Shortens what may be shortened, the one with most to give first, and no more than is needed. */
function shorten(items: readonly Item[], over: number, workshopId: Id): Way | null {
  const cuts: { itemId: Id; to: number }[] = []
  let left = over
  const able = items
    .filter((item) => item.least !== null && item.least < item.minutes)
    .toSorted((a, b) => give(b) - give(a))
  for (const item of able) {
    if (left <= 0) break
    const cut = Math.min(left, give(item))
    cuts.push({ itemId: item.id, to: item.minutes - cut })
    left -= cut
  }
  if (cuts.length === 0) return null
  const edits = cuts.map(({ itemId, to }) => ({ itemId, set: { minutes: to } }))
  return {
    kind: 'shorten',
    cuts,
    saves: over - left,
    command: { do: 'editItems', workshopId, edits },
  }
}

function give(item: Item): number {
  return item.minutes - (item.least ?? item.minutes)
}

/** Leaves out the shortest item that may go and saves enough, else the longest there is. */
function leaveOut(items: readonly Item[], over: number, workshopId: Id): Way | null {
  const able = items.filter(isSpare).toSorted((a, b) => a.minutes - b.minutes)
  const item = able.find((each) => each.minutes >= over) ?? able.at(-1)
  if (!item) return null
  return {
    kind: 'leaveOut',
    itemId: item.id,
    saves: item.minutes,
    command: { do: 'removeItems', workshopId, itemIds: [item.id] },
  }
}

/** Moves the last item before a fixed time to right after it. */
function moveOn(items: readonly Item[], fixed: Item, over: number, workshopId: Id): Way | null {
  const able = items.filter((item) => item.kind !== 'arrival' && item.kind !== 'opening')
  const item = able.toReversed().find((each) => each.minutes >= over) ?? able.at(-1)
  if (!item) return null
  const to = { day: fixed.day, after: fixed.id }
  return {
    kind: 'moveOn',
    itemId: item.id,
    saves: item.minutes,
    command: { do: 'moveItems', workshopId, itemIds: [item.id], to },
  }
}

function moveFixed(fixed: Item, to: MinuteOfDay, workshopId: Id): Way | null {
  if (to > 1439) return null
  const edits = [{ itemId: fixed.id, set: { fixed: to } }]
  return {
    kind: 'moveFixed',
    itemId: fixed.id,
    to,
    command: { do: 'editItems', workshopId, edits },
  }
}

function endLater({ day, at }: Stretch, over: number, workshopId: Id): Way | null {
  const to = at + over
  if (to > 1439) return null
  return {
    kind: 'endLater',
    to,
    command: { do: 'editDay', workshopId, day, set: { endsAt: to } },
  }
}

/** *kan udgå*: neither a must, nor a pause people count on, nor the arrival. */
export function isSpare(item: Pick<Item, 'must' | 'kind' | 'fixed'>): boolean {
  return !item.must && item.kind !== 'break' && item.kind !== 'arrival' && item.fixed === null
}

/** Minutes by kind of item, in the kinds' own order, for the strip below the agenda. Arrival lies before the start and is not counted. */
export function totals(
  items: readonly Pick<Item, 'kind' | 'minutes'>[],
): { readonly kind: ItemKind; readonly minutes: number }[] {
  return itemKinds
    .filter((kind) => kind !== 'arrival')
    .map((kind) => ({ kind, minutes: lengthOf(items.filter((item) => item.kind === kind)) }))
    .filter(({ minutes }) => minutes > 0)
}

function lengthOf(items: readonly Pick<Item, 'minutes'>[]): number {
  return items.reduce((sum, item) => sum + item.minutes, 0)
}
