import { z } from 'zod'
import { id, owned, principles, sentence } from './shape.ts'

/** On the scale of four steps that all measurements use: 1 is low, 4 is high; null until it is known. */
const level = z.int().min(1).max(4).nullable()

/** *Fordi …, kan det ske, at …, så …*, and who can best do something about it (K · Risici). */
export const riskFields = {
  /** what may happen */
  text: sentence,
  cause: sentence,
  consequence: sentence,
  probability: level,
  impact: level,
  /** who can best do something about it, not who is to blame */
  ...owned,
  /** *modtræk* */
  counter: sentence,
  /** *tidligt tegn*: what is seen first when it is about to happen */
  sign: sentence,
  status: z.enum(['open', 'happened', 'closed']),
  /** the row of the measurement that weighed it; null where none did */
  weighed: z.strictObject({ pollId: id, rowId: id }).nullable(),
  principles,
}
