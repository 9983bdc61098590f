import { z } from 'zod'
import { prose } from './clean.ts'
import {
  isAddress,
  mostOfAddress,
  mostOfNote,
  noteOf,
  plainOf,
  runOf,
  type ListKind,
  type Loose,
  type Rich,
  type RichBlock,
  type Run,
} from './richtext.ts'

const mostLines = 400
const mostRuns = 400

const run = z.strictObject({
  text: z.string().max(mostOfNote),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.string().max(mostOfAddress).refine(isAddress).optional(),
})
const runs = z.array(run).max(mostRuns)
const items = z.array(runs).max(mostLines)
const richSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paragraph'), runs }),
      z.strictObject({ kind: z.enum(['bullets', 'numbers']), items }),
    ]),
  )
  .max(mostLines)
  .transform((blocks): Rich => blocks.map(withoutUndefined))

/** What a note may be when it comes from outside; what comes out is as it is kept. */
export const noteSchema = z.union([
  prose(mostOfNote),
  richSchema.transform(noteOf).refine((note) => plainOf(note).length <= mostOfNote),
])

type LooseBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly Loose<Run>[] }
  | { readonly kind: ListKind; readonly items: readonly (readonly Loose<Run>[])[] }

function withoutUndefined(block: LooseBlock): RichBlock {
  return block.kind === 'paragraph'
    ? { kind: block.kind, runs: block.runs.map(runOf) }
    : { kind: block.kind, items: block.items.map((each) => each.map(runOf)) }
}
