import { z } from 'zod'
import { line } from './clean.ts'
import { id, name, optional, order, text } from './orderfields.ts'
import { agreedLines } from './stepkinds.ts'

/** What can be asked of the *eskaleringsplan*, which belongs to the engagement. */

const stepFields = {
  title: text,
  /** working days before the next step; null where it is the last, or none is agreed */
  days: z.int().min(1).max(250).nullable(),
}
const contact = {
  sideId: id,
  personId: id.nullable(),
  /** where nobody of the roster is meant */
  name,
  phone: line(60),
}

export const stepOrders = [
  // the draft of the packs, as one thing to undo; only where there are no steps yet
  order('draftSteps', {}),
  order('addStep', { id, ...stepFields }),
  order('editStep', { stepId: id, set: optional(stepFields) }),
  order('nameStep', { stepId: id, contact: z.strictObject(contact) }),
  order('moveStep', { stepId: id, by: z.union([z.literal(1), z.literal(-1)]) }),
  order('removeStep', { stepId: id }),
  /** a side says openly, by one who speaks for it, that the plan is agreed; null takes it back */
  order('agreeSteps', {
    sideId: id,
    workshopId: id.nullable(),
    agreed: z.strictObject({ is: z.boolean(), speaker: name, text: name }).nullable(),
  }),
  order('agreeLine', { under: z.enum(agreedLines) }),
] as const
