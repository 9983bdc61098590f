import { z } from 'zod'
import { prose } from '../clean.ts'
import type { Text } from '../text.ts'

/** Words of content: Danish, English or both. What ships with the app has both, which a test holds it to. */
export const words = z
  .strictObject({
    da: prose(4000).optional(),
    en: prose(4000).optional(),
    from: z.string().max(80).optional(),
    stale: z.enum(['da', 'en']).optional(),
  })
  .refine(({ da, en }) => Boolean(da ?? en), 'needs da or en')
  .transform((given): Text => given as Text)

/** An id that is never used for anything else, such as `kodeks.dialog`: lower case, digits, dots and hyphens. */
export const stableId = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)

/** Where a thought stands, such as `K · Dialog` (Kodeks) or `I · fase 2` (KOMBIT); empty where it is our own craft. */
export const source = z.string()

/** A thing of a pack that has a name, words of its own, and a place it comes from. */
export const thing = { id: stableId, title: words, source }
