import type { Side } from '../engagement.ts'
import type { FormId, Result } from '../polls/poll.ts'
import { figuresOf, type RowReading } from '../polls/principles.ts'
import { reading, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import { narrow, narrowStatements, stepAt, wide, wideStatements, type Pen } from './frame.ts'
import { fitsStar, hasJointBars, legend } from './legend.ts'
import { wrapped } from './lettering.ts'
import { patterns, star, words } from './marks.ts'
import type { Inks, Picture, Shape } from './picture.ts'
import { scale } from './scale.ts'
import { spoken, unknownSaid, withSpoken } from './spoken.ts'

/**
 * The principles' picture: one row per principle, those most people chose first; how many chose it, and where it stands on
 * the four steps. A side is its mark (K ● solid, L ◆ hatch, Ø ▲ dots) at its mean, or a band where only a place may be
 * shown; everybody together is a bar of the four steps.
 */
export function principlesPicture(
  rows: readonly RowReading[],
  { form, result }: { readonly form: FormId; readonly result: Result },
  sides: readonly Side[],
  words: ResultWords,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow',
): Picture {
  const isShort = form === 'principles'
  const plain =
    shape === 'wide' ? (isShort ? wide : wideStatements) : isShort ? narrow : narrowStatements
  const frame = withSpoken(plain, rows)
  const isSpoken = rows.some((row) => row.said)
  const pen: Pen = { frame, words, language, inks, sides, result }
  if (!hasFigures(result) && !isSpoken) return nothingToShow(pen)
  const isStarred = rows.some((row) => row.row.star)
  const signs = legend(
    pen,
    { isStarred, isSpoken },
    frame.top + rows.length * frame.row + frame.size * 1.6,
  )
  const children = [
    patterns(inks),
    ...head(pen),
    ...rows.flatMap((row, index) => drawRow(pen, row, frame.top + index * frame.row)),
    ...signs,
  ]
  const joint = hasJointBars(result)
  const lines = 1 + (joint && frame.marks === null ? 2 : 0) + (isStarred && !fitsStar(pen) ? 1 : 0)
  const height = Math.max(
    frame.top + rows.length * frame.row + frame.size * (1.3 + lines * 1.3),
    ...signs.map(({ attrs }) => Number(attrs['y'] ?? 0) + frame.size * 0.6),
  )
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
    ...nameLines(pen, reading(row.row.short, pen.language).words, nameY),
    ...(row.row.star
      ? [star(frame.chosen - frame.size * 1.6, nameY - frame.size * 0.35, frame.size * 0.45, inks)]
      : []),
    ...chosen(pen, row, nameY),
    ...spoken(pen, row, middle),
    ...scale(pen, row, middle),
    ...marks(pen, row, middle, top),
  ]
}

/** A short name on one line; a statement on as many as it needs, three at the most, about the same middle. */
function nameLines({ frame, inks }: Pen, name: string, y: number): Shape[] {
  if (frame.nameRoom === null) return [words(name, frame.name, y, frame.size, inks.ink, 600)]
  const size = frame.size * (frame.marks === null ? 1 : 0.9)
  const lines = wrapped(name, frame.nameRoom, size, 500, 3)
  const step = size * 1.15
  const first = frame.marks === null ? y : y - ((lines.length - 1) * step) / 2
  return lines.map((line, at) => words(line, frame.name, first + at * step, size, inks.ink, 500))
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

function marks(pen: Pen, row: RowReading, middle: number, top: number): Shape[] {
  const { frame, inks } = pen
  const unknown = unknownSaid(pen, row)
  const said = [
    ...(row.isImportant && row.isUncertain ? [pen.words.importantAndUncertain] : []),
    ...(row.isSeenDifferently ? [pen.words.seenDifferently] : []),
    ...(unknown ? [unknown] : []),
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
      text === unknown ? inks.ink : inks.warn,
      600,
    ),
  )
}
