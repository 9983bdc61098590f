import { middleOf, type RiskReading } from '../polls/risks.ts'
import type { ResultWords } from '../words/results/da.ts'
import { words } from './marks.ts'
import type { Inks, Shape } from './picture.ts'
import { numberDisc, type GridFrame } from './riskpen.ts'

/** All the field needs of a risk: its number, and where it lies. */
type Placed = Pick<RiskReading, 'number' | 'probability' | 'consequence'>

/**
 * The field of probability (to the right) and consequence (upwards), lavt to højt. A ring is a mean; a dashed ring stands
 * in the middle of its square, where only a place may be known.
 */
export function riskGrid(
  frame: GridFrame,
  risks: readonly Placed[],
  said: ResultWords,
  inks: Inks,
): Shape[] {
  const { left, top, side, size } = frame
  const cell = side / 3
  const cells = [0, 1, 2].flatMap((column) =>
    [0, 1, 2].map((row): Shape => {
      const weight = column + (2 - row)
      return {
        tag: 'rect',
        attrs: {
          x: left + column * cell,
          y: top + row * cell,
          width: cell,
          height: cell,
          fill: weight >= 3 ? inks.warnSoft : inks.surface,
          stroke: inks.line,
          'stroke-width': 1.5,
        },
      }
    }),
  )
  const levels = [said.places.low, said.places.middle, said.places.high]
  return [
    ...cells,
    ...levels.flatMap((level, index) => [
      words(
        level,
        left + (index + 0.5) * cell,
        top + side + size * 1.2,
        size * 0.8,
        inks.muted,
        400,
        'middle',
      ),
      words(
        level,
        left - size * 0.5,
        top + (2.5 - index) * cell + size * 0.3,
        size * 0.8,
        inks.muted,
        400,
        'end',
      ),
    ]),
    words(said.risks.probability, left + side, top + side + size * 2.5, size, inks.ink, 600, 'end'),
    {
      ...words(said.risks.consequence, 0, 0, size, inks.ink, 600, 'end'),
      attrs: {
        ...words('', 0, 0, size, inks.ink, 600, 'end').attrs,
        transform: `translate(${left - size * 3.6} ${top}) rotate(-90)`,
      },
    },
    ...placed(frame, risks).map(({ risk, x, y }) =>
      numberDisc(risk.number, x, y, size, inks, risk.probability?.as === 'place'),
    ),
  ]
}

/** Rings that would cover each other are moved apart, sideways, by as little as makes both numbers legible. */
function placed(frame: GridFrame, risks: readonly Placed[]) {
  const { left, top, side, size } = frame
  const reach = size * 1.6
  const set: { risk: Placed; x: number; y: number }[] = []
  for (const risk of risks) {
    const [probability, consequence] = [middleOf(risk.probability), middleOf(risk.consequence)]
    if (probability === null || consequence === null) continue
    const [x, y] = [
      left + ((probability - 1) / 3) * side,
      top + side - ((consequence - 1) / 3) * side,
    ]
    const spots = [0, 1, -1, 2, -2, 3, -3].flatMap((across) =>
      [0, 1, -1].map((up) => ({ x: x + across * reach, y: y + up * reach })),
    )
    const isFree = (spot: { x: number; y: number }) =>
      spot.x >= left &&
      spot.x <= left + side &&
      spot.y >= top &&
      spot.y <= top + side &&
      set.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= reach)
    const near = (spot: { x: number; y: number }) => Math.hypot(spot.x - x, spot.y - y)
    const spot = spots.toSorted((a, b) => near(a) - near(b)).find(isFree) ?? { x, y }
    set.push({ risk, ...spot })
  }
  return set
}
