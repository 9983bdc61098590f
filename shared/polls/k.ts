import type { Figure, Place, RowAnswer, Step } from './poll.ts'
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
