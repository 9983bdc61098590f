import type { Side } from '../engagement.ts'
import type { Place, Result } from '../polls/poll.ts'
import type { Language } from '../text.ts'
import type { ResultWords } from '../words/results/da.ts'
import type { Inks } from './picture.ts'

/** Places and sizes in the drawing's own units. The scale runs from step 1 at `left` to step 4 at `right`. */
export interface Frame {
  readonly width: number
  readonly top: number
  readonly row: number
  readonly size: number
  readonly name: number
  /** room for a name that takes several lines; null where a name is one short line */
  readonly nameRoom: number | null
  readonly chosen: number
  readonly chosenWidth: number
  readonly left: number
  readonly right: number
  readonly marks: number | null
  /** how far below a row's top the scale lies */
  readonly drop: number
}

/** For the wall, the cockpit and Word. */
export const wide: Frame = {
  width: 1200,
  top: 76,
  row: 70,
  size: 24,
  name: 0,
  nameRoom: null,
  chosen: 278,
  chosenWidth: 150,
  left: 480,
  right: 870,
  marks: 916,
  drop: 38,
}

/** For a phone. */
export const narrow: Frame = {
  width: 360,
  top: 24,
  row: 92,
  size: 14,
  name: 0,
  nameRoom: null,
  chosen: 240,
  chosenWidth: 70,
  left: 24,
  right: 336,
  marks: null,
  drop: 52,
}

/** The same two for statements in whole sentences, which nobody chooses among. */
export const wideStatements: Frame = {
  ...wide,
  row: 92,
  nameRoom: 440,
  left: 500,
  right: 890,
  drop: 46,
}
export const narrowStatements: Frame = { ...narrow, row: 124, nameRoom: 352, drop: 82 }

/** What every part of the drawing is handed. */
export interface Pen {
  readonly frame: Frame
  readonly words: ResultWords
  readonly language: Language
  readonly inks: Inks
  readonly sides: readonly Side[]
  readonly result: Result
}

/** The stretch of the scale that a place covers. */
export function bandOf(place: Place): readonly [number, number] {
  return { low: [1, 2] as const, middle: [2, 3] as const, high: [3, 4] as const }[place]
}

/** Where a step, or a mean between two, lies. */
export function stepAt(frame: Frame, step: number): number {
  return frame.left + ((step - 1) / 3) * (frame.right - frame.left)
}
