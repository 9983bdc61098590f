import type { Mark, Side } from '../engagement.ts'
import type { Figure, Place, Result } from '../polls/poll.ts'
import { figuresOf, type RowReading } from '../polls/principles.ts'
import { reading, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import type { Inks, Picture, Shape } from './picture.ts'

/**
 * The principles' picture: one row per principle, those most people chose first; how many chose it, and where it stands on
 * the four steps. A side is its mark (K ● solid, L ◆ hatch, Ø ▲ dots) at its mean, or a band where only a place may be
 * shown; everybody together is a bar of the four steps.
 */
export function principlesPicture(
  rows: readonly RowReading[],
  result: Result,
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow',
): Picture {
  const frame = shape === 'wide' ? wide : narrow
  const pen: Pen = { frame, words, language, inks, sides, result }
  if (!hasFigures(result)) return nothingToShow(pen)
  const isStarred = rows.some((row) => row.row.star)
  const children = [
    patterns(inks),
    ...head(pen),
    ...rows.flatMap((row, index) => drawRow(pen, row, frame.top + index * frame.row)),
    ...legend(pen, isStarred, frame.top + rows.length * frame.row + frame.size * 1.6),
  ]
  const joint = hasJointBars(result)
  const lines = 1 + (joint && frame.marks === null ? 2 : 0) + (isStarred && !fitsStar(pen) ? 1 : 0)
  const height = frame.top + rows.length * frame.row + frame.size * (1.3 + lines * 1.3)
  return { width: frame.width, height: Math.round(height), children }
}

/** Everything too small to be shown: one line says so, on every surface. */
function nothingToShow({ frame, words: said, inks }: Pen): Picture {
  const height = frame.size * 4
  const line = words(said.levelTooFew, 0, height / 2, frame.size * 1.2, inks.ink, 600)
  return { width: frame.width, height, children: [line] }
}

function hasFigures(result: Result): boolean {
  return result.rows.flatMap(figuresOf).some((figure) => figure.as !== 'tooFew')
}

/** Places and sizes in the drawing's own units. The scale runs from step 1 at `left` to step 4 at `right`. */
interface Frame {
  readonly width: number
  readonly top: number
  readonly row: number
  readonly size: number
  readonly name: number
  readonly chosen: number
  readonly chosenWidth: number
  readonly left: number
  readonly right: number
  readonly marks: number | null
  /** how far below a row's top the scale lies */
  readonly drop: number
}

const wide: Frame = {
  width: 1200,
  top: 76,
  row: 70,
  size: 24,
  name: 0,
  chosen: 278,
  chosenWidth: 150,
  left: 480,
  right: 870,
  marks: 916,
  drop: 38,
}
const narrow: Frame = {
  width: 360,
  top: 24,
  row: 92,
  size: 14,
  name: 0,
  chosen: 240,
  chosenWidth: 70,
  left: 24,
  right: 336,
  marks: null,
  drop: 52,
}

interface Pen {
  readonly frame: Frame
  readonly words: ResultWords
  readonly language: Language
  readonly inks: Inks
  readonly sides: readonly Side[]
  readonly result: Result
}

function head({ frame, words, inks, result }: Pen): Shape[] {
  const label = (text: string, x: number, anchor: string): Shape => ({
    tag: 'text',
    attrs: {
      x,
      y: frame.top - frame.size * 0.7,
      'font-size': frame.size * 0.8,
      fill: inks.muted,
      'text-anchor': anchor,
    },
    text,
  })
  if (frame.marks === null) {
    return [
      label(words.steps[0], frame.left - 20, 'start'),
      label(words.steps[3], frame.right + 20, 'end'),
    ]
  }
  return [
    ...(result.choice && result.choice.as !== 'tooFew'
      ? [label(words.chosenHead, frame.chosen, 'start')]
      : []),
    ...words.steps.flatMap((step, index) => stepLabel(step, stepAt(frame, index + 1))),
  ]

  /** A step's words in two lines where they are long, so that four of them stand beside each other. */
  function stepLabel(step: string, x: number): Shape[] {
    const cut = step.length > 10 ? step.lastIndexOf(' ') : -1
    const lines = cut < 0 ? [step] : [step.slice(0, cut), step.slice(cut + 1)]
    return lines.map((line, at) => {
      const shape = label(line, x, 'middle')
      const lift = (lines.length - 1 - at) * frame.size * 0.95
      return { ...shape, attrs: { ...shape.attrs, y: Number(shape.attrs['y']) - lift } }
    })
  }
}

function drawRow(pen: Pen, row: RowReading, top: number): Shape[] {
  const { frame, inks } = pen
  const middle = top + frame.drop
  const nameY = frame.marks === null ? top + frame.size * 1.2 : middle + frame.size * 0.35
  return [
    {
      tag: 'line',
      attrs: { x1: 0, x2: frame.width, y1: top, y2: top, stroke: inks.line, 'stroke-width': 1 },
    },
    words(reading(row.row.short, pen.language).words, frame.name, nameY, frame.size, inks.ink, 600),
    ...(row.row.star
      ? [star(frame.chosen - frame.size * 1.6, nameY - frame.size * 0.35, frame.size * 0.45, inks)]
      : []),
    ...chosen(pen, row, nameY),
    ...scale(pen, row, middle),
    ...marks(pen, row, middle, top),
  ]
}

/** ★, one of the council's three focus areas: drawn, because not every font has it. */
function star(x: number, y: number, r: number, inks: Inks): Shape {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [angle, reach] = [(index * Math.PI) / 5, index % 2 === 0 ? r : r * 0.42]
    return `${(x + reach * Math.sin(angle)).toFixed(1)} ${(y - reach * Math.cos(angle)).toFixed(1)}`
  })
  return { tag: 'path', attrs: { d: `M${points.join('L')}Z`, fill: inks.muted } }
}

function chosen(pen: Pen, row: RowReading, y: number): Shape[] {
  const { frame, inks } = pen
  if (row.share !== null)
    return [words(pen.words.shares[row.share], frame.chosen, y, frame.size * 0.9, inks.ink, 500)]
  if (row.chosen === null || pen.result.choice?.as !== 'counts') return []
  const { base } = pen.result.choice
  const number = frame.size * 3.2
  const length = Math.max(0, ((frame.chosenWidth - number * 0.35) * row.chosen) / base)
  const height = frame.size * 0.7
  return [
    words(`${row.chosen}`, frame.chosen, y, frame.size, inks.ink, 600),
    {
      tag: 'rect',
      attrs: {
        x: frame.chosen + frame.size * 1.7,
        y: y - height,
        width: length,
        height,
        rx: 2,
        fill: inks.muted,
      },
    },
  ]
}

function scale(pen: Pen, row: RowReading, y: number): Shape[] {
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

function marks(pen: Pen, row: RowReading, middle: number, top: number): Shape[] {
  const { frame, inks } = pen
  const said = [
    ...(row.isImportant && row.isUncertain ? [pen.words.importantAndUncertain] : []),
    ...(row.isSeenDifferently ? [pen.words.seenDifferently] : []),
  ]
  if (frame.marks === null) {
    if (said.length === 0) return []
    return [words(said.join(' · '), 0, top + frame.row - 8, frame.size * 0.85, inks.warn, 500)]
  }
  const x = frame.marks
  return said.map((text, index) =>
    words(
      text,
      x,
      middle + frame.size * (0.3 + (index - (said.length - 1) / 2) * 1.25),
      frame.size * 0.9,
      inks.warn,
      600,
    ),
  )
}

/** What the marks and the colours mean; only those that were used. */
function legend(pen: Pen, isStarred: boolean, top: number): Shape[] {
  const { frame, inks } = pen
  const size = frame.size * (frame.marks === null ? 0.8 : 0.72)
  const rows = pen.result.rows
  const shapes: Shape[] = []
  let [x, y] = [0, top]
  const put = (label: string, sign: readonly Shape[]) => {
    shapes.push(...sign, words(label, x + size * 1.5, y, size, inks.muted, 400))
    x += size * (2.4 + label.length * 0.56)
  }
  if (rows.some((row) => row.level === 'bySide')) {
    for (const side of pen.sides) {
      const sign = markShape(side.mark, x + size * 0.6, y - size * 0.3, size * 0.55, inks)
      put(`${side.mark} ${reading(side.label, pen.language).words}`, sign)
    }
    x += size
  }
  if (hasJointBars(pen.result)) putSteps()
  if (isStarred) {
    if (frame.marks !== null && fitsStar(pen)) x = frame.marks
    else [x, y] = [0, shapes.length === 0 ? y : y + size * 1.6]
    put(pen.words.starred, [star(x + size * 0.5, y - size * 0.32, size * 0.5, inks)])
  }
  return shapes

  function putSteps(): void {
    const fills = [inks.step1, inks.step2, inks.step3, inks.step4, inks.unknown]
    for (const [index, label] of [...pen.words.steps, pen.words.unknown].entries()) {
      if (x + size * (1.5 + label.length * 0.56) > frame.width) [x, y] = [0, y + size * 1.6]
      const box = {
        x,
        y: y - size * 0.75,
        width: size * 0.9,
        height: size * 0.9,
        stroke: inks.muted,
      }
      put(label, [{ tag: 'rect', attrs: { ...box, fill: fills[index] ?? inks.unknown } }])
    }
  }
}

/** Whether what the star means fits on the legend's first line. */
function fitsStar({ frame, result }: Pen): boolean {
  return frame.marks !== null && !hasJointBars(result)
}

function hasJointBars(result: Result): boolean {
  return result.rows.some((row) => row.level === 'joint' && row.joint.as === 'bars')
}

/** The side's letter above its mark, or beside it where two marks stand over each other. */
function letter(
  mark: Mark,
  x: number,
  y: number,
  frame: Frame,
  inks: Inks,
  isBeside: boolean,
): Shape {
  const { size } = frame
  const colour = colourOf(mark, inks)
  if (isBeside) return words(mark, x + size * 0.75, y + size * 0.28, size * 0.8, colour, 600)
  return words(mark, x, y - size * 0.8, size * 0.8, colour, 600, 'middle')
}

function markShape(mark: Mark, x: number, y: number, r: number, inks: Inks): Shape[] {
  const line = { fill: fillOf(mark, inks), stroke: colourOf(mark, inks), 'stroke-width': 2 }
  if (mark === 'K') return [{ tag: 'circle', attrs: { cx: x, cy: y, r, ...line } }]
  const d =
    mark === 'L'
      ? `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}Z`
      : `M${x} ${y - r * 1.2}L${x + r * 1.15} ${y + r * 0.9}L${x - r * 1.15} ${y + r * 0.9}Z`
  return [
    { tag: 'path', attrs: { d, fill: inks.surface } },
    { tag: 'path', attrs: { d, ...line } },
  ]
}

/** Solid for the customer, hatch for the supplier, dots for others: legible in a grey copy. */
function fillOf(mark: Mark, inks: Inks): string {
  if (mark === 'K') return inks.customer
  return mark === 'L' ? 'url(#samspil-hatch)' : 'url(#samspil-dots)'
}

function colourOf(mark: Mark, inks: Inks): string {
  return { K: inks.customer, L: inks.supplier, Ø: inks.other }[mark]
}

function patterns(inks: Inks): Shape {
  const box = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  return {
    tag: 'defs',
    attrs: {},
    children: [
      {
        tag: 'pattern',
        attrs: { id: 'samspil-hatch', ...box },
        children: [
          { tag: 'rect', attrs: { width: 6, height: 6, fill: inks.supplierSoft } },
          {
            tag: 'path',
            attrs: { d: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', stroke: inks.supplier, 'stroke-width': 1.6 },
          },
        ],
      },
      {
        tag: 'pattern',
        attrs: { id: 'samspil-dots', ...box },
        children: [
          { tag: 'rect', attrs: { width: 6, height: 6, fill: inks.otherSoft } },
          { tag: 'circle', attrs: { cx: 3, cy: 3, r: 1.3, fill: inks.other } },
        ],
      },
    ],
  }
}

function bandOf(place: Place): readonly [number, number] {
  return { low: [1, 2] as const, middle: [2, 3] as const, high: [3, 4] as const }[place]
}

function stepAt(frame: Frame, step: number): number {
  return frame.left + ((step - 1) / 3) * (frame.right - frame.left)
}

function words(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return {
    tag: 'text',
    attrs: { x, y, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor },
    text,
  }
}
