import { z } from 'zod'
import type { Picture, Shape } from '../../charts/picture.ts'
import type { DocBlock, DocTable, DocumentTree, Span } from '../../document.ts'
import { lackKinds, type Lack } from '../../finishing.ts'
import { noteSchema } from '../../richschema.ts'
import type { Facts, MeetingFact } from '../../versionfacts.ts'
import type { Finished, Frozen, Version } from '../../versions.ts'
import { records } from './records.ts'
import {
  byId,
  count,
  date,
  id,
  language,
  moment,
  name,
  order,
  text,
  thing,
  words,
  type Fields,
} from './shape.ts'

/** Finished minutes: what they were written from, and the tree that was read then. */

const meeting: Fields<MeetingFact> = {
  place: name,
  date,
  facilitator: name,
  askedBy: name,
  keptBy: z.strictObject({ name, sideId: id.nullable() }),
  remarksBy: date.nullable(),
}

const facts = thing<Facts>({
  records: byId(records),
  notes: byId(z.strictObject({ itemId: id.nullable(), text: noteSchema })),
  attendance: byId(z.enum(['present', 'partly', 'absent'])),
  polls: byId(
    z.strictObject({
      state: z.enum(['planned', 'closed', 'shown', 'void']),
      reason: name,
      said: words,
    }),
  ),
  answers: byId(
    z.strictObject({
      itemId: id,
      kind: z.enum(['side', 'role', 'table', 'count']),
      from: name,
      speaker: name,
      text: words,
      choice: z.int().min(0).max(100).nullable(),
      counts: z.array(count).max(100),
    }),
  ),
  meeting: z.strictObject(meeting) as unknown as z.ZodType<MeetingFact>,
})

const lack = thing<Lack>({
  kind: z.enum(lackKinds),
  of: text,
  recordId: id.nullable(),
  pollId: id.nullable(),
  count,
})

const finished = thing<Finished>({
  at: moment,
  by: name,
  languages: z.array(language).min(1).max(2),
  notes: z.boolean(),
  lacked: z.array(lack).max(5000),
  facts,
})

export const versions = thing<Version>({
  id,
  order,
  workshopId: id,
  number: z.int().min(1).max(10_000),
  reason: words,
  finished: finished.nullable(),
})

const spanSchema = thing<Span>({
  text: words,
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  muted: z.boolean().exactOptional(),
})
const spans = z.array(spanSchema).max(5000)

/** Plain attributes of a drawing: nothing that runs, is fetched, or styles the page around it. */
const attribute = z.union([
  z.number(),
  z
    .string()
    .max(20_000)
    .refine((value) => !/url\((?!#)|script|:\/\//i.test(value)),
])
const attributeName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,40}$/)
  .refine((given) => !/^on|href|^style$|^class|^src|^key$|^ref$|^children$|inner/i.test(given))

const shape: z.ZodType<Shape> = z.lazy(() =>
  thing<Shape>({
    tag: z.enum(['rect', 'line', 'circle', 'path', 'text', 'g', 'defs', 'pattern', 'title']),
    attrs: z.record(attributeName, attribute),
    children: z.array(shape).max(5000).exactOptional(),
    text: words.exactOptional(),
  }),
)
const picture = thing<Picture>({
  width: z.number().min(0).max(20_000),
  height: z.number().min(0).max(20_000),
  children: z.array(shape).max(5000),
})

const table = thing<DocTable>({
  kind: z.literal('table'),
  title: words,
  description: words,
  columns: z
    .array(
      z.strictObject({
        head: words,
        share: z.number().min(0).max(1000),
        align: z.enum(['left', 'right']).exactOptional(),
        byHand: z.literal(true).exactOptional(),
      }),
    )
    .max(100),
  rows: z.array(z.array(spans).max(100)).max(20_000),
  rowIds: z.array(id).max(20_000).exactOptional(),
  blankRows: z.int().min(0).max(1000).exactOptional(),
})

/** The blocks that minutes are made of: cards and slips are printed, and never finished. */
const block = z.union([
  z.strictObject({
    kind: z.literal('heading'),
    level: z.literal([1, 2, 3]),
    text: words,
    newPage: z.union([z.boolean(), z.literal('always')]).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    runs: spans,
    tone: z.enum(['plain', 'muted', 'remark']).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('bullets'),
    items: z.array(spans).max(20_000),
    numbered: z.literal(true).exactOptional(),
  }),
  table,
  z.strictObject({ kind: z.literal('picture'), picture, alt: words, caption: words }),
]) as unknown as z.ZodType<DocBlock>

const tree = thing<DocumentTree>({
  title: words,
  subtitle: words,
  language,
  landscape: z.boolean(),
  footer: words,
  // becomes a file's name: it is cleaned where the file is written, and is no path here either
  fileName: z
    .string()
    .max(300)
    .regex(/^[^/\\\u0000-\u001f]+$/),
  blocks: z.array(block).max(50_000),
})

export const frozen = thing<Frozen>({ id, versionId: id, language, tree })
