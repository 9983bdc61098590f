import type { RiskReading } from '../polls/risks.ts'
import { say } from '../text.ts'
import { wrapped } from './lettering.ts'
import { colourOf, fillOf, words } from './marks.ts'
import type { Shape } from './picture.ts'
import type { RiskPen } from './riskpen.ts'

/** Who can best act on one risk: a bar by side with letter and number, *ved ikke* apart; in words where only places may be known. */
export function whoBar(pen: RiskPen, { who }: RiskReading, top: number): Shape[] {
  const { frame, inks, said, sides, language } = pen
  const { size } = frame
  const line = (texts: readonly string[], fill: string) =>
    texts.map((text, at) =>
      words(text, frame.barLeft, top + size * (0.95 + at * 1.2), size * 0.86, fill, 500),
    )
  if (!who || who.as === 'tooFew') return line([said.levelTooFew], inks.muted)
  if (who.as === 'places') {
    const parts = sides.flatMap((side) => {
      const place = who.places[side.id] ?? 'low'
      return place === 'low' ? [] : [`${said.shares[place]}: ${say(side.label, language)}`]
    })
    const text = parts.length > 0 ? parts.join(' · ') : said.risks.nobodyNamed
    return line(wrapped(text, frame.barWidth, size * 0.86, 500, 2), inks.ink)
  }
  const height = size * 1.4
  const unit = frame.barWidth / who.base
  let x = frame.barLeft
  const part = (count: number, letter: string, attrs: Shape['attrs'], onHatch: boolean) => {
    if (count === 0) return []
    const [at, width] = [x, unit * count]
    x += width
    return segment(at, top, width, height, `${letter}${count}`, attrs, onHatch, pen)
  }
  return [
    ...sides.flatMap(({ id, mark }) =>
      part(
        who.counts[id] ?? 0,
        `${mark} `,
        { fill: fillOf(mark, inks), stroke: colourOf(mark, inks) },
        mark !== 'K',
      ),
    ),
    ...part(who.counts['unknown'] ?? 0, '? ', { fill: inks.unknown, stroke: inks.muted }, false),
  ]
}

function segment(
  x: number,
  top: number,
  width: number,
  height: number,
  label: string,
  attrs: Shape['attrs'],
  onHatch: boolean,
  { frame, inks }: RiskPen,
): Shape[] {
  const { size } = frame
  const middle = x + width / 2
  const fits = width > size * 1.9
  const text = fits ? label : label.trim().split(' ').at(-1) || label
  const half = size * (fits ? 1.05 : 0.5)
  return [
    { tag: 'rect', attrs: { x, y: top, width, height, 'stroke-width': 1.5, ...attrs } },
    {
      tag: 'rect',
      attrs: {
        x: Math.max(x + 1, middle - half),
        y: top + height * 0.14,
        width: Math.min(width - 2, half * 2),
        height: height * 0.72,
        rx: 4,
        fill: inks.surface,
        opacity: onHatch ? 1 : 0.94,
      },
    },
    words(text, middle, top + height * 0.5 + size * 0.3, size * 0.86, inks.ink, 600, 'middle'),
  ]
}

/** What the letters of the bars stand for, one line each. */
export function whoLegend({ frame, inks, said, sides, language }: RiskPen, top: number) {
  const { size } = frame
  const line = size * 1.35
  const named = [
    ...sides.map(({ mark, label }) => ({
      attrs: { fill: fillOf(mark, inks), stroke: colourOf(mark, inks) },
      text: `${mark} ${say(label, language)}`,
    })),
    { attrs: { fill: inks.unknown, stroke: inks.muted }, text: `? ${said.unknown}` },
  ]
  const shapes = named.flatMap(({ attrs, text }, at): Shape[] => {
    const y = top + line * (at + 1)
    return [
      {
        tag: 'rect',
        attrs: {
          x: 2,
          y: y - size * 0.75,
          width: size,
          height: size,
          'stroke-width': 1.5,
          ...attrs,
        },
      },
      words(text, size * 1.5, y, size * 0.86, inks.muted, 400),
    ]
  })
  return { shapes, height: line * (named.length + 0.6) }
}
