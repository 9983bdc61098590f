import { z } from 'zod'
import type { Text } from './text.ts'

/**
 * The shape of content: what a pack (fagligt grundlag) and an agenda template look like as data under `resources/`.
 * Checked when the host starts, so that a slip in a file is found before a room meets it.
 */

const text: z.ZodType<Required<Pick<Text, 'da' | 'en'>>> = z.strictObject({
  da: z.string().min(1),
  en: z.string().min(1),
})
const minutes = z.int().min(1).max(600)

const principle = z.strictObject({
  id: z.string().min(1),
  short: text,
  title: text,
  row: text,
  star: z.boolean(),
  source: z.string().min(1),
})

const series = z.strictObject({ title: text, question: text })

export const packSchema = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  title: text,
  source: text,
  principles: z.array(principle).min(1),
  series: z.strictObject({ start: series, during: series, end: series }),
  choose: z.strictObject({ question: text, of: z.int().min(1) }),
})
export type Pack = z.infer<typeof packSchema>
export type Principle = Pack['principles'][number]

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('poll'),
    form: z.literal('principles'),
    series: z.enum(['start', 'during', 'end']),
    choose: z.boolean(),
  }),
  z.strictObject({ kind: z.enum(['side', 'role', 'table']), ask: text, choices: z.array(text) }),
  z.strictObject({ kind: z.literal('spoken'), instrument: z.string().min(1), ask: text }),
])

const templateItem = z.strictObject({
  title: text,
  kind: z.enum(['arrival', 'opening', 'talk', 'poll', 'break', 'closing']),
  minutes,
  least: minutes.nullable(),
  must: z.boolean(),
  fixed: z.int().min(0).max(1439).nullable(),
  purpose: text.nullable(),
  how: text.nullable(),
  script: text.nullable(),
  records: text.nullable(),
  sources: z.array(z.string()),
  answer,
  task: z.strictObject({ what: text, withWhom: text, deliver: text }).nullable(),
})

export const templateSchema = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  title: text,
  /** one sentence for the card on the home page */
  about: text,
  startsAt: z.int().min(0).max(1439),
  aim: text,
  before: text,
  ifLate: z.array(text),
  items: z.array(templateItem).min(1),
})
export type Template = z.infer<typeof templateSchema>

/** Everything the host has read and checked from `resources/`, handed to whoever needs it. */
export interface Content {
  readonly pack: Pack
  readonly templates: readonly Template[]
}
