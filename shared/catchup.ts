import { given, onDay, plan, type Day, type Item } from './agenda.ts'
import { besidePlan, remaining, spent, type Clock } from './clock.ts'
import type { Id, MinuteOfDay, Moment } from './engagement.ts'
import { isSpare } from './fit.ts'
import { readIfLate, type LateStep } from './iflate.ts'
import type { Text } from './text.ts'

/**
 * *Hent n min. ind*: plans that land the day on time from what *kan kortes* and *kan udgå*, said before anything changes.
 * Nothing is cut below its least, nothing that is a must goes, no break falls under ten minutes, and what was held stays.
 */
export interface CatchUp {
  /** *som skabelonen siger*, *lidt af flere*, *lad noget udgå*, and where the day cannot be saved: all there is, or only cuts */
  readonly kind: 'asWritten' | 'spread' | 'leaveOut' | 'everything' | 'onlyCuts'
  /** in the order of the agenda */
  readonly changes: readonly Shorter[]
  /** minutes the day ends earlier by it */
  readonly gains: number
  /** minutes after the plan the day still ends; 0 where it lands on time */
  readonly late: number
  /** when the day then ends, as a minute of the day */
  readonly ends: MinuteOfDay
}

export interface Shorter {
  readonly itemId: Id
  readonly from: number
  /** null: it goes (*udgår*) */
  readonly to: number | null
}

/** The least a break is ever cut to, in minutes. */
export const leastBreak = 10

/** How short an item may become while the day runs, in minutes; its own length where it may not be cut. */
export function shortest(item: Pick<Item, 'kind' | 'minutes' | 'extra' | 'least'>): number {
  const length = given(item)
  if (item.kind === 'arrival') return length
  if (item.kind === 'break') return Math.min(length, Math.max(leastBreak, item.least ?? 0))
  return item.least === null ? length : Math.min(length, item.least)
}

/** Whether a plan may leave an item out: neither a must, nor a break, nor at a fixed time. */
export function mayGo(item: Pick<Item, 'must' | 'kind' | 'fixed'>): boolean {
  return isSpare(item)
}

export interface Late {
  readonly items: readonly Item[]
  readonly clock: Clock
  readonly days: readonly Pick<Day, 'startsAt'>[]
  /** the template's *hvis tiden skrider*, what goes first standing first */
  readonly ifLate: readonly Text[]
  readonly nowOfDay: number
  readonly now: Moment
}

/** Up to three plans, the template's own first; empty where the day is on time. The first that stand there land on time if anything does. */
export function catchUps(at: Late): readonly CatchUp[] {
  const day = dayLeft(at)
  if (!day) return []
  const before = endOf(day, lengths(day))
  if (before <= day.target) return []
  const written = readIfLate(at.ifLate, at.items)
  const kept = new Set(written.keeps)
  const able: DayLeft = {
    ...day,
    pieces: day.pieces.map((piece) => (kept.has(piece.id) ? { ...piece, mayGo: false } : piece)),
  }
  const first = asWritten(able, written.steps)
  const plans: [CatchUp['kind'], Lengths][] = lands(able, first)
    ? [
        ['asWritten', first],
        ['spread', spread(able, written.steps)],
        ['leaveOut', leaveOut(able, written.steps)],
      ]
    : [
        ['everything', first],
        ['onlyCuts', onlyCuts(able)],
      ]
  const named: [CatchUp['kind'], Lengths][] =
    written.steps.length > 0 ? plans : plans.toSorted((a, b) => rank(a[0]) - rank(b[0]))
  return distinct(
    named.map(([kind, to]) => {
      const ends = endOf(day, to)
      return {
        kind,
        changes: changesOf(day, to),
        gains: before - ends,
        late: Math.max(0, ends - day.target),
        ends,
      }
    }),
  )
}

/** Without an order of the template's own, a little of many stands first. */
function rank(kind: CatchUp['kind']): number {
  return kind === 'spread' ? -1 : 0
}

/** One item of what is left of the day, in whole minutes. */
interface Piece {
  readonly id: Id
  /** what is left of it */
  readonly length: number
  /** how short that may become */
  readonly floor: number
  readonly mayGo: boolean
  readonly isBreak: boolean
  readonly fixed: MinuteOfDay | null
  /** its whole length as it is given now; more than `length` for the one that runs */
  readonly given: number
}

interface DayLeft {
  readonly starts: MinuteOfDay
  readonly target: MinuteOfDay
  readonly pieces: readonly Piece[]
}

type Lengths = readonly number[]

/** What is left of today; null where the clock stands on nothing, or the day is over. */
function dayLeft({ items, clock, days, nowOfDay, now }: Late): DayLeft | null {
  const current = items.find((item) => item.id === clock.itemId)
  if (!current || clock.state === 'ended' || clock.state === 'before') return null
  const today = onDay(items, current.day)
  const last = today.at(-1)
  const target = plan(items, days).find((slot) => slot.itemId === last?.id)?.ends
  if (target === undefined) return null
  const left = Math.max(0, remaining(clock, given(current), now) / 60_000)
  const length = Math.floor(left)
  const used = Math.ceil(spent(clock, now) / 60_000)
  const ahead = today
    .slice(today.indexOf(current) + 1)
    .filter((item) => item.skipped === null)
    .map((item) => ({
      id: item.id,
      length: given(item),
      given: given(item),
      floor: shortest(item),
      mayGo: mayGo(item),
      isBreak: item.kind === 'break',
      fixed: item.fixed,
    }))
  const running = {
    id: current.id,
    length,
    given: given(current),
    floor: Math.min(length, Math.max(0, shortest(current) - used)),
    mayGo: false,
    isBreak: current.kind === 'break',
    fixed: null,
  }
  const ofDay = besidePlan(items, clock, days, nowOfDay)
  return { starts: Math.round(ofDay + left) - length, target, pieces: [running, ...ahead] }
}

function lengths(day: DayLeft): number[] {
  return day.pieces.map((piece) => piece.length)
}

/** Every way the day's end is reached: from now through all of it, and from each fixed start through what follows. */
function endsOf(day: DayLeft, to: Lengths): MinuteOfDay[] {
  const ends = [day.starts + sum(to)]
  for (const [index, { fixed }] of day.pieces.entries())
    if (fixed !== null) ends.push(fixed + sum(to.slice(index)))
  return ends
}

function endOf(day: DayLeft, to: Lengths): MinuteOfDay {
  return Math.max(...endsOf(day, to))
}

/** Minutes too late, summed over every way to the end: nought where the day lands, and it falls with each cut that helps. */
function excess(day: DayLeft, to: Lengths): number {
  return sum(endsOf(day, to).map((end) => Math.max(0, end - day.target)))
}

function lands(day: DayLeft, to: Lengths): boolean {
  return excess(day, to) === 0
}

/** Cuts a piece no further than helps, and not below `floor`. */
function cut(day: DayLeft, to: number[], index: number, floor: number): void {
  let [now, too] = [to[index] ?? 0, excess(day, to)]
  while (too > 0 && now > floor) {
    to[index] = now - 1
    const after = excess(day, to)
    if (after >= too) {
      to[index] = now
      return
    }
    ;[now, too] = [now - 1, after]
  }
}

function drop(day: DayLeft, to: number[], index: number): void {
  const [was, too] = [to[index] ?? 0, excess(day, to)]
  if (too === 0 || !day.pieces[index]?.mayGo) return
  to[index] = 0
  if (excess(day, to) >= too) to[index] = was
}

/** Gives back what was taken without need, the last taken first. */
function relaxed(day: DayLeft, to: number[], order: readonly number[]): number[] {
  const too = excess(day, to)
  for (const index of order.toReversed()) {
    const piece = day.pieces[index]
    const now = to[index] ?? 0
    if (!piece || now === piece.length) continue
    for (let more = piece.length; more > now; more--) {
      if (more < piece.floor) break
      to[index] = more
      if (excess(day, to) === too) break
      to[index] = now
    }
  }
  return to
}

/** The template's steps one after another, then the other cuts, then the breaks, and only then what may go. */
function asWritten(day: DayLeft, steps: readonly LateStep[]): Lengths {
  const to = lengths(day)
  const order: number[] = []
  for (const { itemId, to: least } of steps) {
    const index = day.pieces.findIndex((piece) => piece.id === itemId)
    const piece = day.pieces[index]
    if (!piece) continue
    order.push(index)
    if (least === null) drop(day, to, index)
    else cut(day, to, index, Math.max(piece.floor, least - (piece.given - piece.length)))
  }
  for (const index of [...cuttable(day, false), ...cuttable(day, true)]) {
    order.push(index)
    cut(day, to, index, day.pieces[index]?.floor ?? 0)
  }
  for (const index of leavable(day, steps)) {
    order.push(index)
    drop(day, to, index)
  }
  return relaxed(day, to, order)
}

/** A minute at a time from the one that has most of its own to give, breaks last; what may go only where that is not enough. */
function spread(day: DayLeft, steps: readonly LateStep[]): Lengths {
  const to = lengths(day)
  for (const breaks of [false, true]) {
    const able = new Set(cuttable(day, breaks))
    while (able.size > 0 && !lands(day, to)) {
      const index = [...able].reduce((most, each) =>
        ease(day, to, each) > ease(day, to, most) ? each : most,
      )
      const was = to[index] ?? 0
      cut(day, to, index, Math.max(day.pieces[index]?.floor ?? was, was - 1))
      if (to[index] === was) able.delete(index)
    }
  }
  if (lands(day, to)) return to
  const order = leavable(day, steps)
  for (const index of order) drop(day, to, index)
  return relaxed(day, to, [...cuttable(day, true), ...cuttable(day, false), ...order])
}

/** The share of what a piece has to give that it has left. */
function ease(day: DayLeft, to: Lengths, index: number): number {
  const piece = day.pieces[index]
  if (!piece) return 0
  return ((to[index] ?? 0) - piece.floor) / Math.max(1, piece.length - piece.floor)
}

/** As few as possible go, and the rest keeps its time; where that is not enough, it is cut as well. */
function leaveOut(day: DayLeft, steps: readonly LateStep[]): Lengths {
  const order = leavable(day, steps)
  const without = (out: readonly number[]) =>
    lengths(day).map((length, index) => (out.includes(index) ? 0 : length))
  const one = order.find((index) => lands(day, without([index])))
  if (one !== undefined) return without([one])
  const pairs = order.flatMap((a, at) => order.slice(at + 1).map((b) => [a, b] as const))
  const size = (pair: readonly number[]) => sum(pair.map((index) => day.pieces[index]?.length ?? 0))
  const two = pairs
    .filter((pair) => lands(day, without(pair)))
    .toSorted((a, b) => size(a) - size(b))[0]
  if (two) return without(two)
  const to = lengths(day)
  for (const index of order) drop(day, to, index)
  const cuts = [...cuttable(day, false), ...cuttable(day, true)]
  for (const index of cuts) cut(day, to, index, day.pieces[index]?.floor ?? 0)
  return relaxed(day, to, [...order, ...cuts])
}

function onlyCuts(day: DayLeft): Lengths {
  const to = lengths(day)
  const order = [...cuttable(day, false), ...cuttable(day, true)]
  for (const index of order) cut(day, to, index, day.pieces[index]?.floor ?? 0)
  return relaxed(day, to, order)
}

function cuttable(day: DayLeft, breaks: boolean): number[] {
  return day.pieces.flatMap((piece, index) =>
    piece.isBreak === breaks && piece.floor < piece.length ? [index] : [],
  )
}

/** What may go: what the template says may go first, then the shortest first. */
function leavable(day: DayLeft, steps: readonly LateStep[]): number[] {
  const said = steps.filter((step) => step.to === null).map((step) => step.itemId)
  const place = (index: number) => {
    const at = said.indexOf(day.pieces[index]?.id ?? '')
    return at < 0 ? said.length : at
  }
  const length = (index: number) => day.pieces[index]?.length ?? 0
  return day.pieces
    .flatMap((piece, index) => (piece.mayGo ? [index] : []))
    .toSorted((a, b) => place(a) - place(b) || length(a) - length(b) || b - a)
}

function changesOf(day: DayLeft, to: Lengths): Shorter[] {
  return day.pieces.flatMap((piece, index) => {
    const is = to[index] ?? piece.length
    if (is === piece.length) return []
    const gone = is === 0 && piece.mayGo
    const at = { itemId: piece.id, from: piece.given }
    return [{ ...at, to: gone ? null : piece.given - (piece.length - is) }]
  })
}

function distinct(plans: readonly CatchUp[]): CatchUp[] {
  const seen = new Set<string>()
  return plans.filter(({ changes, gains }) => {
    const key = JSON.stringify(changes)
    if (gains <= 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
