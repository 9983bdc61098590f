import { onDay, plan, type Day, type Item } from '../../../shared/agenda.ts'
import type { Id, MinuteOfDay } from '../../../shared/engagement.ts'
import { fitOf, type Stretch } from '../../../shared/fit.ts'
import type { Language } from '../../../shared/text.ts'
import { titleOf, type Notice } from './sentences.ts'

/** The agenda as the table of *Planlæg* shows it: each day with its rows, their times, and where it does not fit. */

export interface PlanDay {
  readonly index: number
  readonly day: Day
  readonly rows: readonly PlanRow[]
  /** the last stretch, up to the end of the day */
  readonly ending: Stretch
  /** the stretch that says most about the day: the end's, unless only another one has too much */
  readonly verdict: Stretch
}

export interface PlanRow {
  readonly id: Id
  readonly item: Item
  readonly starts: MinuteOfDay
  /** what is said above a fixed time that the items before it do not reach to the minute */
  readonly notice: Notice | null
  readonly mode: RowMode
  /** the row above, which what is typed here comes after; null where there is none, or nothing is typed */
  readonly above: Id | null
}

/** What is done to a row just now: its title is edited, or new items are typed right above it. */
export type RowMode = 'plain' | 'title' | 'quick'

/** How the table is filled in besides the times: what is done to a row, and what is said of a stretch that does not fit. */
interface Filling {
  modeOf(id: Id): RowMode
  noticeOf(stretch: Stretch): Notice | null
}

/** The agenda as the table draws it, day by day. */
export function daysIn(
  items: readonly Item[],
  days: readonly Day[],
  { modeOf, noticeOf }: Filling,
): PlanDay[] {
  const slots = new Map(plan(items, days).map((slot) => [slot.itemId, slot]))
  const stretches = fitOf(items, days)
  return days.map((day, index) => {
    const own = stretches.filter((stretch) => stretch.day === index)
    const ending = own.at(-1) ?? nothing(index, day)
    const over = own.find((stretch) => stretch.spare < 0)
    return {
      index,
      day,
      rows: onDay(items, index).map((item, place, all) => ({
        id: item.id,
        item,
        starts: slots.get(item.id)?.starts ?? day.startsAt,
        notice: noticeBefore(own, item.id, noticeOf),
        mode: modeOf(item.id),
        above: modeOf(item.id) === 'quick' ? (all[place - 1]?.id ?? null) : null,
      })),
      ending,
      verdict: ending.spare < 0 ? ending : (over ?? ending),
    }
  })
}

function noticeBefore(
  stretches: readonly Stretch[],
  itemId: Id,
  noticeOf: Filling['noticeOf'],
): Notice | null {
  const stretch = stretches.find((each) => each.until === itemId && each.spare !== 0)
  return stretch ? noticeOf(stretch) : null
}

function nothing(day: number, { endsAt, startsAt }: Day): Stretch {
  return { day, itemIds: [], until: null, at: endsAt, spare: endsAt - startsAt }
}

/** The same rows as before where nothing in them changed, so that only what changed is drawn again. */
export function steadyRows(rows: readonly PlanRow[], before: ReadonlyMap<Id, PlanRow>): PlanRow[] {
  return rows.map((row) => {
    const was = before.get(row.id)
    const isSame =
      was !== undefined &&
      was.item === row.item &&
      was.starts === row.starts &&
      was.mode === row.mode &&
      was.above === row.above &&
      isSameNotice(was.notice, row.notice)
    return isSame ? was : row
  })
}

function isSameNotice(a: Notice | null, b: Notice | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** What a list has to know of a row; its times and all else are the row's own. */
export interface Entry {
  readonly id: Id
  readonly title: string
}

export function steadyEntries(
  rows: readonly PlanRow[],
  before: readonly Entry[],
  language: Language,
): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.id, entry]))
  const entries = rows.map(({ id, item }) => {
    const was = known.get(id)
    const title = titleOf(item, language)
    return was?.title === title ? was : { id, title }
  })
  const isSame =
    entries.length === before.length && entries.every((entry, at) => entry === before[at])
  return isSame ? before : entries
}

/** The same items as before where nothing in them changed: what comes from the room is always new objects. */
export function steadyItems(items: readonly Item[], before: readonly Item[]): Item[] {
  const known = new Map(before.map((item) => [item.id, item]))
  return items.map((item) => {
    const was = known.get(item.id)
    return was && JSON.stringify(was) === JSON.stringify(item) ? was : item
  })
}
