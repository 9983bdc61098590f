import { z } from 'zod'
import { actionFields } from './action.ts'
import { benefitFields } from './benefit.ts'
import { clauseFields } from './clause.ts'
import { decisionFields } from './decision.ts'
import { parkedFields } from './parked.ts'
import { riskFields } from './risk.ts'
import { sentence } from './shape.ts'

/** What each kind of record holds beside its number and its place. */
export const fields = {
  decision: decisionFields,
  action: actionFields,
  risk: riskFields,
  benefit: benefitFields,
  clause: clauseFields,
  parking: parkedFields,
} as const

export const keptKind = z.enum(['decision', 'action', 'risk', 'benefit', 'clause', 'parking'])

/** A new record: its words, and as much of the rest as is known. */
const made = <Kind extends string, Of extends z.ZodRawShape>(kind: Kind, shape: Of) =>
  z
    .strictObject(shape)
    .partial()
    .extend({ kind: z.literal(kind), text: sentence })

/** What is set, and what its writer saw there, so that nobody's words are written over unseen. */
const edit = <Kind extends string, Of extends z.ZodRawShape>(kind: Kind, shape: Of) => {
  const some = z.strictObject(shape).partial()
  return z.strictObject({ kind: z.literal(kind), set: some, was: some.optional() })
}

export const madeSchema = z.discriminatedUnion('kind', [
  made('decision', decisionFields),
  made('action', actionFields),
  made('risk', riskFields),
  made('benefit', benefitFields),
  made('clause', clauseFields),
  made('parking', parkedFields),
])
export const editSchema = z.discriminatedUnion('kind', [
  edit('decision', decisionFields),
  edit('action', actionFields),
  edit('risk', riskFields),
  edit('benefit', benefitFields),
  edit('clause', clauseFields),
  edit('parking', parkedFields),
])
