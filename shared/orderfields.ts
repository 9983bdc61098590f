import { z } from 'zod'
import { name, sentence } from './records/shape.ts'

/** What the orders of several subjects are made of, each checked in one place. */

export { date, id, name, sentence } from './records/shape.ts'
export const language = z.enum(['da', 'en'])

/** Words in one or both languages. */
const textOf = (words: z.ZodType<string, string>) =>
  z.strictObject({
    da: words.optional(),
    en: words.optional(),
    from: z.string().max(80).optional(),
    stale: language.optional(),
  })
export const text = textOf(name)
export const longText = textOf(sentence)

export const optional = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject(fields).partial()
export const order = <Do extends string, Fields extends z.ZodRawShape>(what: Do, fields: Fields) =>
  z.strictObject({ do: z.literal(what), ...fields })
