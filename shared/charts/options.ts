import type { OptionReading } from '../polls/options.ts'
import type { Poll } from '../polls/poll.ts'
import { oneDecimal } from '../numbers.ts'
import { say, type Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import { wrapped } from './lettering.ts'
import { words } from './marks.ts'
import type { Inks, Picture, Shape } from './picture.ts'

/** A choice, points or a ranking: one bar a row, the one most people want first. Ranks are said, so that ties can be seen. */
export function optionsPicture(
  poll: Poll,
  options: readonly OptionReading[],
  said: ResultWords,
  language: Language,
  inks: Inks,
  shape: 'wide' | 'narrow',
): Picture {
  const frame = shape === 'wide' ? wide : narrow
  const pen: Pen = { frame, said, language, inks, poll }
  if (options.every((option) => option.value === null && option.place === null)) {
    const height = frame.size * 4
    const line = words(said.levelTooFew, 0, height / 2, frame.size * 1.2, inks.ink, 600)
    return { width: frame.width, height, children: [line] }
  }
  let top = 0
  const children = options.flatMap((option) => {
    const drawn = drawOption(pen, option, top)
    top += drawn.height
    return drawn.shapes
  })
  return { width: frame.width, height: Math.round(top + frame.size * 0.5), children }
}

interface Frame {
  readonly width: number
  readonly size: number
  /** where the label begins, and how much room it has */
  readonly label: number
  readonly room: number
  readonly bar: number
  readonly barWidth: number
  readonly number: number
  /** the bar lies under the label, not beside it */
  readonly isStacked: boolean
}

const wide: Frame = {
  width: 1200,
  size: 26,
  label: 56,
  room: 470,
  bar: 550,
  barWidth: 300,
  number: 868,
  isStacked: false,
}

const narrow: Frame = {
  width: 360,
  size: 15,
  label: 26,
  room: 330,
  bar: 26,
  barWidth: 140,
  number: 174,
  isStacked: true,
}

interface Pen {
  readonly frame: Frame
  readonly said: ResultWords
  readonly language: Language
  readonly inks: Inks
  readonly poll: Poll
}

function drawOption(pen: Pen, option: OptionReading, top: number) {
  const { frame, inks, language } = pen
  const { size } = frame
  const line = size * 1.25
  const lines = wrapped(say(option.row.text, language), frame.room, size, 500, 3)
  const barHeight = size * 0.95
  const height = frame.isStacked
    ? size + lines.length * line + barHeight
    : Math.max(2.3 * size, size * 0.9 + lines.length * line)
  const middle = frame.isStacked
    ? top + size * 0.5 + lines.length * line + barHeight / 2
    : top + height / 2
  const first = frame.isStacked
    ? top + size * 1.4
    : middle - ((lines.length - 1) * line) / 2 + size * 0.35
  const bar = { x: frame.bar, y: middle - barHeight / 2, height: barHeight, rx: 3 }
  const shapes: Shape[] = [
    {
      tag: 'line',
      attrs: { x1: 0, x2: frame.width, y1: top, y2: top, stroke: inks.line, 'stroke-width': 1 },
    },
    ...(option.rank === null ? [] : [words(`${option.rank}.`, 0, first, size, inks.muted, 600)]),
    ...lines.map((text, at) => words(text, frame.label, first + at * line, size, inks.ink, 500)),
    { tag: 'rect', attrs: { ...bar, width: frame.barWidth, fill: inks.line, opacity: 0.35 } },
    ...(option.place === null
      ? [
          {
            tag: 'rect' as const,
            attrs: {
              ...bar,
              width: Math.max(0, Math.min(1, option.share)) * frame.barWidth,
              fill: inks.muted,
            },
          },
        ]
      : [band(option, bar, frame.barWidth, inks)]),
    words(numberOf(pen, option), frame.number, middle + size * 0.35, size * 0.88, inks.ink, 600),
  ]
  return { shapes, height }
}

/** A place is a stretch of the bar, never a length: a length would be a figure. */
function band(
  { place }: OptionReading,
  bar: { readonly x: number; readonly y: number; readonly height: number; readonly rx: number },
  width: number,
  inks: Inks,
): Shape {
  const third = width / 3
  const at = { low: 0, middle: 1, high: 2 }[place ?? 'low']
  return {
    tag: 'rect',
    attrs: {
      ...bar,
      x: bar.x + at * third,
      width: third,
      fill: inks.line,
      stroke: inks.muted,
      'stroke-width': 2,
    },
  }
}

function numberOf({ poll, said, language }: Pen, option: OptionReading): string {
  const { value, place, firsts } = option
  const words = said.options
  if (place !== null) {
    return poll.form === 'ranking' ? words.rankPlaces[place] : said.shares[place]
  }
  if (value === null) return ''
  if (poll.form === 'points') return words.points(value)
  if (poll.form !== 'ranking') return `${value}`
  return words.meanPlace(oneDecimal(value, language), firsts ?? 0)
}
