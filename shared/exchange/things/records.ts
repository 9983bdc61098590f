import { z } from 'zod'
import { keptKinds, type Counter, type Decision, type FieldsOf, type Kept } from '../../records.ts'
import { fields } from '../../records/orders.ts'
import { count, id, moment, order, thing, type Fields } from './shape.ts'

/** What every record has besides the fields of its kind. */
const kept: Fields<Omit<Decision, keyof FieldsOf<'decision'> | 'kind'>> = {
  id,
  order,
  number: z.int().min(1).max(1_000_000),
  formerly: z.array(z.int().min(1).max(1_000_000)).max(50).exactOptional(),
  workshopId: id.nullable(),
  itemId: id.nullable(),
  at: moment,
}

const [first, ...others] = keptKinds.map((kind) =>
  z.strictObject({ ...kept, ...fields[kind], kind: z.literal(kind) }),
)

/** Each kind by the very fields that its commands let through. */
export const records = z.union(first ? [first, ...others] : []) as unknown as z.ZodType<Kept>

export const counters = thing<Counter>({ id: z.enum(keptKinds), last: count })
