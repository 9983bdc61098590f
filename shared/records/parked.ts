import { z } from 'zod'
import { id, sentence } from './shape.ts'

/** *Parkeringsplads*: a point put aside so that the talk can go on, and what became of it. */
export const parkedFields = {
  text: sentence,
  /** null while it is still parked; every point ends as a decision, an action, for the next meeting, or *bortfalder* */
  end: z.enum(['decision', 'action', 'next', 'dropped']).nullable(),
  /** the record that it became; null for the other ends */
  becameId: id.nullable(),
  /** who brings it to the next meeting */
  ownerId: id.nullable(),
}
