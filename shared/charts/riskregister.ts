import type { Risk } from '../records.ts'
import type { ResultWords } from '../words/results/da.ts'
import { patterns } from './marks.ts'
import type { Inks, Picture } from './picture.ts'
import { riskGrid } from './riskgrid.ts'

/** The risks of the register in the field of the measurement, each by its own number; null where none has been judged. */
export function riskRegisterPicture(
  risks: readonly Risk[],
  said: ResultWords,
  inks: Inks,
): Picture | null {
  const judged = risks.filter(({ probability, impact }) => probability !== null && impact !== null)
  if (judged.length === 0) return null
  const readings = judged.map(({ number, probability, impact }) => ({
    number,
    probability: at(probability),
    consequence: at(impact),
  }))
  const frame = { left: 110, top: 16, side: 450, size: 18 }
  return {
    width: 580,
    height: frame.top + frame.side + frame.size * 3,
    children: [patterns(inks), ...riskGrid(frame, readings, said, inks)],
  }
}

/** A level that the owner said, where the measurement has a mean. */
function at(level: number | null) {
  const none = [0, 0, 0, 0] as const
  return { as: 'bars' as const, base: 1, counts: none, unknown: 0, mean: level ?? 1 }
}
