import {
  CalendarDate,
  parseDate,
  startOfMonth,
  startOfWeek,
  startOfYear,
} from '@internationalized/date'
import { longDate } from '../dates.ts'
import type { PlainDate } from '../engagement.ts'
import type { Language } from '../text.ts'
import { type TimelineWords, words as danish } from '../words/timeline/da.ts'
import { words as english } from '../words/timeline/en.ts'
import { widthOf } from './lettering.ts'
import { words } from './marks.ts'
import type { Inks, Shape } from './picture.ts'
import type { Band } from './timebands.ts'
import { type TimelineData, isDated } from './timelinedata.ts'

/** What every part of the drawing is handed; lengths are in the drawing's own units. */
export interface Pen {
  readonly data: TimelineData
  readonly inks: Inks
  readonly words: TimelineWords
  readonly width: number
  /** for the lanes' titles; nought where there is only room for them above the lanes */
  readonly gutter: number
  readonly left: number
  readonly right: number
  readonly fine: Unit
  readonly coarse: Unit | null
  readonly first: CalendarDate
  readonly last: CalendarDate
  /** where a day begins */
  readonly at: (day: CalendarDate) => number
}

export const size = 13
export const small = 11.5
export const barHeight = 20
export const barRow = 26
export const markRow = 22
export const padding = 8
/** Half a mark, from the edge of what it takes to its day. */
export const half = 9

export function penFor(
  data: TimelineData,
  inks: Inks,
  width: number,
  days: readonly PlainDate[],
): Pen {
  const said = timelineWordsIn(data.language)
  const gutter = gutterFor(data, said, width)
  const [left, right] = [gutter === 0 ? 2 : gutter, width - 2]
  const span = spanOf(data, days)
  const units = unitsIn(said)
  const fit = units.map((unit) => {
    const first = unit.start(span.first)
    const last = unit.next(unit.start(span.last.subtract({ days: 1 })))
    return { unit, first, last, perDay: (right - left) / last.compare(first) }
  })
  const found = fit.find(({ unit, perDay }) => perDay * unit.days >= unit.room) ?? fit.at(-1)
  if (!found) throw new Error('no unit of time')
  const { unit, first, last, perDay } = found
  const above = unit.name === 'week' ? 'month' : unit.name === 'year' ? null : 'year'
  return {
    data,
    inks,
    words: said,
    width,
    gutter,
    left,
    right,
    fine: unit,
    coarse: units.find(({ name }) => name === above) ?? null,
    first,
    last,
    at: (day) => left + day.compare(first) * perDay,
  }
}

/** From the first day to the day after the last; today too, where it is near; never less than three weeks. */
function spanOf(data: TimelineData, days: readonly PlainDate[]) {
  const dates = days.map((day) => parseDate(day)).toSorted((a, b) => a.compare(b))
  const [start, end] = [dates[0], dates.at(-1)]
  if (!start || !end) throw new Error('a timeline without a day')
  const length = end.compare(start)
  const bars = data.lanes.flatMap((lane) => lane.bars).filter(isDated)
  const more = Math.max(7, Math.round(length * 0.08))
  let first = bars.some((bar) => bar.from === null) ? start.subtract({ days: more }) : start
  let last = end.add({ days: bars.some((bar) => bar.to === null) ? more : 1 })
  const [today, near] = [parseDate(data.today), Math.max(21, length * 0.25)]
  if (first.compare(today) > 0 && first.compare(today) <= near) first = today
  if (today.compare(last) >= 0 && today.compare(last) <= near) last = today.add({ days: 1 })
  const missing = Math.max(0, 21 - last.compare(first))
  return {
    first: first.subtract({ days: Math.floor(missing / 2) }),
    last: last.add({ days: Math.ceil(missing / 2) }),
  }
}

/** A division of the axis. */
interface Unit {
  readonly name: 'week' | 'month' | 'quarter' | 'year'
  /** how short it may be */
  readonly days: number
  /** what its label takes */
  readonly room: number
  readonly start: (day: CalendarDate) => CalendarDate
  readonly next: (start: CalendarDate) => CalendarDate
  /** the label and a shorter one, for where a piece of a unit has little room */
  readonly labels: (start: CalendarDate) => readonly string[]
}

function unitsIn(said: TimelineWords): Unit[] {
  const month = (day: CalendarDate) => said.months[day.month - 1] ?? ''
  const room = (labels: readonly string[]) =>
    Math.max(...labels.map((label) => widthOf(label, small))) + 8
  return [
    {
      name: 'week',
      days: 7,
      room: room([said.week(53)]),
      start: (day) => startOfWeek(day, 'da-DK', 'mon'),
      next: (day) => day.add({ weeks: 1 }),
      labels: (day) => [said.week(weekOf(day))],
    },
    {
      name: 'month',
      days: 28,
      room: room([...said.months, '2026']),
      start: (day) => startOfMonth(day),
      next: (day) => day.add({ months: 1 }),
      labels: (day) => [`${month(day)} ${day.year}`, month(day)],
    },
    {
      name: 'quarter',
      days: 90,
      room: room([said.quarter(4), '2026']),
      start: quarterOf,
      next: (day) => day.add({ months: 3 }),
      labels: (day) => [said.quarter((day.month + 2) / 3)],
    },
    {
      name: 'quarter',
      days: 90,
      room: room([...said.months, '2026']),
      start: quarterOf,
      next: (day) => day.add({ months: 3 }),
      labels: (day) => [month(day)],
    },
    {
      name: 'year',
      days: 365,
      room: room(['2026']),
      start: (day) => startOfYear(day),
      next: (day) => day.add({ years: 1 }),
      labels: (day) => [`${day.year}`],
    },
  ]
}

function quarterOf(day: CalendarDate): CalendarDate {
  return startOfMonth(day).set({ month: day.month - ((day.month - 1) % 3) })
}

/** The ISO week that begins on a Monday. */
function weekOf(monday: CalendarDate): number {
  const thursday = monday.add({ days: 3 })
  return Math.floor(thursday.compare(startOfYear(thursday)) / 7) + 1
}

/** The years, months or weeks above the bands, and the lines that go down through them. */
export function axis(pen: Pen, top: number, bottom: number): Shape[] {
  const { coarse, fine, inks } = pen
  return [
    ...(coarse ? cells(pen, coarse, true) : []).flatMap(({ x, room, labels }) => [
      ...rule(x, x, 2, fine.name === 'week' ? top - 20 : bottom, inks.line, { 'stroke-width': 2 }),
      ...label(labels, x, room, 14, 600),
    ]),
    ...cells(pen, fine, !coarse).flatMap(({ x, room, labels }) => [
      ...rule(x, x, top - 18, bottom, inks.line),
      ...label(coarse ? labels.slice(-1) : labels, x, room, top - 4, coarse ? 400 : 600),
    ]),
  ]

  function label(labels: readonly string[], x: number, room: number, y: number, weight: number) {
    const text = labels.find((each) => widthOf(each, small, weight) + 6 <= room)
    return text ? [words(text, x + 4, y, small, weight > 400 ? inks.ink : inks.muted, weight)] : []
  }
}

function cells({ first, last, at }: Pen, unit: Unit, isOuter: boolean) {
  const found: { x: number; room: number; labels: readonly string[] }[] = []
  for (let day = unit.start(first); day.compare(last) < 0; day = unit.next(day)) {
    const from = isOuter && day.compare(first) < 0 ? first : day
    const next = unit.next(day)
    const to = next.compare(last) > 0 ? last : next
    found.push({ x: at(from), room: at(to) - at(from), labels: unit.labels(day) })
  }
  return found
}

/** Today as a line through it all, or a word at the edge that it lies beyond. */
export function todayLine(pen: Pen, top: number, bottom: number): Shape[] {
  const { inks, first, last, left, right } = pen
  const today = parseDate(pen.data.today)
  const day = dayIn(pen, pen.data.today)
  if (today.compare(first) < 0)
    return [
      words(`← ${pen.words.today(`${day} ${today.year}`)}`, left, top + 14, small, inks.muted, 600),
    ]
  if (today.compare(last) >= 0)
    return [
      words(
        `${pen.words.today(`${day} ${today.year}`)} →`,
        right,
        top + 14,
        small,
        inks.muted,
        600,
        'end',
      ),
    ]
  const said = pen.words.today(day)
  const x = middleOf(pen, pen.data.today)
  const width = widthOf(said, small, 600) + 14
  const from = Math.min(Math.max(x - width / 2, left), right - width)
  return [
    ...rule(x, x, top + 10, bottom, inks.ink, { 'stroke-width': 2 }),
    { tag: 'rect', attrs: { x: from, y: top, width, height: 19, rx: 9.5, fill: inks.ink } },
    words(said, from + width / 2, top + 13.5, small, inks.surface, 600, 'middle'),
  ]
}

function gutterFor(data: TimelineData, said: TimelineWords, width: number): number {
  if (width < 560) return 0
  const natural = [
    widthOf(said.dates, size, 600),
    ...data.lanes.map((lane) => widthOf(lane.title, size, 600)),
    ...data.lanes.map((lane) => widthOf(lane.about ?? '', small)),
  ]
  return Math.round(Math.min(Math.max(...natural) + 14, width * 0.21))
}

export function timelineWordsIn(language: Language): TimelineWords {
  return language === 'da' ? danish : english
}

export function longIn(pen: Pen): (date: PlainDate) => string {
  return (date) => longDate(date, pen.data.language)
}

/** 22. nov. · 22 Nov */
export function dayIn({ words: said }: Pen, date: PlainDate): string {
  const { day, month } = parseDate(date)
  return said.day(day, said.months[month - 1] ?? '')
}

/** The middle of a day. */
export function middleOf({ at }: Pen, date: PlainDate): number {
  const day = parseDate(date)
  return (at(day) + at(day.add({ days: 1 }))) / 2
}

/** The days that hold for every lane, from their marks down through all of them. */
export function guides({ inks }: Pen, band: Band, top: number, bottom: number): Shape[] {
  return band.marks.flatMap(({ of, x0, y }) => {
    if (of.kind !== 'goLive' && of.kind !== 'operation') return []
    const dashes = of.kind === 'operation' ? { 'stroke-dasharray': '2 4' } : {}
    const look = { 'stroke-width': 1.5, ...dashes }
    return rule(x0 + half, x0 + half, top + y + 8, bottom, inks.muted, look)
  })
}

export function rule(
  x1: number,
  x2: number,
  y1: number,
  y2: number,
  stroke: string,
  attrs: Shape['attrs'] = {},
): Shape[] {
  return [{ tag: 'line', attrs: { x1, x2, y1, y2, stroke, 'stroke-width': 1, ...attrs } }]
}
