import type { Draft } from 'immer'
import { daysOf, given, onDay, plan, type Day, type Item } from './agenda.ts'
import type { Handlers } from './change.ts'
import type { Engagement, Id, MinuteOfDay, Moment } from './engagement.ts'
import { done, refused } from './outcome.ts'
import { showItem } from './wall.ts'
import { ofWorkshop } from './workshop.ts'

/** The one running clock of a workshop. Screens are told since when, never how much is left. */
export interface Clock {
  readonly id: Id
  readonly state: 'before' | 'running' | 'paused' | 'ended'
  readonly itemId: Id | null
  /** when the present stretch began; null unless running */
  readonly since: Moment | null
  /** milliseconds the item ran before the present stretch */
  readonly spent: number
  /** what the computer's own clock did that she has to know; null where it kept time */
  readonly jump: Jump | null
  /** the plan of each day as it stood when the day began: what really happened is held against it */
  readonly asPlanned: readonly AsPlanned[]
}

export interface AsPlanned {
  readonly itemId: Id
  readonly starts: MinuteOfDay
  readonly minutes: number
}

/** The computer's clock was moved while the run clock went. */
export interface Jump {
  /** when it was found, by the clock as it is after it */
  readonly at: Moment
  /** milliseconds it was moved, forward or (below nought) back */
  readonly by: number
  /** true where nobody can tell how much time really passed: the run clock was stopped for her to say */
  readonly stopped: boolean
}

const minute = 60_000

/** Milliseconds the current item has run. */
export function spent(clock: Pick<Clock, 'since' | 'spent'>, now: Moment): number {
  return clock.spent + (clock.since === null ? 0 : Math.max(0, now - clock.since))
}

/** Milliseconds left of the current item; negative when over time. */
export function remaining(
  clock: Pick<Clock, 'since' | 'spent'>,
  givenMinutes: number,
  now: Moment,
): number {
  return givenMinutes * minute - spent(clock, now)
}

/** The four states of the run clock: amber at 20 % left, red at nought. */
export function tone(remainingMs: number, givenMinutes: number): 'calm' | 'gather' | 'over' {
  if (remainingMs <= 0) return 'over'
  return remainingMs <= givenMinutes * minute * 0.2 ? 'gather' : 'calm'
}

/** When each item still to come today will begin if nothing more slips, as minutes of the day (with their fractions). */
export function coming(
  items: readonly Item[],
  clock: Clock,
  nowOfDay: number,
  now: Moment,
): ReadonlyMap<Id, number> {
  const today = itemsToday(items, clock)
  const at = today.findIndex((item) => item.id === clock.itemId)
  const current = today[at]
  const starts = new Map<Id, number>()
  if (!current || clock.state === 'ended') return starts
  let next = nowOfDay + Math.max(0, remaining(clock, given(current), now) / minute)
  for (const item of today.slice(at + 1)) {
    if (item.skipped !== null) continue
    next = Math.max(next, item.fixed ?? next)
    starts.set(item.id, next)
    next += given(item)
  }
  return starts
}

/** When the day will end if nothing more slips, as a minute of the day (with its fraction). */
export function forecast(
  items: readonly Item[],
  clock: Clock,
  nowOfDay: number,
  now: Moment,
): number {
  const current = items.find((item) => item.id === clock.itemId)
  if (!current || clock.state === 'ended') return nowOfDay
  const [lastId, begins] = [...coming(items, clock, nowOfDay, now)].at(-1) ?? []
  const last = items.find((item) => item.id === lastId)
  if (begins !== undefined && last) return begins + given(last)
  return nowOfDay + Math.max(0, remaining(clock, given(current), now) / minute)
}

/** Minutes behind the plan (negative: ahead), rounded to whole minutes: the end that is coming against the end as planned. */
export function behind(
  items: readonly Item[],
  clock: Clock,
  days: readonly Pick<Day, 'startsAt'>[],
  nowOfDay: number,
  now: Moment,
): number {
  if (clock.state === 'before' || clock.state === 'ended') return 0
  const last = itemsToday(items, clock).at(-1)
  const planned = plan(items, days).find((slot) => slot.itemId === last?.id)?.ends
  if (planned === undefined) return 0
  const ofDay = besidePlan(items, clock, days, nowOfDay)
  return Math.round(forecast(items, clock, ofDay, now) - planned)
}

/** The minute of the day counted on past midnight, or back before it, where the plan of the item that runs lies there. */
export function besidePlan(
  items: readonly Item[],
  clock: Pick<Clock, 'itemId'>,
  days: readonly Pick<Day, 'startsAt'>[],
  nowOfDay: number,
): number {
  const planned = plan(items, days).find((slot) => slot.itemId === clock.itemId)?.starts
  return planned === undefined
    ? nowOfDay
    : nowOfDay + 1440 * Math.round((planned - nowOfDay) / 1440)
}

/** The items of the day the clock stands on. */
function itemsToday(items: readonly Item[], clock: Pick<Clock, 'itemId'>): Item[] {
  const current = items.find((item) => item.id === clock.itemId)
  return onDay(items, current?.day ?? 0)
}

export const clockChanges: Handlers<
  'startItem' | 'nextItem' | 'backItem' | 'pauseClock' | 'resumeClock' | 'extendItem' | 'endDay'
> = {
  startItem(draft, { itemId }, told) {
    const item = draft.items[itemId]
    if (!item) return refused('notFound')
    start(draft, item, told.at)
    return done({ line: { kind: 'itemStarted', itemId }, workshopId: item.workshopId })
  },
  nextItem(draft, { workshopId }, told) {
    const item = neighbour(draft, workshopId, 1)
    if (!item) return refused('noItemLeft')
    start(draft, item, told.at)
    return done({ line: { kind: 'itemStarted', itemId: item.id }, workshopId })
  },
  backItem(draft, { workshopId }, told) {
    const item = neighbour(draft, workshopId, -1)
    if (!item) return refused('noItemBefore')
    start(draft, item, told.at)
    return done({ line: { kind: 'itemStarted', itemId: item.id }, workshopId })
  },
  pauseClock(draft, { workshopId }, told) {
    const clock = draft.clocks[workshopId]
    if (clock?.state !== 'running' || !clock.itemId) return refused('notRunning')
    clock.spent = spent(clock, told.at)
    clock.since = null
    clock.state = 'paused'
    endRun(draft, clock.itemId, told.at)
    return done({ line: { kind: 'clockPaused', itemId: clock.itemId }, workshopId })
  },
  resumeClock(draft, { workshopId }, told) {
    const clock = draft.clocks[workshopId]
    const item = draft.items[clock?.itemId ?? '']
    if (!clock || !item || clock.state === 'running') return refused('notFound')
    clock.state = 'running'
    clock.since = told.at
    clock.jump = null
    item.runs.push({ from: told.at, to: null })
    return done({ line: { kind: 'clockResumed', itemId: item.id }, workshopId })
  },
  extendItem(draft, { workshopId, itemId, minutes }) {
    const item = draft.items[itemId ?? draft.clocks[workshopId]?.itemId ?? '']
    if (item?.workshopId !== workshopId) return refused('notRunning')
    item.extra = Math.max(-item.minutes, item.extra + minutes)
    return done({ line: { kind: 'itemExtended', itemId: item.id, minutes }, workshopId })
  },
  endDay(draft, { workshopId }, told) {
    const clock = draft.clocks[workshopId]
    if (!clock || clock.state === 'before' || clock.state === 'ended') return refused('notRunning')
    if (clock.itemId) endRun(draft, clock.itemId, told.at)
    clock.spent = spent(clock, told.at)
    clock.since = null
    clock.state = 'ended'
    const wall = draft.walls[workshopId]
    if (wall) wall.show = { mode: 'program' }
    return done({ line: { kind: 'dayEnded', workshopId }, workshopId })
  },
}

/**
 * Ends what runs and starts this item; one that ran before goes on from what it has spent, and one that was skipped is
 * taken up after all. The wall follows.
 */
export function start(draft: Draft<Engagement>, item: Draft<Item>, at: Moment): void {
  const clock = draft.clocks[item.workshopId]
  if (!clock || (clock.itemId === item.id && clock.state === 'running')) return
  keepPlan(draft, item)
  if (clock.itemId) endRun(draft, clock.itemId, at)
  clock.spent = item.runs.reduce((sum, run) => sum + ((run.to ?? at) - run.from), 0)
  clock.itemId = item.id
  clock.since = at
  clock.state = 'running'
  clock.jump = null
  item.runs.push({ from: at, to: null })
  item.skipped = null
  showItem(draft, item)
}

/** Keeps the plan of an item's day before the first of it starts: later it may be moved, split and cut. */
function keepPlan(draft: Draft<Engagement>, { workshopId, day }: Draft<Item>): void {
  const [clock, workshop] = [draft.clocks[workshopId], draft.workshops[workshopId]]
  const own = ofWorkshop(draft.items, workshopId).filter((item) => item.day === day)
  if (!clock || !workshop || own.some((item) => item.runs.length > 0)) return
  const kept = clock.asPlanned.filter(({ itemId }) => draft.items[itemId]?.day !== day)
  const slots = plan(own, daysOf(workshop))
  const fresh = slots.map(({ itemId, starts, ends }) => ({
    itemId,
    starts,
    minutes: ends - starts,
  }))
  clock.asPlanned = [...kept, ...fresh]
}

export function endRun(draft: Draft<Engagement>, itemId: Id, at: Moment): void {
  const run = draft.items[itemId]?.runs.at(-1)
  if (run && run.to === null) run.to = at
}

/** The nearest item before or after the one that runs; past those that were skipped and never begun. */
export function neighbour(
  draft: Draft<Engagement>,
  workshopId: Id,
  step: 1 | -1,
): Draft<Item> | undefined {
  const items = Object.values(draft.items)
    .filter((item) => item.workshopId === workshopId)
    .toSorted((a, b) => a.order - b.order)
  const clock = draft.clocks[workshopId]
  const at = items.findIndex((item) => item.id === clock?.itemId)
  if (step === 1) return items.slice(at + 1).find((item) => item.skipped === null)
  return items
    .slice(0, Math.max(0, at))
    .findLast((item) => item.skipped === null || item.runs.length > 0)
}
