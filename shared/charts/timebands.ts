import type { PlainDate } from '../engagement.ts'
import { parseDate } from '@internationalized/date'
import { fitted, widthOf } from './lettering.ts'
import { type Pen, barRow, dayIn, half, markRow, middleOf, padding, size } from './timeaxis.ts'
import {
  type TimelineBar,
  type TimelineLane,
  type TimelineMark,
  inTime,
  isDated,
} from './timelinedata.ts'
import { headLines } from './timesigns.ts'

/** A lane with everything in its place, or the marks that belong to no lane. */
export interface Band {
  readonly title: string
  readonly about: string
  readonly head: number
  readonly height: number
  readonly bars: readonly Placed<TimelineBar>[]
  readonly marks: readonly Placed<TimelineMark>[]
  readonly isEmpty: boolean
}

export interface Placed<T> extends Spot {
  readonly of: T
  /** below the band's top */
  readonly y: number
  readonly x0: number
  readonly x1: number
}

/** Where a label can stand, and the stretch of its row that it and its bar or mark then take. */
interface Spot {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly weight: number
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly isInside: boolean
}

/** The lanes of the timeline as bands; marks that belong to no lane stand in one of their own, first. */
export function bandsOf(pen: Pen): Band[] {
  const { lanes, marks } = pen.data
  const of = (lane: TimelineLane | undefined) =>
    inTime(marks.filter((mark) => laneOf(mark, lanes) === lane))
  const loose = of(undefined)
  return [
    ...(loose.length > 0 ? [bandOf(pen, pen.words.dates, '', [], loose)] : []),
    ...lanes.map((lane) => bandOf(pen, lane.title, lane.about ?? '', lane.bars, of(lane))),
  ]
}

/** A gate belongs where a bar ends on its day; every other mark stands above the lanes. */
function laneOf(mark: TimelineMark, lanes: readonly TimelineLane[]): TimelineLane | undefined {
  if (mark.kind !== 'gate') return undefined
  return lanes.find((lane) => lane.bars.some((bar) => bar.to === mark.date))
}

function bandOf(
  pen: Pen,
  title: string,
  about: string,
  bars: readonly TimelineBar[],
  marks: readonly TimelineMark[],
): Band {
  const lines = headLines(pen, title, about)
  const head = pen.gutter === 0 ? lines.length * 17 : 0
  const top = padding + head
  const inRows = placeBars(pen, bars)
  const barsEnd = top + inRows.rows * barRow
  const below = placeMarks(pen, marks)
  const content = inRows.rows * barRow + below.rows * markRow
  const isEmpty = content === 0
  const least = pen.gutter === 0 ? (isEmpty ? barRow : 0) : lines.length * 16 + 6
  return {
    title,
    about,
    head,
    height: top + Math.max(content, least) + padding,
    bars: inRows.placed.map(({ row, ...bar }) => ({ ...bar, y: top + (row + 0.5) * barRow })),
    marks: below.placed.map(({ row, ...mark }) => ({
      ...mark,
      y: barsEnd + (row + 0.5) * markRow,
    })),
    isEmpty,
  }
}

function placeBars(pen: Pen, bars: readonly TimelineBar[]) {
  const dated = bars
    .filter(isDated)
    .map((bar) => ({ of: bar, ...reachOf(pen, bar, bars) }))
    .toSorted((a, b) => a.x0 - b.x0 || b.x1 - a.x1)
  return inRows(dated, ({ of, x0, x1 }) => {
    const weight = of.now ? 600 : 400
    const [before, after] = [of.from === null ? 14 : 7, of.to === null ? 14 : 7]
    const room = x1 - x0 - before - after
    const inside = (text: string): Spot => ({
      ...{ from: x0, to: x1, text, weight, x: x0 + before, anchor: 'start', isInside: true },
    })
    if (widthOf(of.title, size, weight) <= room) return [inside(of.title)]
    const beside = besideOf(pen, { title: of.title, tail: '', weight }, x0, x1, 6)
    const isWhole = beside.some(({ text }) => text === of.title)
    const most = Math.max(...beside.map(({ text }) => widthOf(text, size, weight)))
    return room > most && !isWhole ? [inside(fitted(of.title, '', room, size, weight))] : beside
  })
}

/** Plain dates sort as text; null last, though a dated bar has none. */
function byDay(a: PlainDate | null, b: PlainDate | null): number {
  return (a ?? '9') < (b ?? '9') ? -1 : 1
}

/** From where to where a bar is drawn: its last day is part of it, unless the next begins on it. */
function reachOf(pen: Pen, bar: TimelineBar, all: readonly TimelineBar[]) {
  const [a, b] = [bar.from ?? bar.to, bar.to ?? bar.from].toSorted(byDay)
  const isMet = all.some((other) => other !== bar && other.from === b && a !== b)
  const x0 = bar.from && a ? pen.at(parseDate(a)) : pen.left
  const x1 = bar.to && b ? pen.at(parseDate(b).add({ days: isMet ? 0 : 1 })) : pen.right
  return x1 - x0 < 4
    ? { x0: Math.min(x0, pen.right - 4), x1: Math.min(x0, pen.right - 4) + 4 }
    : { x0, x1 }
}

function placeMarks(pen: Pen, marks: readonly TimelineMark[]) {
  const all = marks.map((mark) => {
    const x = Math.min(Math.max(middleOf(pen, mark.date), pen.left + half), pen.right - half - 3)
    return { of: mark, x0: x - half, x1: x + (mark.kind === 'goLive' ? half + 3 : half) }
  })
  return inRows(all, ({ of, x0, x1 }) => {
    const weight = of.kind === 'goLive' || of.kind === 'operation' ? 600 : 400
    const label = { title: of.title, tail: `, ${dayIn(pen, of.date)}`, weight }
    return besideOf(pen, label, x0, x1, 4)
  })
}

/** Each in the first row that has room for it and its label. */
function inRows<T extends object>(things: readonly T[], spotsOf: (thing: T) => readonly Spot[]) {
  const rows: Spot[][] = []
  const placed = things.map((thing) => {
    const spots = spotsOf(thing)
    for (let row = 0; ; row++) {
      const taken = rows[row] ?? []
      const spot = spots.find((each) =>
        taken.every((other) => each.from > other.to - 0.5 || each.to < other.from + 0.5),
      )
      if (!spot) continue
      rows[row] = [...taken, spot]
      return { ...thing, ...spot, row }
    }
  })
  return { placed, rows: rows.length }
}

/** To the right, else to the left; shortened to the roomier of the two where neither has room. */
function besideOf(
  pen: Pen,
  { title, tail, weight }: { title: string; tail: string; weight: number },
  x0: number,
  x1: number,
  gap: number,
): Spot[] {
  const { left, right } = pen
  const room = { right: right - x1 - gap, left: x0 - gap - left }
  const most = Math.max(220, (right - left) * 0.6)
  const text = fitted(title, tail, most, size, weight)
  const width = widthOf(text, size, weight)
  const sides = (['right', 'left'] as const).filter((side) => width <= room[side])
  if (sides.length > 0) return sides.map((side) => spot(side, text))
  const side = room.right >= room.left ? 'right' : 'left'
  return [spot(side, fitted(title, tail, room[side], size, weight))]

  function spot(side: 'right' | 'left', said: string): Spot {
    const reach = gap + widthOf(said, size, weight) + 8
    const look = { text: said, weight, isInside: false }
    return side === 'right'
      ? { ...look, from: x0, to: x1 + reach, x: x1 + gap, anchor: 'start' }
      : { ...look, from: x0 - reach, to: x1, x: x0 - gap, anchor: 'end' }
  }
}
