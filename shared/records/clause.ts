import { z } from 'zod'
import { id, name, principles, sentence } from './shape.ts'

/** *Erklæringspunkt*: one point of the hensigtserklæring, with a behaviour that one can see. */
export const clauseFields = {
  text: sentence,
  /** *Ses ved* */
  behaviour: sentence,
  principles,
  /** the draft of the pack that it was corrected from; null for one of their own */
  draftId: id.nullable(),
  /** each side's partssvar: ja, ja med rettelse, uafklaret */
  answers: z
    .array(
      z.strictObject({
        sideId: id,
        answer: z.enum(['yes', 'amended', 'unclear']),
        /** the correction, or what is unclear, in the side's words */
        text: sentence,
        speaker: name,
      }),
    )
    .max(3),
  /** what each side said of it later, at a workshop: holdt, delvist, ikke */
  evaluations: z
    .array(
      z.strictObject({
        workshopId: id,
        sideId: id,
        kept: z.enum(['kept', 'partly', 'notKept']),
        text: sentence,
      }),
    )
    .max(300),
}
