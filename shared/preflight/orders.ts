import { z } from 'zod'
import { shows } from './heard.ts'

/** What she can ask for on *Klargør*. */
export const preflightOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('look'),
    /** what the browser says: whether there is a second picture for a window to stand on; null where it does not know */
    extended: z.boolean().nullable(),
  }),
  z.strictObject({ do: z.literal('tellPhone'), shows: z.enum(shows).nullable() }),
  z.strictObject({ do: z.literal('tellQuiet'), quiet: z.boolean() }),
])
export type PreflightOrder = z.infer<typeof preflightOrderSchema>
