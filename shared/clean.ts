import { z } from 'zod'

/**
 * What people type and paste, cleaned before any rule sees it.
 */

/** Control characters and marks that turn the direction of writing: they have no place in a name or a sentence. */
const unwanted =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

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
    .transform((typed) => typed.replaceAll('\r\n', '\n').replaceAll(unwanted, '').trim())
