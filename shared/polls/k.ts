import type { Id } from '../engagement.ts'
import type {
  ChoiceResult,
  Figure,
  Place,
  PointsResult,
  RankingResult,
  RowAnswer,
  Step,
} from './poll.ts'
import { steps } from './poll.ts'

/**
 * What may be known of a group, by how many of it answered. Four is the fewest anything is shown from; a workshop may
 * raise it, never lower it. From four to seven a group is a place; from eight it has a mean and bars.
 */
export const leastK = 4
/** From here a group's mean and bars may be shown, unless the workshop's own k is higher. */
export const barsFrom = 8
/** A row needs this many answers that are not *ved ikke*, or the place would be one or two persons' own. */
const leastKnown = 3

/** Whether a group is large enough to be shown at all. */
export function isEnough(answers: readonly RowAnswer[], k: number): boolean {
  return answers.length >= Math.max(k, leastK) && known(answers).length >= leastKnown
}

/**
 * The figure of one side. Never bars where all stand on one step (then everybody's answer would be known), never a number
 * of *ved ikke* beside a place.
 */
export function sideFigure(answers: readonly RowAnswer[], k: number): Figure {
  if (!isEnough(answers, k)) return { as: 'tooFew' }
  const unanimous = new Set(known(answers)).size === 1
  return answers.length < Math.max(k, barsFrom) || unanimous ? asPlace(answers) : asBars(answers)
}

/** The figure of everybody together. A whole room that agrees is one of the things people are told can be seen. */
export function jointFigure(answers: readonly RowAnswer[], k: number): Figure {
  if (!isEnough(answers, k)) return { as: 'tooFew' }
  return answers.length < Math.max(k, barsFrom) ? asPlace(answers) : asBars(answers)
}

/** Bars made coarse: what a later round shows where one to three people came or went. */
export function coarsened(figure: Figure): Figure {
  return figure.as === 'bars'
    ? { as: 'place', base: figure.base, place: placeOf(figure.mean) }
    : figure
}

/**
 * How many of a room chose each option. Each entry of `picked` is what one person chose. Under eight, or `coarse`: only
 * whether few (under a quarter), some, or many (half or more) did.
 */
export function choiceFigure(
  picked: readonly (readonly Id[])[],
  options: readonly Id[],
  k: number,
  coarse: boolean,
): ChoiceResult {
  const base = picked.length
  if (base < Math.max(k, leastK)) return { as: 'tooFew' }
  const counts = byOption(
    options,
    (option) => picked.filter((each) => each.includes(option)).length,
  )
  if (base >= Math.max(k, barsFrom) && !coarse) return { as: 'counts', base, counts }
  return {
    as: 'places',
    base,
    places: byOption(options, (option) => shareOf(counts[option], base)),
  }
}

/**
 * What a room spent its points on; each entry of `spent` is one person's points. Under eight, or `coarse`: few (under half
 * an even share), some, or many (one and a half of it or more).
 */
export function pointsFigure(
  spent: readonly (readonly Id[])[],
  options: readonly Id[],
  each: number,
  k: number,
  coarse: boolean,
): PointsResult {
  const base = spent.length
  if (base < Math.max(k, leastK)) return { as: 'tooFew' }
  const all = spent.flat()
  const sums = byOption(options, (option) => all.filter((id) => id === option).length)
  if (base >= Math.max(k, barsFrom) && !coarse) return { as: 'sums', base, each, sums }
  const even = (base * each) / options.length
  return {
    as: 'places',
    base,
    places: byOption(options, (option) => {
      const sum = sums[option] ?? 0
      if (sum < even / 2) return 'low'
      return sum >= even * 1.5 ? 'high' : 'middle'
    }),
  }
}

/**
 * How a room ranked the options; each entry of `ranked` is one person's order. Under eight, or `coarse`: high (mean place
 * in the upper third of the possible), middle or low.
 */
export function rankingFigure(
  ranked: readonly (readonly Id[])[],
  options: readonly Id[],
  k: number,
  coarse: boolean,
): RankingResult {
  const base = ranked.length
  if (base < Math.max(k, leastK)) return { as: 'tooFew' }
  const means = byOption(
    options,
    (option) => ranked.reduce((sum, order) => sum + order.indexOf(option) + 1, 0) / base,
  )
  if (base >= Math.max(k, barsFrom) && !coarse) {
    const firsts = byOption(
      options,
      (option) => ranked.filter((order) => order[0] === option).length,
    )
    return { as: 'means', base, means, firsts }
  }
  const third = (options.length - 1) / 3
  return {
    as: 'places',
    base,
    places: byOption(options, (option) => {
      const mean = means[option] ?? 0
      if (mean <= 1 + third) return 'high'
      return mean >= options.length - third ? 'low' : 'middle'
    }),
  }
}

/** Of those who chose: few (under a quarter), many (half or more), else some. */
function shareOf(count: number | undefined, base: number): Place {
  if ((count ?? 0) < base / 4) return 'low'
  return (count ?? 0) >= base / 2 ? 'high' : 'middle'
}

function byOption<T>(options: readonly Id[], of: (option: Id) => T): Record<Id, T> {
  return Object.fromEntries(options.map((option) => [option, of(option)]))
}

/** lavt: mean ≤ 2; højt: mean ≥ 3; else midt */
export function placeOf(mean: number): Place {
  if (mean <= 2) return 'low'
  return mean >= 3 ? 'high' : 'middle'
}

function asPlace(answers: readonly RowAnswer[]): Figure {
  return { as: 'place', base: answers.length, place: placeOf(meanOf(known(answers))) }
}

function asBars(answers: readonly RowAnswer[]): Figure {
  const [one, two, three, four] = steps.map(
    (step) => answers.filter((answer) => answer === step).length,
  )
  return {
    as: 'bars',
    base: answers.length,
    counts: [one ?? 0, two ?? 0, three ?? 0, four ?? 0],
    unknown: answers.length - known(answers).length,
    mean: meanOf(known(answers)),
  }
}

function known(answers: readonly RowAnswer[]): Step[] {
  return answers.filter((answer) => answer !== 'unknown')
}

/** *ved ikke* is never part of a mean. */
function meanOf(known: readonly Step[]): number {
  return known.reduce((sum, step) => sum + step, 0) / known.length
}
