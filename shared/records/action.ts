import { z } from 'zod'
import { dated, id, owned, principles, readBack, sentence } from './shape.ts'

/** *Handling*: who does what by when, and what it comes from. */
export const actionFields = {
  text: sentence,
  ...owned,
  ...dated,
  status: z.enum(['open', 'done', 'dropped']),
  /** the pack's initiative that it carries out; null for any other */
  initiativeId: id.nullable(),
  /** the risk, parked point or gate that it comes from; null where it came from the talk */
  fromId: id.nullable(),
  principles,
  ...readBack,
}
