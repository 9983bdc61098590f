import { z } from 'zod'
import { line } from '../clean.ts'
import { collections } from '../engagement.ts'
import { id } from './things/shape.ts'

/** The front page of an engagement's file: what is in it, what each part adds up to, and what it was made from. */

/** SHA-256 in hexadecimal */
export const hash = z.string().regex(/^[0-9a-f]{64}$/)

export const limits = {
  /** bytes of the whole file */
  file: 256 * 1024 * 1024,
  /** bytes of one part, unpacked */
  part: 96 * 1024 * 1024,
  /** bytes of all parts, unpacked */
  all: 512 * 1024 * 1024,
  parts: 4000,
  things: 200_000,
  lines: 1_000_000,
  /** exports that a file remembers it was made from */
  ancestors: 4000,
} as const

export const manifestName = 'manifest.json'
export const journalName = 'journal.json'
export const partOf = (collection: string) => `things/${collection}.json`

const partName = z
  .string()
  .refine(
    (name) =>
      name === journalName ||
      collections.some((collection) => name === partOf(collection)) ||
      /^pictures\/[0-9a-f]{64}$/.test(name),
  )

/** Each earlier export that went into this one, with those that went into it: what a merge finds its common ground by. */
export const ancestry = z.record(hash, z.array(hash).max(50))
export type Ancestry = Readonly<Record<string, readonly string[]>>

export const manifestSchema = z.strictObject({
  app: z.literal('Samspil'),
  /** the format of the things in it, as a data folder's */
  format: z.int().min(1).max(1000),
  /** what everything else in the manifest adds up to; the name of this very export */
  id: hash,
  engagementId: id,
  name: line(300),
  /** whose laptop it comes from, in words; empty where nobody said */
  by: line(200),
  parents: z.array(hash).max(50),
  ancestry,
  parts: z.record(partName, z.strictObject({ bytes: z.int().min(0), sum: hash })),
})
export type Manifest = z.infer<typeof manifestSchema>
