import { z } from 'zod'
import { declaredAs } from '../declarationkinds.ts'
import type { Entry, Line } from '../journal.ts'
import { fields as itemFields, lines as kinds } from '../words/lines/da.ts'
import { id, moment, text } from './things/shape.ts'

/** Every field that any kind of line has, besides its kind. */
type LineField = Exclude<
  Line extends infer Each ? (Each extends Line ? keyof Each : never) : never,
  'kind'
>

const someNumber = z.number().min(-1e13).max(1e13)
const kind = z.string().refine((given): given is Line['kind'] => Object.hasOwn(kinds, given))

/** An id, a day, a word of the program or a step: never what somebody wrote. */
const movedTo = z.union([z.null(), z.int(), z.string().regex(/^[\p{L}\p{N}._:@~-]{0,160}$/u)])

/** What each field of a line holds; a new one does not compile until it is said here. */
const lineFields: { readonly [Name in LineField]-?: z.ZodType } = {
  sideId: id,
  partyId: id,
  personId: id,
  listId: id,
  phaseId: id,
  waveId: id,
  deviationId: id,
  workshopId: id,
  itemId: id,
  pollId: id,
  causeId: id,
  answerId: id,
  chainId: id,
  blockId: id,
  recordId: id,
  as: z.enum(declaredAs),
  versionId: id,
  gateId: id,
  number: z.int().min(1).max(10_000),
  lacked: z.int().min(0).max(100_000),
  count: someNumber,
  minutes: someNumber,
  by: someNumber,
  counted: z.boolean(),
  title: text,
  what: z.string().refine((given) => Object.hasOwn(itemFields, given)),
  of: kind,
  moved: z.partialRecord(
    z.enum(['status', 'due', 'ownerId', 'sideId', 'probability', 'impact', 'end']),
    z.tuple([movedTo, movedTo]),
  ),
}

const line = z
  .strictObject({ kind, ...lineFields })
  .partial()
  .required({ kind: true })

/** A line of the journal as a file holds it: a kind that is known, with fields that are known, and never anybody's answer. */
export const entrySchema = z.strictObject({
  at: moment,
  by: z.string().regex(/^[\w:.@-]{1,160}$/),
  workshopId: id.nullable(),
  line,
}) as unknown as z.ZodType<Omit<Entry, 'seq'>>
