import { z } from 'zod'
import type { OpenAnswer } from '../../answers.ts'
import type { Chain } from '../../chains.ts'
import type { Collecting, Idea } from '../../ideas.ts'
import {
  forms,
  riskAsks,
  type ChoiceResult,
  type Figure,
  type PointsResult,
  type Poll,
  type RankingResult,
  type Result,
} from '../../polls/poll.ts'
import { byId, count, id, ids, moment, name, order, text, thing, words } from './shape.ts'

const place = z.enum(['low', 'middle', 'high'])
const level = z.enum(['bySide', 'joint'])
const tooFew = z.strictObject({ as: z.literal('tooFew') })
const places = z.strictObject({ as: z.literal('places'), base: count, places: byId(place) })
const figureNumber = z.number().min(0).max(1_000_000)
/** No figure of fewer than four ever left a room, and none comes in with a file. */
const base = z.int().min(4).max(1_000_000)

const figure: z.ZodType<Figure> = z.discriminatedUnion('as', [
  z.strictObject({
    as: z.literal('bars'),
    base,
    counts: z.tuple([count, count, count, count]),
    unknown: count,
    mean: figureNumber,
  }),
  z.strictObject({ as: z.literal('place'), base, place }),
  tooFew,
])

const choice: z.ZodType<ChoiceResult> = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('counts'), base, counts: byId(count) }),
  places,
  tooFew,
])

const points: z.ZodType<PointsResult> = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('sums'), base, each: count, sums: byId(count) }),
  places,
  tooFew,
])

const ranking: z.ZodType<RankingResult> = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('means'), base, means: byId(figureNumber), firsts: byId(count) }),
  places,
  tooFew,
])

const paper = z.strictObject({
  slips: count,
  tellers: z.array(z.strictObject({ sideId: id, name })).max(6),
})

/** A question is a row, or a risk with what was asked of it. */
const question = z
  .string()
  .regex(/^[\p{L}\p{N}._:@~/ -]{1,200}$/u)
  .refine((given) => !['__proto__', 'constructor', 'prototype'].includes(given))

const result: z.ZodType<Result> = thing<Result>({
  rows: z
    .array(
      z.discriminatedUnion('level', [
        z.strictObject({ rowId: question, level: z.literal('joint'), joint: figure }),
        z.strictObject({ rowId: question, level: z.literal('bySide'), sides: byId(figure) }),
      ]),
    )
    .max(100),
  choice: choice.nullable(),
  points: points.nullable(),
  ranking: ranking.nullable(),
  who: byId(choice),
  answered: count,
  seats: count,
  present: byId(count),
  paper: paper.exactOptional(),
})

export const polls = thing<Poll>({
  id,
  order,
  workshopId: id,
  itemId: id,
  form: z.enum(forms),
  series: z.enum(['start', 'during', 'end']).nullable(),
  title: text,
  question: text,
  rows: z.array(z.strictObject({ id, short: text, text, star: z.boolean() })).max(100),
  choose: z.strictObject({ question: text, of: z.int().min(1).max(100) }).nullable(),
  points: z.int().min(1).max(1000).nullable(),
  asks: z.array(z.enum(riskAsks)).max(riskAsks.length),
  trial: z.boolean(),
  level,
  levelChosen: z.boolean(),
  k: z.int().min(4).max(1000),
  // one that is open has answers that are on no disk: it is closed before anything goes out
  state: z.enum(['planned', 'closed', 'shown', 'void']),
  openedAt: moment.nullable(),
  closedAt: moment.nullable(),
  levels: z.record(question, level),
  result: result.nullable(),
  reason: name,
  seen: z.boolean(),
  talk: ids(100),
  said: byId(
    byId(
      z.strictObject({
        step: z.union([z.literal([1, 2, 3, 4]), z.literal('unknown')]),
        speaker: name,
      }),
    ),
  ),
})

export const answers = thing<OpenAnswer>({
  id,
  order,
  workshopId: id,
  itemId: id,
  kind: z.enum(['side', 'role', 'table', 'count']),
  from: name,
  speaker: name,
  text: words,
  choice: z.int().min(0).max(100).nullable(),
  counts: z.array(count).max(100).nullable(),
  at: moment,
})

export const chains = thing<Chain>({
  id,
  order,
  workshopId: id,
  itemId: id.nullable(),
  from: name,
  delivery: name,
  change: name,
  benefit: name,
  purpose: name,
  owner: name,
  today: name,
  target: name,
  measured: name,
  at: moment,
})

export const collecting = thing<Collecting>({
  id,
  workshopId: id,
  question: text,
  state: z.enum(['open', 'closed']),
  shown: z.boolean(),
  openedAt: moment,
  closedAt: moment.nullable(),
})

export const ideas = thing<Idea>({
  id,
  workshopId: id,
  itemId: id,
  text: words,
  mergedInto: id.nullable(),
  heading: name,
  order,
  leftOut: name,
})
