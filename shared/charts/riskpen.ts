import type { Side } from '../engagement.ts'
import type { Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import { words } from './marks.ts'
import type { Inks, Shape } from './picture.ts'

/** What the parts of the risk picture share: places and sizes, what they are handed, and a risk's own sign. */
export interface RiskFrame {
  readonly width: number
  readonly size: number
  readonly listLeft: number
  readonly listTop: number
  /** room for a risk's words */
  readonly room: number
  /** most lines of a risk's words */
  readonly lines: number
  readonly barLeft: number
  readonly barWidth: number
  /** the bar lies under the words, not beside them */
  readonly isStacked: boolean
  readonly grid: GridFrame | null
}

export interface RiskPen {
  readonly frame: RiskFrame
  readonly said: ResultWords
  readonly language: Language
  readonly inks: Inks
  readonly sides: readonly Side[]
  readonly asksWho: boolean
}

/** The field of probability and consequence. */
export interface GridFrame {
  readonly left: number
  readonly top: number
  readonly side: number
  readonly size: number
}

/** A risk's number in a ring: the same sign in the field and in the list. */
export function numberDisc(
  number: number,
  x: number,
  y: number,
  size: number,
  inks: Inks,
  isPlace = false,
): Shape {
  return {
    tag: 'g',
    attrs: {},
    children: [
      {
        tag: 'circle',
        attrs: {
          cx: x,
          cy: y,
          r: size * 0.74,
          fill: inks.surface,
          stroke: inks.ink,
          'stroke-width': 2,
          ...(isPlace ? { 'stroke-dasharray': '4 3' } : {}),
        },
      },
      words(`${number}`, x, y + size * 0.32, size * 0.9, inks.ink, 600, 'middle'),
    ],
  }
}
