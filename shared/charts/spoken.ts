import type { Mark } from '../engagement.ts'
import type { RowReading } from '../polls/principles.ts'
import { stepAt, type Frame, type Pen } from './frame.ts'
import { colourOf, words } from './marks.ts'
import type { Inks, Shape } from './picture.ts'

/** With room above each row's joint bar for what the sides have said, where any row has it. */
export function withSpoken(frame: Frame, rows: readonly RowReading[]): Frame {
  if (!rows.some((row) => row.said)) return frame
  const more = frame.size * 0.9
  return { ...frame, row: frame.row + more, drop: frame.drop + more }
}

/**
 * What every side has said openly: outlined marks on a line of their own above the joint figure, each at the step that was
 * said, so that nobody takes them for a mean. *Ved ikke* has no step, and is told in words (`unknownSaid`).
 */
export function spoken(pen: Pen, { said }: RowReading, middle: number): Shape[] {
  if (!said) return []
  const { frame, inks } = pen
  const y = middle - frame.size * 1.6
  const line = { stroke: inks.line, 'stroke-width': 2 }
  const [x1, x2] = [frame.left, frame.right]
  return [
    { tag: 'line', attrs: { x1, x2, y1: y, y2: y, ...line } },
    ...[1, 2, 3, 4].flatMap((step): Shape[] => {
      const at = stepAt(frame, step)
      const here = pen.sides.filter((side) => said[side.id]?.step === step)
      const apart = frame.size * 1.55
      const reach = (here.length * apart) / 2
      const centre = Math.min(Math.max(at, reach), frame.width - reach)
      return [
        { tag: 'line', attrs: { x1: at, x2: at, y1: y - 5, y2: y + 5, ...line } },
        ...here.flatMap(({ mark }, index) => {
          const x = centre + (index - (here.length - 1) / 2) * apart
          const sign = outlined(mark, x, y, frame.size * 0.6, inks)
          const low = y + frame.size * (mark === 'Ø' ? 0.38 : 0.28)
          return [sign, words(mark, x, low, frame.size * 0.76, inks.ink, 600, 'middle')]
        }),
      ]
    }),
  ]
}

/** *K, L: ved ikke*, beside the row; null where every side said a step. */
export function unknownSaid(pen: Pen, { said }: RowReading): string | null {
  const sides = pen.sides.filter((side) => said?.[side.id]?.step === 'unknown')
  if (sides.length === 0) return null
  return `${sides.map((side) => side.mark).join(', ')}: ${pen.words.unknown}`
}

/** A side's mark as a bare outline: said, not measured. */
export function outlined(mark: Mark, x: number, y: number, r: number, inks: Inks): Shape {
  const line = { fill: inks.surface, stroke: colourOf(mark, inks), 'stroke-width': 2 }
  if (mark === 'K') return { tag: 'circle', attrs: { cx: x, cy: y, r, ...line } }
  const d =
    mark === 'L'
      ? `M${x} ${y - r * 1.25}L${x + r * 1.25} ${y}L${x} ${y + r * 1.25}L${x - r * 1.25} ${y}Z`
      : `M${x} ${y - r * 1.3}L${x + r * 1.25} ${y + r * 0.9}L${x - r * 1.25} ${y + r * 0.9}Z`
  return { tag: 'path', attrs: { d, ...line } }
}
