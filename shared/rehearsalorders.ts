import { z } from 'zod'

const speed = z.union([z.literal(1), z.literal(10), z.literal(60)])

/** *Prøvekør workshoppen*: what she can ask for. */
export const rehearsalOrderSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('begin'),
    speed,
    /** simulated phones by side */
    phones: z.record(z.string().min(1).max(80), z.int().min(0).max(200)),
  }),
  z.strictObject({ do: z.literal('setSpeed'), speed }),
  z.strictObject({ do: z.literal('end') }),
])
export type RehearsalOrder = z.infer<typeof rehearsalOrderSchema>
