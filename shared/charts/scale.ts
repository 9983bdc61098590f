import type { Mark } from '../engagement.ts'
import type { Figure } from '../polls/poll.ts'
import type { RowReading } from '../polls/principles.ts'
import { bandOf, stepAt, type Pen } from './frame.ts'
import { colourOf, fillOf, letter, markShape, words } from './marks.ts'
import type { Shape } from './picture.ts'

/** One row's place on the scale: its sides, or everybody together. */
export function scale(pen: Pen, row: RowReading, y: number): Shape[] {
  const { result } = row
  if (result.level === 'joint') return together(pen, result.joint, y)
  const { frame, inks } = pen
  const axis: Shape = {
    tag: 'line',
    attrs: { x1: frame.left, x2: frame.right, y1: y, y2: y, stroke: inks.line, 'stroke-width': 2 },
  }
  const ticks = [1, 2, 3, 4].map((step): Shape => ({
    tag: 'line',
    attrs: {
      x1: stepAt(frame, step),
      x2: stepAt(frame, step),
      y1: y - 6,
      y2: y + 6,
      stroke: inks.line,
      'stroke-width': 2,
    },
  }))
  const means = pen.sides.flatMap((side) => {
    const figure = result.sides[side.id]
    return figure?.as === 'bars' ? [figure.mean] : []
  })
  const between: Shape[] =
    means.length < 2
      ? []
      : [
          {
            tag: 'line',
            attrs: {
              x1: stepAt(frame, Math.min(...means)),
              x2: stepAt(frame, Math.max(...means)),
              y1: y,
              y2: y,
              stroke: inks.muted,
              'stroke-width': 3,
            },
          },
        ]
  const spread = frame.size * 0.62
  return [
    axis,
    ...ticks,
    ...between,
    ...pen.sides.flatMap((side, index) => {
      const figure = result.sides[side.id]
      const apart =
        areClose(means) || figure?.as === 'place' ? (index % 2 === 0 ? -spread : spread) : 0
      return figure ? sideShape(pen, side.mark, figure, y + apart, apart !== 0) : []
    }),
  ]
}

/** Two marks would cover each other: they are then drawn above and below the line. */
function areClose(means: readonly number[]): boolean {
  return means.length > 1 && Math.max(...means) - Math.min(...means) < 0.25
}

function sideShape(pen: Pen, mark: Mark, figure: Figure, y: number, isApart: boolean): Shape[] {
  const { frame, inks } = pen
  if (figure.as === 'tooFew') return []
  if (figure.as === 'bars') {
    const x = stepAt(frame, figure.mean)
    const sign = markShape(mark, x, y, frame.size * 0.5, inks)
    return [...sign, letter(mark, x, y, frame, inks, isApart)]
  }
  const [from, to] = bandOf(figure.place)
  const [x, width] = [stepAt(frame, from), stepAt(frame, to) - stepAt(frame, from)]
  const height = frame.size * 1.1
  return [
    {
      tag: 'rect',
      attrs: {
        x,
        y: y - height / 2,
        width,
        height,
        rx: height / 2,
        fill: fillOf(mark, inks),
        stroke: colourOf(mark, inks),
        'stroke-width': 2,
      },
    },
    {
      tag: 'circle',
      attrs: {
        cx: x + width / 2,
        cy: y,
        r: height * 0.48,
        fill: inks.surface,
        stroke: colourOf(mark, inks),
      },
    },
    words(mark, x + width / 2, y + frame.size * 0.3, frame.size * 0.85, inks.ink, 600, 'middle'),
  ]
}

/** Everybody together: the four steps as parts of one bar with their numbers, *ved ikke* apart; or a band. */
function together(pen: Pen, figure: Figure, y: number): Shape[] {
  const { frame, inks } = pen
  const height = frame.size * 1.5
  if (figure.as === 'tooFew') {
    return [
      words(
        pen.words.tooFew(pen.words.together),
        frame.left,
        y + frame.size * 0.3,
        frame.size * 0.8,
        inks.muted,
        400,
      ),
    ]
  }
  if (figure.as === 'place') {
    const [from, to] = bandOf(figure.place)
    const [x, width] = [stepAt(frame, from), stepAt(frame, to) - stepAt(frame, from)]
    return [
      {
        tag: 'line',
        attrs: {
          x1: frame.left,
          x2: frame.right,
          y1: y,
          y2: y,
          stroke: inks.line,
          'stroke-width': 2,
        },
      },
      {
        tag: 'rect',
        attrs: {
          x,
          y: y - height / 2,
          width,
          height,
          rx: height / 2,
          fill: inks.line,
          stroke: inks.muted,
          'stroke-width': 2,
        },
      },
      words(
        pen.words.places[figure.place],
        x + width / 2,
        y + frame.size * 0.3,
        frame.size * 0.85,
        inks.ink,
        600,
        'middle',
      ),
    ]
  }
  const fills = [inks.step1, inks.step2, inks.step3, inks.step4, inks.unknown]
  const inkOn = ['#FFFFFF', '#16202A', '#16202A', '#FFFFFF', '#16202A']
  const parts = [...figure.counts, figure.unknown]
  const unit = (frame.right - frame.left) / figure.base
  let x = frame.left
  return parts.flatMap((count, index) => {
    if (count === 0) return []
    const width = unit * count
    const at = x
    x += width
    return [
      {
        tag: 'rect',
        attrs: {
          x: at,
          y: y - height / 2,
          width,
          height,
          fill: fills[index] ?? inks.unknown,
          stroke: inks.surface,
          'stroke-width': 1.5,
        },
      },
      words(
        `${count}`,
        at + width / 2,
        y + frame.size * 0.3,
        frame.size * 0.85,
        inkOn[index] ?? '#16202A',
        600,
        'middle',
      ),
    ] satisfies Shape[]
  })
}
