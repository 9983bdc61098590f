import { choosable } from './forms.ts'
import type { Place, Poll, Row } from './poll.ts'

/** One row of a choice, of points or of a ranking, as it is read aloud. Reads published figures only. */
export interface OptionReading {
  readonly row: Row
  /** 1 for the first; equals share a number, because a tie is a tie. Null where only places may be known */
  readonly rank: number | null
  /** how many chose it, its points, or its mean place; null where only a place may be known */
  readonly value: number | null
  /** how much of the largest possible value it has, 0–1: the length of its bar */
  readonly share: number
  readonly place: Place | null
  /** of a ranking: how many put it first */
  readonly firsts: number | null
}

/** Every option of a closed measurement, the one most people want first; equals keep the order they were asked in. */
export function readOptions(poll: Poll): OptionReading[] {
  const readings = choosable(poll.rows).map((row) => readingOf(poll, row))
  const sorted = readings
    .map((reading, index) => ({ reading, index }))
    .toSorted((a, b) => b.reading.share - a.reading.share || a.index - b.index)
    .map(({ reading }) => reading)
  return sorted.map((reading) => ({
    ...reading,
    rank:
      reading.value === null
        ? null
        : sorted.filter((other) => other.share > reading.share).length + 1,
  }))
}

/** How many answered; null where they are too few to show. */
export function baseOf(poll: Poll): number | null {
  const of = findingOf(poll)
  return !of || of.as === 'tooFew' ? null : of.base
}

function findingOf({ form, result }: Poll) {
  if (!result) return null
  if (form === 'points') return result.points
  return form === 'ranking' ? result.ranking : result.choice
}

function readingOf(poll: Poll, row: Row): OptionReading {
  const nothing = { row, rank: null, value: null, share: 0, place: null, firsts: null }
  const of = findingOf(poll)
  const last = choosable(poll.rows).length
  switch (of?.as) {
    case undefined:
    case 'tooFew':
      return nothing
    case 'counts': {
      const value = of.counts[row.id] ?? 0
      return { ...nothing, value, share: value / of.base }
    }
    case 'sums': {
      const value = of.sums[row.id] ?? 0
      return { ...nothing, value, share: value / (of.base * of.each) }
    }
    case 'means': {
      const value = of.means[row.id] ?? last
      return {
        ...nothing,
        value,
        share: (last - value) / Math.max(1, last - 1),
        firsts: of.firsts[row.id] ?? 0,
      }
    }
    case 'places': {
      const place = of.places[row.id] ?? 'low'
      return { ...nothing, place, share: { low: 0.15, middle: 0.5, high: 0.85 }[place] }
    }
  }
}
