import type { Mark } from '../engagement.ts'
import type { Frame } from './frame.ts'
import type { Inks, Shape } from './picture.ts'

/** ★, one of the council's three focus areas: drawn, because not every font has it. */
export function star(x: number, y: number, r: number, inks: Inks): Shape {
  const points = Array.from({ length: 10 }, (_, index) => {
    const [angle, reach] = [(index * Math.PI) / 5, index % 2 === 0 ? r : r * 0.42]
    return `${(x + reach * Math.sin(angle)).toFixed(1)} ${(y - reach * Math.cos(angle)).toFixed(1)}`
  })
  return { tag: 'path', attrs: { d: `M${points.join('L')}Z`, fill: inks.muted } }
}

/** The side's letter above its mark, or beside it where two marks stand over each other. */
export function letter(
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

/** K ●, L ◆, Ø ▲ at a point. */
export function markShape(mark: Mark, x: number, y: number, r: number, inks: Inks): Shape[] {
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
export function fillOf(mark: Mark, inks: Inks): string {
  if (mark === 'K') return inks.customer
  return mark === 'L' ? 'url(#samspil-hatch)' : 'url(#samspil-dots)'
}

/** The line colour of a side's mark. */
export function colourOf(mark: Mark, inks: Inks): string {
  return { K: inks.customer, L: inks.supplier, Ø: inks.other }[mark]
}

/** The hatch and the dots, once in each picture. */
export function patterns(inks: Inks): Shape {
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

/** A piece of text at a point. */
export function words(
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
