import type { Id, MinuteOfDay, Moment, PlainDate } from './engagement.ts'
import type { Block } from './packs/template.ts'
import type { Text } from './text.ts'

/** One timed block of the agenda: what is done, why and how, what the wall shows, and what really happened. */
export interface Item extends Omit<
  Block,
  'purpose' | 'how' | 'script' | 'records' | 'materials' | 'method'
> {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  /** which of the workshop's days it is on, from 0 */
  readonly day: number
  readonly purpose: Text
  /** *sådan gør I* */
  readonly how: Text
  /** *talepunkter* */
  readonly script: Text
  /** what goes into the minutes */
  readonly records: Text
  /** what to have ready */
  readonly materials: Text
  readonly method: Method | null
  /** *parallelle grupper*: several tables with a task each, one item and one clock; empty where all do the same */
  readonly groups: readonly Group[]
  /** who is responsible for it: somebody of the engagement, `theFacilitator`, or not said */
  readonly responsibleId: Id | null
  /** what the wall shows when it starts; null: what fits the kind of item */
  readonly shows: Shows | null
  /** minutes added or taken while it runs */
  readonly extra: number
  readonly runs: readonly Run[]
  /** when it was skipped (*sprunget over*); null where it was not, or was taken up after all */
  readonly skipped: Moment | null
}

/** *Opgave*: what, with whom, what you deliver. */
export type Task = NonNullable<Item['task']>
/**
 * The kind of answer an item asks for (måling, partssvar, rollesvar, bordsvar; hands and dots are open and stand apart).
 * `spoken` names an instrument that has no screen of its own yet: it is asked aloud and written down.
 */
export type Answer = Item['answer']

export const theFacilitator = 'facilitator'

export const shows = ['join', 'task', 'write', 'program', 'poll', 'black'] as const
export type Shows = (typeof shows)[number]

/** The method of the library that an item uses; its name is copied, so that a later pack changes no agenda. */
export interface Method {
  readonly id: Id
  readonly title: Text
}

/** One of several tables that work at the same time, each with its own task. */
export interface Group {
  readonly id: Id
  readonly title: Text
  readonly what: Text
  readonly place: string
}

/** Whether there is something to show as *Opgave*: one task for all, or one for each table. */
export function hasTask(item: Pick<Item, 'task' | 'groups'>): boolean {
  return item.task !== null || item.groups.length > 0
}

/** A stretch in which the item really ran; `to` is null while it runs. */
export interface Run {
  readonly from: Moment
  readonly to: Moment | null
}

/** One day of a workshop: when it begins, and when it is to be over. */
export interface Day {
  readonly date: PlainDate
  readonly startsAt: MinuteOfDay
  readonly endsAt: MinuteOfDay
}

/** The days of a workshop, the first one first. */
export function daysOf(workshop: Day & { readonly laterDays: readonly Day[] }): Day[] {
  const { date, startsAt, endsAt, laterDays } = workshop
  return [{ date, startsAt, endsAt }, ...laterDays]
}

/** What an item has been given, in minutes: as planned, with what was added or taken. Never below nought. */
export function given(item: Pick<Item, 'minutes' | 'extra'>): number {
  return Math.max(0, item.minutes + item.extra)
}

export interface Slot {
  readonly itemId: Id
  readonly day: number
  readonly starts: MinuteOfDay
  readonly ends: MinuteOfDay
}

/** What the times of a plan follow from. */
export type Timed = Pick<Item, 'id' | 'day' | 'kind' | 'minutes' | 'fixed'>

/**
 * The plan's times, day by day: each item begins when the one before ends, or at its fixed start. Arrival lies before the
 * day's start. A fixed start that the items before it run past is kept late, not overlapped (`fitOf` says so in minutes).
 */
export function plan(items: readonly Timed[], days: readonly Pick<Day, 'startsAt'>[]): Slot[] {
  const ends = new Map<number, MinuteOfDay>()
  const begins = (day: number) =>
    (days[day]?.startsAt ?? 0) -
    items
      .filter((item) => item.day === day && item.kind === 'arrival')
      .reduce((sum, item) => sum + item.minutes, 0)
  return items.map(({ id, day, minutes, fixed }) => {
    const at = ends.get(day) ?? begins(day)
    const starts = Math.max(at, fixed ?? at)
    ends.set(day, starts + minutes)
    return { itemId: id, day, starts, ends: starts + minutes }
  })
}

/** The items of one day, in order. */
export function onDay<T extends Pick<Item, 'day'>>(items: readonly T[], day: number): T[] {
  return items.filter((item) => item.day === day)
}
