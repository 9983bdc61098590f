import { inOrder, type Engagement, type Mark, type Side } from '../engagement.ts'
import type { Figure, Place, Poll } from '../polls/poll.ts'
import { readRows, type RowReading } from '../polls/principles.ts'
import { resultWordsIn } from '../results.ts'
import { say, type Language } from '../text.ts'
import type { Inks, Picture, Shape } from './picture.ts'

/**
 * A shown measurement at a glance, for a page that has room for little: where each side stands on each row, and nothing
 * else. Shapes tell the sides apart without colour: a filled disc, an open diamond, an open triangle; together a square.
 */
export function glancePicture(
  poll: Poll,
  engagement: Engagement,
  language: Language,
  inks: Inks,
): Picture {
  const sides = inOrder(engagement.sides)
  const rows = readRows(poll)
  const pen: Pen = { sides, inks, language }
  const bottom = top + rows.length * rowHeight
  return {
    width,
    height: bottom + 26,
    children: [
      ...head(pen, bottom),
      ...rows.flatMap((row, index) => drawRow(pen, row, top + (index + 0.5) * rowHeight)),
      ...legend(pen, rows, bottom + 18),
    ],
  }
}

interface Pen {
  readonly sides: readonly Side[]
  readonly inks: Inks
  readonly language: Language
}

/** In pixels at 96 to the inch, so that 12 is nine points on paper. */
const width = 620
const top = 22
const rowHeight = 17
const [left, right] = [135, 405]
const noteAt = 430
/** In letters: what fits between the edge and the scale. */
const longestName = 18

function head({ inks, language }: Pen, bottom: number): Shape[] {
  return resultWordsIn(language).steps.flatMap((step, index) => [
    label(step, stepAt(index + 1), 13, inks.muted, { 'font-size': 11, 'text-anchor': 'middle' }),
    rule(stepAt(index + 1), stepAt(index + 1), top, bottom, inks),
  ])
}

function drawRow(pen: Pen, { row, result, isSeenDifferently }: RowReading, y: number): Shape[] {
  const words = resultWordsIn(pen.language)
  const groups =
    result.level === 'joint'
      ? [{ mark: null, figure: result.joint }]
      : pen.sides.flatMap((side) => {
          const figure = result.sides[side.id]
          return figure ? [{ mark: side.mark, figure }] : []
        })
  const reaches = groups.flatMap(({ figure }) => reachOf(figure)).toSorted((a, b) => a[0] - b[0])
  const areClose = reaches.some(
    ([from], index) => index > 0 && from < (reaches[index - 1]?.[1] ?? 0),
  )
  const note = isSeenDifferently ? words.seenDifferently : ''
  const nothing = groups.every(({ figure }) => figure.as === 'tooFew') ? words.levelTooFew : ''
  return [
    label(shortened(say(row.short, pen.language)), 0, y + 4, pen.inks.ink, { 'font-weight': 600 }),
    rule(left, right, y, y, pen.inks),
    ...groups.flatMap(({ mark, figure }, index) =>
      place(pen, mark, figure, y + (areClose ? (index - (groups.length - 1) / 2) * 7 : 0)),
    ),
    ...(note || nothing
      ? [
          label(
            note || nothing,
            noteAt,
            y + 4,
            note ? pen.inks.warn : pen.inks.muted,
            note ? { 'font-weight': 600 } : {},
          ),
        ]
      : []),
  ]
}

/** A mean is a mark on the scale; a place is a band with the mark in its middle. */
function place({ inks }: Pen, mark: Mark | null, figure: Figure, y: number): Shape[] {
  const middle = middleOf(figure)
  if (middle === null) return []
  if (figure.as !== 'place') return [sign(mark, middle, y, inks)]
  const [from, to] = ends[figure.place]
  const band: Shape = {
    tag: 'rect',
    attrs: {
      x: stepAt(from),
      y: y - 3,
      width: stepAt(to) - stepAt(from),
      height: 6,
      rx: 3,
      fill: softOf(mark, inks),
      stroke: colourOf(mark, inks),
      'stroke-width': 1,
    },
  }
  return [band, sign(mark, middle, y, inks)]
}

const ends = { low: [1, 2], middle: [2, 3], high: [3, 4] } as const satisfies Record<
  Place,
  readonly [number, number]
>

/** From where to where a figure is drawn; nothing where it is not. */
function reachOf(figure: Figure): [number, number][] {
  if (figure.as === 'tooFew') return []
  const [from, to] = figure.as === 'place' ? ends[figure.place] : [figure.mean, figure.mean]
  return [[stepAt(from) - 7, stepAt(to) + 7]]
}

function middleOf(figure: Figure): number | null {
  if (figure.as === 'tooFew') return null
  return stepAt(figure.as === 'bars' ? figure.mean : ends[figure.place][0] + 0.5)
}

function legend(pen: Pen, rows: readonly RowReading[], y: number): Shape[] {
  const bySide = rows.some((row) => row.result.level === 'bySide')
  const joint = rows.some((row) => row.result.level === 'joint')
  const groups = [
    ...(bySide
      ? pen.sides.map((side) => ({
          mark: side.mark,
          name: `${say(side.label, pen.language)} (${side.mark})`,
        }))
      : []),
    ...(joint ? [{ mark: null, name: resultWordsIn(pen.language).together }] : []),
  ]
  let x = left
  return groups.flatMap(({ mark, name }) => {
    const at = x
    x += 34 + name.length * 6.4
    return [
      sign(mark, at + 5, y - 4, pen.inks),
      label(name, at + 16, y, pen.inks.muted, { 'font-size': 11 }),
    ]
  })
}

function sign(mark: Mark | null, x: number, y: number, inks: Inks): Shape {
  const colour = colourOf(mark, inks)
  const open = { fill: inks.surface, stroke: colour, 'stroke-width': 2 }
  if (mark === 'K') return { tag: 'circle', attrs: { cx: x, cy: y, r: 5, fill: colour } }
  if (mark === 'L')
    return {
      tag: 'path',
      attrs: { d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`, ...open },
    }
  if (mark === 'Ø')
    return {
      tag: 'path',
      attrs: { d: `M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`, ...open },
    }
  return { tag: 'rect', attrs: { x: x - 4.5, y: y - 4.5, width: 9, height: 9, fill: colour } }
}

function colourOf(mark: Mark | null, inks: Inks): string {
  return mark === null ? inks.ink : { K: inks.customer, L: inks.supplier, Ø: inks.other }[mark]
}

function softOf(mark: Mark | null, inks: Inks): string {
  return mark === null
    ? inks.unknown
    : { K: inks.customerSoft, L: inks.supplierSoft, Ø: inks.otherSoft }[mark]
}

/** A long name keeps clear of the scale. */
function shortened(name: string): string {
  const letters = [...name]
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
}

function stepAt(step: number): number {
  return left + ((right - left) * (step - 1)) / 3
}

function rule(x1: number, x2: number, y1: number, y2: number, inks: Inks): Shape {
  return { tag: 'line', attrs: { x1, x2, y1, y2, stroke: inks.line, 'stroke-width': 1 } }
}

function label(
  text: string,
  x: number,
  y: number,
  fill: string,
  attrs: Shape['attrs'] = {},
): Shape {
  return { tag: 'text', attrs: { x, y, 'font-size': 12, fill, ...attrs }, text }
}
