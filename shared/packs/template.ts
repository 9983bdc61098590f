import { z } from 'zod'
import { riskAsks } from '../polls/poll.ts'
import { counts, instruments, itemKinds, offers, recordKinds } from './kinds.ts'
import { stableId, words } from './words.ts'

/** The shape of an agenda template: what a workshop of its kind is made from. */

const minutes = z.int().min(1).max(600)

/** What every form but the principles is given: the question, and what is asked about, where it is known beforehand. */
const asked = { kind: z.literal('poll'), ask: words, options: z.array(words).max(20).default([]) }

/** A måling, by its form: answered in secret by each person. */
export const pollAnswerSchema = z.discriminatedUnion('form', [
  z.strictObject({
    kind: z.literal('poll'),
    form: z.literal('principles'),
    series: z.enum(['start', 'during', 'end']),
    choose: z.boolean(),
    /** with the temperature's eighth row, *alt i alt* */
    overall: z.boolean().default(false),
  }),
  z.strictObject({ ...asked, form: z.literal('scale') }),
  z.strictObject({
    ...asked,
    form: z.literal('choose'),
    of: z.int().min(1).max(10),
    trial: z.boolean().default(false),
  }),
  z.strictObject({ ...asked, form: z.literal('points'), points: z.int().min(1).max(20) }),
  z.strictObject({ ...asked, form: z.literal('ranking') }),
  z.strictObject({
    ...asked,
    form: z.literal('risks'),
    asks: z.array(z.enum(riskAsks)).min(1).max(riskAsks.length),
  }),
])

export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  pollAnswerSchema,
  z.strictObject({ kind: z.enum(['side', 'role', 'table']), ask: words, choices: z.array(words) }),
  /** short texts without name or side: *ideer* */
  z.strictObject({ kind: z.literal('texts'), ask: words }),
  /** counted openly in the room, and never together with what is answered in secret */
  z.strictObject({
    kind: z.literal('count'),
    how: z.enum(counts),
    ask: words,
    choices: z.array(words),
  }),
  z.strictObject({
    kind: z.literal('spoken'),
    instrument: z.enum(instruments),
    ask: words,
    /** what is chosen from, where that is known beforehand */
    options: z.array(words).default([]),
  }),
])

export const templateItemSchema = z.strictObject({
  title: words,
  kind: z.enum(itemKinds),
  minutes,
  least: minutes.nullable(),
  must: z.boolean(),
  fixed: z.int().min(0).max(1439).nullable(),
  purpose: words.nullable(),
  how: words.nullable(),
  script: words.nullable(),
  records: words.nullable(),
  /** what to have ready */
  materials: words.nullable().default(null),
  sources: z.array(z.string()),
  answer: answerSchema,
  task: z.strictObject({ what: words, withWhom: words, deliver: words }).nullable(),
  /** the method it uses, by the pack's id */
  method: stableId.nullable().default(null),
  /** the principles it is about, by the pack's ids */
  principles: z.array(stableId).default([]),
  offers: z.enum(offers).nullable().default(null),
  /** the kinds of record it leaves behind */
  keeps: z.array(z.enum(recordKinds)).default([]),
  /** things of the packs it builds on: instruments, workshops, initiatives, criteria, themes, by id */
  uses: z.array(stableId).default([]),
})
/** One block of an agenda as content: in a template, in the library of methods, or saved from an agenda of one's own. */
export type Block = z.infer<typeof templateItemSchema>

export const templateSchema = z.strictObject({
  id: stableId,
  version: z.int().min(1),
  title: words,
  /** one sentence for the card on the home page */
  about: words,
  /** what it is one of several versions of, such as `faseovergang`; null where there is only one */
  family: stableId.nullable().default(null),
  /** the version's own short name, such as *fra Opstart til Forberedelse* */
  variant: words.nullable().default(null),
  /** the gate it is held at, by the pack's id */
  gate: stableId.nullable().default(null),
  /** how many it is for */
  people: z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
  /** true where several competing suppliers meet: measured jointly only, never one company apart */
  competing: z.boolean().default(false),
  startsAt: z.int().min(0).max(1439),
  /** when it is to be over: the lengths of its items fit this exactly, which a test holds it to */
  endsAt: z.int().min(0).max(1439),
  /** *når man går* */
  aim: words,
  /** *før*, one thing to do per line */
  before: words,
  /** *efter*, one thing to do per line */
  after: words.nullable().default(null),
  /** *hvis tiden skrider*: what goes first, in that order */
  ifLate: z.array(words),
  items: z.array(templateItemSchema).min(1),
})
export type Template = z.infer<typeof templateSchema>
