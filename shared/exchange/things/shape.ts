import { z } from 'zod'
import { line, written } from '../../clean.ts'
import type { Text } from '../../text.ts'

/** The parts that stored things are made of, as a file from outside may hold them. */

/** What every thing of a type must hold, field by field: the compiler finds a field that is missing here, or one too many. */
export type Fields<T> = { readonly [K in keyof T]-?: z.ZodType<T[K]> }

/** Letters, digits and a few signs: no id of ours ever held more, and nothing else may become a key or a name of a file. */
export const id = z
  .string()
  .regex(/^[\p{L}\p{N}._:@~|-]{1,240}$/u)
  .refine((given) => !['__proto__', 'constructor', 'prototype'].includes(given))
export const ids = (most: number) => z.array(id).max(most)
export const name = line(300)
export const words = written(8000)
export const order = z.number().min(-1e9).max(1e9)
export const moment = z.number().min(0).max(8.64e15)
export const date = z.iso.date()
export const minute = z.int().min(0).max(1439)
export const count = z.int().min(0).max(1_000_000)
export const language = z.enum(['da', 'en'])

export const text: z.ZodType<Text> = z.strictObject({
  da: words.exactOptional(),
  en: words.exactOptional(),
  from: name.exactOptional(),
  stale: language.exactOptional(),
})

/** A table inside a thing, keyed by ids. */
export const byId = <T extends z.ZodType>(value: T) => z.record(id, value)

export const thing = <T>(fields: Fields<T>): z.ZodType<T> =>
  z.strictObject(fields as z.ZodRawShape) as unknown as z.ZodType<T>
