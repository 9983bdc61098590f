import { aboutOf, inOrder, type Engagement, type Id, type Side } from './engagement.ts'
import { placeOf } from './polls/k.ts'
import type { Figure, Poll, Row, RowResult, Series } from './polls/poll.ts'
import type { AgreedLine } from './stepkinds.ts'
import { sameWording } from './text.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

/**
 * A principle that was under the agreed line in two measurements in a row: said to the facilitator after the meeting, so that
 * the plan's step may be talked about, and never on the wall. It reads published figures only. A changed wording, a level
 * that fell, a group too small and a measurement that nobody was shown all break the line.
 */
export interface UnderLine {
  readonly row: Row
  readonly series: Series
  /** the sides that were under it both times; empty where the room was measured jointly */
  readonly sides: readonly Side[]
  /** the two meetings, the earlier one first */
  readonly at: readonly [Workshop, Workshop]
}

export const usualLine: AgreedLine = 'low'

export function underLine(engagement: Engagement): UnderLine[] {
  const line = aboutOf(engagement).agreedLine ?? usualLine
  return (['start', 'during', 'end'] as const).flatMap((series) => {
    const [earlier, later] = measured(engagement, series).slice(-2)
    if (!earlier || !later) return []
    return later.poll.rows.flatMap((row): UnderLine[] => {
      const sides = underBoth(row, earlier.poll, later.poll, line)
      if (sides === null) return []
      const named = inOrder(engagement.sides).filter(({ id }) => sides.includes(id))
      return [{ row, series, sides: named, at: [earlier.workshop, later.workshop] }]
    })
  })
}

/** Each meeting that is over with its last measurement of the series, in the order they were held. */
function measured(
  engagement: Engagement,
  series: Series,
): { readonly workshop: Workshop; readonly poll: Poll }[] {
  return Object.values(engagement.workshops)
    .filter(({ id, competing }) => engagement.clocks[id]?.state === 'ended' && !competing)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.order - b.order))
    .flatMap((workshop) => {
      const poll = ofWorkshop(engagement.polls, workshop.id).findLast(
        (each) =>
          each.form === 'principles' &&
          each.series === series &&
          !each.trial &&
          (each.state === 'shown' || each.state === 'closed'),
      )
      return poll ? [{ workshop, poll }] : []
    })
}

/** The sides that are under the line in both; an empty list says the room as a whole; null: it is not so, or not known. */
function underBoth(row: Row, earlier: Poll, later: Poll, line: AgreedLine): Id[] | null {
  if (earlier.state !== 'shown' || later.state !== 'shown') return null
  if (!sameWording(earlier.question, later.question)) return null
  const before = earlier.rows.find((each) => each.id === row.id)
  if (!before || !sameWording(before.text, row.text)) return null
  const [first, second] = [resultOf(earlier, row.id), resultOf(later, row.id)]
  if (!first || !second || first.level !== second.level) return null
  if (first.level === 'joint' || second.level === 'joint') {
    const both = first.level === 'joint' && second.level === 'joint'
    return both && isUnder(first.joint, line) && isUnder(second.joint, line) ? [] : null
  }
  const ids = Object.keys(second.sides).filter((id) => {
    const [a, b] = [first.sides[id], second.sides[id]]
    return a !== undefined && b !== undefined && isUnder(a, line) && isUnder(b, line)
  })
  return ids.length > 0 ? ids : null
}

function resultOf(poll: Poll, rowId: Id): RowResult | undefined {
  return poll.result?.rows.find((each) => each.rowId === rowId)
}

function isUnder(figure: Figure, line: AgreedLine): boolean {
  if (figure.as === 'tooFew') return false
  const place = figure.as === 'place' ? figure.place : placeOf(figure.mean)
  return place === 'low' || (line === 'middle' && place === 'middle')
}
