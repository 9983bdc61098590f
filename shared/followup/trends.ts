import { inOrder, type Engagement, type Id, type Moment, type PlainDate } from '../engagement.ts'
import type { Figure, Poll, Series } from '../polls/poll.ts'
import { sameWording, type Text } from '../text.ts'

/** One published figure of a line; `base` people answered. */
export interface TrendPoint {
  readonly pollId: Id
  readonly workshopId: Id
  readonly date: PlainDate
  /** on the four steps; the middle of its stretch where only a place may be known */
  readonly at: number
  readonly isPlace: boolean
  readonly base: number
  /** what broke the line since the point before; null where it goes on, or begins */
  readonly broken: Break | null
}

/** Why two figures are not joined: the words were changed, the row fell to the joint level or rose from it, or too few answered. */
export type Break = 'wording' | 'level' | 'tooFew'

/** One row of the principles, of one group: a side's, or the whole room's (`sideId` null). */
export interface TrendLine {
  readonly rowId: Id
  readonly short: Text
  readonly sideId: Id | null
  readonly points: readonly TrendPoint[]
  /** the line ended in a measurement that could not be shown for this group */
  readonly ended: { readonly why: Break; readonly date: PlainDate } | null
}

/** The lines of one series: *ved start*, *undervejs* and *ved afslutning* are never joined. */
export interface Trend {
  readonly series: Series
  /** the measurements, in order of time */
  readonly polls: readonly { readonly id: Id; readonly date: PlainDate }[]
  readonly lines: readonly TrendLine[]
}

const allSeries = ['start', 'during', 'end'] as const satisfies readonly Series[]

/**
 * Temperature and principles over time, by series. Reads shown figures only; a changed wording, a level that fell, or a group
 * too small breaks the line (product rule), so that nobody reads a movement that was not measured.
 */
export function trendsOf(
  engagement: Pick<Engagement, 'polls' | 'workshops' | 'sides'>,
): readonly Trend[] {
  const shown = Object.values(engagement.polls)
    .filter((poll) => poll.state === 'shown' && poll.series !== null && !poll.trial && poll.result)
    .map((poll) => ({ poll, date: engagement.workshops[poll.workshopId]?.date ?? '' }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : closed(a) - closed(b)))
  const sides = inOrder(engagement.sides).map(({ id }) => id)
  return allSeries.flatMap((series) => {
    const own = shown.filter(({ poll }) => poll.series === series)
    if (own.length === 0) return []
    const rows = new Map(own.flatMap(({ poll }) => poll.rows.map((row) => [row.id, row.short])))
    const lines = [...rows].flatMap(([rowId, short]) =>
      [null, ...sides].flatMap((sideId) => {
        const line = lineOf(own, rowId, sideId)
        return line.points.length > 0 ? [{ rowId, short, sideId, ...line }] : []
      }),
    )
    return [{ series, polls: own.map(({ poll, date }) => ({ id: poll.id, date })), lines }]
  })
}

interface Dated {
  readonly poll: Poll
  readonly date: PlainDate
}

function closed({ poll }: Dated): Moment {
  return poll.closedAt ?? 0
}

function lineOf(
  polls: readonly Dated[],
  rowId: Id,
  sideId: Id | null,
): Pick<TrendLine, 'points' | 'ended'> {
  const points: TrendPoint[] = []
  let gap: { why: Break; date: PlainDate } | null = null
  let words: Text | null = null
  for (const { poll, date } of polls) {
    const row = poll.rows.find((each) => each.id === rowId)
    if (!row) continue
    const figure = figureOf(poll, rowId, sideId)
    if (figure === null || figure.as === 'tooFew') {
      if (points.length > 0) gap ??= { why: figure === null ? 'level' : 'tooFew', date }
      continue
    }
    const isChanged = words !== null && !sameWording(words, row.text)
    points.push({
      ...{ pollId: poll.id, workshopId: poll.workshopId, date, base: figure.base },
      at: figure.as === 'bars' ? figure.mean : { low: 1.5, middle: 2.5, high: 3.5 }[figure.place],
      isPlace: figure.as === 'place',
      broken: points.length === 0 ? null : isChanged ? 'wording' : (gap?.why ?? null),
    })
    words = row.text
    gap = null
  }
  return { points, ended: gap }
}

/** A group's figure of a row; null where the row was shown at the other level. */
function figureOf({ result }: Poll, rowId: Id, sideId: Id | null): Figure | null {
  const row = result?.rows.find((each) => each.rowId === rowId)
  if (!row) return null
  if (row.level === 'joint') return sideId === null ? row.joint : null
  return sideId === null ? null : (row.sides[sideId] ?? null)
}
