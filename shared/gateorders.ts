import { z } from 'zod'
import { conclusions, verdicts } from './gatekinds.ts'
import { date, id, longText, name, optional, order, sentence, text } from './orderfields.ts'

/** What can be asked of a *faseovergang*. A gate has the id of the workshop that it is held at. */

const criterionFields = { title: text, text: longText }
const roleAnswer = {
  /** null where the role has only said something */
  is: z.enum(verdicts).nullable(),
  text: sentence,
  evidence: sentence,
  speaker: name,
}

export const gateOrders = [
  order('beginGate', { workshopId: id }),
  order('addCriterion', { gateId: id, id, ...criterionFields }),
  order('editCriterion', { gateId: id, criterionId: id, set: optional(criterionFields) }),
  order('removeCriterion', { gateId: id, criterionId: id }),
  order('addGateRole', { gateId: id, id, title: text }),
  order('removeGateRole', { gateId: id, roleId: id }),
  order('answerGate', {
    gateId: id,
    criterionId: id,
    roleId: id,
    set: optional(roleAnswer),
    was: optional(roleAnswer).optional(),
  }),
  order('settleCriterion', {
    gateId: id,
    criterionId: id,
    is: z.enum(verdicts).nullable(),
    text: sentence,
  }),
  // a condition is an action that hangs on the gate: made in one go, so that one undo takes both
  order('makeCondition', {
    gateId: id,
    id,
    itemId: id.nullable(),
    criterionId: id.nullable(),
    text: sentence,
    ownerId: id.nullable(),
    sideId: id.nullable(),
    due: date.nullable(),
    /** weeks before (−) or after (+) go-live, which the date then follows */
    weeks: z.int().min(-520).max(520).nullable(),
  }),
  order('concludeGate', { gateId: id, is: z.enum(conclusions), by: name, text: sentence }),
  order('reopenGate', { gateId: id, by: name, reason: sentence }),
] as const
