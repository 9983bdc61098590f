import { z } from 'zod'
import { line, prose } from '../clean.ts'
import { namings, remarkPlaces, tellingKinds, tellingWays } from './market.ts'

const id = z.string().min(1).max(80)
const date = z.iso.date()
const fields = {
  itemId: id.nullable(),
  on: date,
  time: z.int().min(0).max(1439).nullable(),
  kind: z.enum(tellingKinds),
  text: prose(4000),
  to: z.array(id).max(200),
  how: z.enum(tellingWays),
  by: line(200),
  askedBy: id.nullable(),
  dueOn: date.nullable(),
  about: id.nullable(),
}

const order = <Do extends string, Fields extends z.ZodRawShape>(what: Do, of: Fields) =>
  z.strictObject({ do: z.literal(what), ...of })

/** What can be asked for about a meeting before the contract. */
export const marketOrders = [
  order('setMarket', {
    workshopId: id,
    set: z.strictObject({ names: z.enum(namings).nullable(), deleteBy: date.nullable() }).partial(),
  }),
  order('noteTellings', {
    workshopId: id,
    tellings: z
      .array(z.strictObject({ id, ...fields }))
      .min(1)
      .max(200),
  }),
  order('editTelling', { tellingId: id, set: z.strictObject(fields).partial() }),
  order('removeTelling', { tellingId: id }),
  order('strikeRemark', {
    /** of the line that stands in its place */
    id,
    workshopId: id,
    of: z.strictObject({ place: z.enum(remarkPlaces), thingId: id }),
    on: date,
  }),
  order('deleteFirmAnswers', { workshopId: id }),
] as const
