import { z } from 'zod'
import { cleaned, unwanted } from './cleaned.ts'

/**
 * What people type and paste, cleaned before any rule sees it.
 */

/** One line of what people type: cleaned, trimmed, at most `most` characters. */
export const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.replaceAll(unwanted, '').replaceAll(/\s+/g, ' ').trim())

/** Several lines of what people type. */
export const prose = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => cleaned(typed).trim())

/** Words that stood in a store before, read from a file: cleaned like the others, but their spaces are theirs. */
export const written = (most: number) => z.string().max(most).transform(cleaned)
