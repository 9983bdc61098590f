import type { Id, PlainDate } from '../engagement.ts'
import type { Language } from '../text.ts'

/** What the timeline of a samarbejde is drawn from: its titles are already in the reader's language. */
export interface TimelineData {
  readonly language: Language
  readonly today: PlainDate
  readonly lanes: readonly TimelineLane[]
  readonly marks: readonly TimelineMark[]
}

export interface TimelineLane {
  readonly title: string
  readonly about?: string
  readonly bars: readonly TimelineBar[]
}

/** A stretch of a lane; its last day is part of it. Null where it has no fixed beginning or end. */
export interface TimelineBar {
  readonly id: Id
  readonly title: string
  readonly from: PlainDate | null
  readonly to: PlainDate | null
  readonly now: boolean
  /** false for a draft or our own reading, which is drawn dashed */
  readonly certain: boolean
}

export interface TimelineMark {
  readonly title: string
  readonly date: PlainDate
  readonly kind: MarkKind
}

export type MarkKind = 'goLive' | 'operation' | 'gate' | 'workshop' | 'milestone' | 'wave'

export function daysOf(data: TimelineData): PlainDate[] {
  return [
    ...data.lanes.flatMap((lane) => lane.bars).flatMap((bar) => [bar.from, bar.to]),
    ...data.marks.map((mark) => mark.date),
  ].filter((day) => day !== null)
}

export function isDated(bar: TimelineBar): boolean {
  return bar.from !== null || bar.to !== null
}

export function inTime(marks: readonly TimelineMark[]): TimelineMark[] {
  return marks.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
