import { shortDay } from '../dates.ts'
import type { Side } from '../engagement.ts'
import type { Trend, TrendLine, TrendPoint } from '../followup/trends.ts'
import { oneDecimal } from '../numbers.ts'
import { say, type Language } from '../text.ts'
import { wrapped } from './lettering.ts'
import { colourOf, markShape, patterns, words } from './marks.ts'
import type { Inks, Picture, Shape } from './picture.ts'

const width = 1200
const columns = 2
const panel = { width: 580, height: 196, left: 200, right: 24, top: 34, bottom: 40 }

/**
 * One small field for each principle, a line for each group: solid between means, dashed where only a place is known, and
 * broken with a sign where the two figures may not be compared. The same on the screen and in Word.
 */
export function trendPicture(
  trend: Trend,
  sides: readonly Side[],
  language: Language,
  inks: Inks,
): Picture {
  const rows = [...Map.groupBy(trend.lines, ({ rowId }) => rowId).values()]
  return {
    width,
    height: Math.ceil(rows.length / columns) * panel.height,
    children: [
      patterns(inks),
      ...rows.flatMap((lines, index) => {
        const left = (index % columns) * (panel.width + 40)
        const top = Math.floor(index / columns) * panel.height
        return field({ trend, sides, language, inks, left, top }, lines)
      }),
    ],
  }
}

interface Pen {
  readonly trend: Trend
  readonly sides: readonly Side[]
  readonly language: Language
  readonly inks: Inks
  readonly left: number
  readonly top: number
}

function field(pen: Pen, lines: readonly TrendLine[]): Shape[] {
  const { inks, language, left, top, trend } = pen
  const [first] = lines
  const name = first ? say(first.short, language) : ''
  const from = left + panel.left
  const to = left + panel.width - panel.right
  return [
    ...wrapped(name, panel.left - 50, 20, 600, 3).map((line, at) =>
      words(line, left, top + panel.top + 30 + at * 24, 20, inks.ink, 600),
    ),
    ...[1, 2, 3, 4].flatMap((step): Shape[] => [
      {
        tag: 'line',
        attrs: { x1: from - 14, x2: to, y1: y(pen, step), y2: y(pen, step), stroke: inks.line },
      },
      words(`${step}`, from - 24, y(pen, step) + 6, 16, inks.muted, 400, 'end'),
    ]),
    ...trend.polls.flatMap(({ date }, index) =>
      index === 0 || index === trend.polls.length - 1 || trend.polls.length <= 4
        ? [
            words(
              shortDay(date, language).replace(/^\S+ /, ''),
              x(pen, index),
              top + panel.height - 14,
              15,
              inks.muted,
              400,
              'middle',
            ),
          ]
        : [],
    ),
    ...lines.flatMap((line) => drawn(pen, line)),
  ]
}

function drawn(pen: Pen, line: TrendLine): Shape[] {
  const { inks, sides, trend } = pen
  const mark = sides.find(({ id }) => id === line.sideId)?.mark ?? null
  const colour = mark ? colourOf(mark, inks) : inks.ink
  const at = (point: TrendPoint) =>
    [
      x(
        pen,
        trend.polls.findIndex(({ id }) => id === point.pollId),
      ),
      y(pen, point.at),
    ] as const
  return line.points.flatMap((point, index): Shape[] => {
    const [px, py] = at(point)
    const before = line.points[index - 1]
    const [bx, by] = before ? at(before) : [0, 0]
    const stroke = { stroke: colour, 'stroke-width': 3 }
    const way: Shape[] = !before
      ? []
      : point.broken
        ? broken((bx + px) / 2, (by + py) / 2, colour)
        : [
            {
              tag: 'line',
              attrs: {
                ...{ x1: bx, y1: by, x2: px, y2: py, ...stroke },
                ...(point.isPlace || before.isPlace ? { 'stroke-dasharray': '7 6' } : {}),
              },
            },
          ]
    const sign: Shape[] = mark
      ? markShape(mark, px, py, 8, inks)
      : [
          {
            tag: 'rect',
            attrs: { x: px - 7, y: py - 7, width: 14, height: 14, fill: inks.surface, ...stroke },
          },
        ]
    const isLast = index === line.points.length - 1
    const said = point.isPlace ? '' : oneDecimal(point.at, pen.language)
    return [
      ...way,
      ...sign,
      ...(isLast && said !== '' ? [words(said, px + 14, py + 6, 16, colour, 600)] : []),
    ]
  })
}

/** Two strokes across: the line stops here and begins anew. */
function broken(px: number, py: number, stroke: string): Shape[] {
  return [-5, 5].map((off) => ({
    tag: 'line',
    attrs: {
      x1: px + off - 4,
      x2: px + off + 4,
      y1: py + 10,
      y2: py - 10,
      stroke,
      'stroke-width': 2,
    },
  }))
}

function x({ left, trend }: Pen, index: number): number {
  const room = panel.width - panel.left - panel.right - 60
  const many = trend.polls.length
  return left + panel.left + 20 + (many === 1 ? room / 2 : (index / (many - 1)) * room)
}

function y({ top }: Pen, step: number): number {
  return top + panel.top + ((4 - step) / 3) * (panel.height - panel.top - panel.bottom)
}
