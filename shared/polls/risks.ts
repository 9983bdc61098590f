import type { Id } from '../engagement.ts'
import { riskQuestion } from './forms.ts'
import { placeOf } from './k.ts'
import type { ChoiceResult, Figure, Place, Poll, RiskAsk, Row } from './poll.ts'

/**
 * The risk measurement read as a facilitator would: where each risk lies, and above all where the room disagrees about
 * who can best do something about it. Reads published figures only.
 */
export interface RiskReading {
  readonly row: Row
  /** its number in the picture, from 1, in the order it was asked in */
  readonly number: number
  /** null where it was not asked */
  readonly probability: Figure | null
  readonly consequence: Figure | null
  readonly who: ChoiceResult | null
  /** the sides named, most often first, with their part of those who named one; empty where it may not be known */
  readonly named: readonly Named[]
  /** *Vi er uenige om, hvem der har den* */
  readonly isApart: boolean
}

export interface Named {
  readonly sideId: Id
  /** 0–1 of those who named a side; null where only a place may be known */
  readonly share: number | null
  readonly place: Place | null
}

/** Two thirds naming the same side is agreement (our own line; the sources have none). */
const agreement = 2 / 3

/** All risks of a closed measurement, in the order they were asked in. */
export function readRisks(poll: Poll): RiskReading[] {
  return poll.rows.map((row, index) => {
    const who = poll.result?.who[row.id] ?? null
    const named = namedIn(who)
    return {
      row,
      number: index + 1,
      probability: figureOf(poll, row, 'probability'),
      consequence: figureOf(poll, row, 'consequence'),
      who,
      named,
      isApart: areApart(named),
    }
  })
}

/** The risks the room is most apart about, three at the most: the ones to talk about. */
export function riskTalk(poll: Poll): RiskReading[] {
  return readRisks(poll)
    .filter((risk) => risk.isApart)
    .toSorted((a, b) => lead(a.named) - lead(b.named) || weightOf(b) - weightOf(a))
    .slice(0, 3)
}

/** How much a risk weighs, for sorting only: probability times consequence, 0 where either may not be known. */
export function weightOf({ probability, consequence }: RiskReading): number {
  return (middleOf(probability) ?? 0) * (middleOf(consequence) ?? 0)
}

/** A figure's place on the scale 1–4; the middle of its stretch where only a place may be known. */
export function middleOf(figure: Figure | null): number | null {
  if (!figure || figure.as === 'tooFew') return null
  return figure.as === 'bars' ? figure.mean : { low: 1.5, middle: 2.5, high: 3.5 }[figure.place]
}

/** lavt, midt or højt, whatever is known of it. */
export function levelOfFigure(figure: Figure | null): Place | null {
  if (!figure || figure.as === 'tooFew') return null
  return figure.as === 'bars' ? placeOf(figure.mean) : figure.place
}

function figureOf(poll: Poll, row: Row, ask: RiskAsk): Figure | null {
  const of = poll.result?.rows.find((each) => each.rowId === riskQuestion(row.id, ask))
  return of?.level === 'joint' ? of.joint : null
}

function namedIn(who: ChoiceResult | null): Named[] {
  if (!who || who.as === 'tooFew') return []
  if (who.as === 'places') {
    return Object.entries(who.places)
      .filter(([sideId, place]) => sideId !== 'unknown' && place !== 'low')
      .map(([sideId, place]) => ({ sideId, share: null, place }))
      .toSorted((a, b) => rankOf(b.place) - rankOf(a.place))
  }
  const sides = Object.entries(who.counts).filter(([sideId]) => sideId !== 'unknown')
  const all = sides.reduce((sum, [, count]) => sum + count, 0)
  return sides
    .filter(([, count]) => count > 0)
    .map(([sideId, count]) => ({ sideId, share: count / all, place: null }))
    .toSorted((a, b) => b.share - a.share)
}

function areApart(named: readonly Named[]): boolean {
  const [first, second] = named
  if (!first || !second) return false
  return first.share === null || first.share < agreement
}

function lead([first]: readonly Named[]): number {
  return first?.share ?? 0.5
}

function rankOf(place: Place): number {
  return { low: 0, middle: 1, high: 2 }[place]
}
