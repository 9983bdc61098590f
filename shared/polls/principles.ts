import type { Id } from '../engagement.ts'
import { placeOf } from './k.ts'
import {
  overallId,
  type Figure,
  type Place,
  type Poll,
  type Result,
  type Row,
  type RowResult,
  type SideSaid,
} from './poll.ts'
import { spokenOf } from './spoken.ts'

/**
 * The principle measurement read as a facilitator would read it aloud: sorted by how many chose a principle, with what is
 * important and uncertain, and what the room sees differently. Reads published figures only, so it can say nothing more.
 */
export interface RowReading {
  readonly row: Row
  readonly result: RowResult
  /** how many of those who chose have it among their three; null where only a share may be shown */
  readonly chosen: number | null
  readonly share: Place | null
  readonly isImportant: boolean
  readonly isUncertain: boolean
  readonly isSeenDifferently: boolean
  /** what every side has said to it openly; null until all have */
  readonly said: Readonly<Record<Id, SideSaid>> | null
}

/** All rows of a closed measurement, those that most people chose first; equals keep the source's order. */
export function readRows(poll: Poll): RowReading[] {
  const { result } = poll
  if (!result) return []
  const weights = poll.rows.map((row) => weightOf(poll, row.id))
  const third = weights.toSorted((a, b) => b - a)[2] ?? 0
  return poll.rows
    .flatMap((row, index) => {
      const of = result.rows.find((each) => each.rowId === row.id)
      if (!of) return []
      const weight = weights[index] ?? 0
      const reading: RowReading = {
        row,
        result: of,
        chosen: isChoosable(row) ? chosenOf(result.choice, row.id) : null,
        share: isChoosable(row) ? shareOf(result.choice, row.id) : null,
        isImportant: weight > 0 && weight >= third,
        isUncertain: figuresOf(of).some(isLow),
        isSeenDifferently: isSeenDifferently(of),
        said: spokenOf(poll, row.id),
      }
      return [{ reading, weight, index }]
    })
    .toSorted(
      (a, b) => lastOf(a.reading) - lastOf(b.reading) || b.weight - a.weight || a.index - b.index,
    )
    .map(({ reading }) => reading)
}

function chosenOf(choice: Result['choice'], rowId: Id): number | null {
  return choice?.as === 'counts' ? (choice.counts[rowId] ?? 0) : null
}

function shareOf(choice: Result['choice'], rowId: Id): Place | null {
  return choice?.as === 'places' ? (choice.places[rowId] ?? 'low') : null
}

/** *Alt i alt* cannot be chosen, so nobody has left it out either. */
function isChoosable({ id }: Row): boolean {
  return id !== overallId
}

/** *Alt i alt* stands below the principles, whatever they were. */
function lastOf({ row }: RowReading): number {
  return row.id === overallId ? 1 : 0
}

/** Two rows to talk about: the most of important, uncertain and seen differently; then the lowest; then the source's order. */
export function proposeTalk(poll: Poll): RowReading[] {
  return readRows(poll)
    .filter(({ row }) => row.id !== overallId)
    .filter((row) => figuresOf(row.result).some((figure) => figure.as !== 'tooFew'))
    .toSorted((a, b) => urgency(b) - urgency(a) || lowest(a.result) - lowest(b.result))
    .slice(0, 2)
}

export function figuresOf(result: RowResult): Figure[] {
  return result.level === 'joint' ? [result.joint] : Object.values(result.sides)
}

/** How much a row was chosen, on a scale that only sorts. */
function weightOf(poll: Poll, rowId: Id): number {
  const choice = poll.result?.choice
  if (choice?.as === 'counts') return choice.counts[rowId] ?? 0
  if (choice?.as === 'places') return { low: 0, middle: 1, high: 2 }[choice.places[rowId] ?? 'low']
  return 0
}

function urgency(reading: RowReading): number {
  return [reading.isImportant, reading.isUncertain, reading.isSeenDifferently].filter(Boolean)
    .length
}

/** Bars with a mean of 2.5 or less, or a place that is low. */
function isLow(figure: Figure): boolean {
  if (figure.as === 'bars') return figure.mean <= 2.5
  return figure.as === 'place' && figure.place === 'low'
}

/** The lowest mean of a row's groups; a place counts as the middle of its range. */
function lowest(result: RowResult): number {
  const means = figuresOf(result).flatMap((figure) => {
    if (figure.as === 'bars') return [figure.mean]
    return figure.as === 'place' ? [{ low: 1.5, middle: 2.5, high: 3.5 }[figure.place]] : []
  })
  return Math.min(...means, 5)
}

/**
 * Sides whose means lie 0.8 of a step apart or more, or whose places are low and high; jointly, a room spread as widely as
 * if every step had been chosen by as many (a variance of 1.25).
 */
function isSeenDifferently(result: RowResult): boolean {
  const figures = figuresOf(result)
  if (result.level === 'joint') {
    const [joint] = figures
    if (joint?.as !== 'bars') return false
    const known = joint.base - joint.unknown
    const squares = joint.counts.map((count, index) => count * (index + 1 - joint.mean) ** 2)
    return squares.reduce((sum, square) => sum + square, 0) / known >= 1.25
  }
  return figures.some((a) => figures.some((b) => areApart(a, b)))
}

function areApart(a: Figure, b: Figure): boolean {
  if (a.as === 'tooFew' || b.as === 'tooFew') return false
  if (a.as === 'bars' && b.as === 'bars') return Math.abs(a.mean - b.mean) >= 0.8
  const [x, y] = [a, b].map((figure) =>
    figure.as === 'bars' ? placeOf(figure.mean) : figure.place,
  )
  return (x === 'low' && y === 'high') || (x === 'high' && y === 'low')
}
