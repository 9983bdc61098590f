import { z } from 'zod'
import { line } from '../clean.ts'
import type { SavedFile } from '../contract.ts'
import { picks, pieceSize } from './kinds.ts'
import type { Outcome } from '../outcome.ts'
import type { Proposal } from './proposal.ts'

/** What the facilitator asks for when things go out of the house and come in again. */

const id = z.string().min(1).max(160)
const folder = z.string().min(1).max(1000).nullable()
const language = z.enum(['da', 'en'])

export const sendOutSchema = z.discriminatedUnion('what', [
  /** the whole engagement as one file */
  z.strictObject({ what: z.literal('engagement'), engagementId: id, folder }),
  /** the registers: a workbook, or a CSV file for each that has anything in it */
  z.strictObject({
    what: z.enum(['excel', 'csv', 'calendar']),
    engagementId: id,
    language,
    folder,
  }),
])
export type SendOut = z.infer<typeof sendOutSchema>
export type SentOut = Outcome<{ readonly files: readonly SavedFile[] }>

export const takeInSchema = z.discriminatedUnion('do', [
  /** a file is on its way, in pieces */
  z.strictObject({ do: z.literal('begin'), name: line(300), bytes: z.int().min(1) }),
  z.strictObject({
    do: z.literal('piece'),
    id,
    at: z.int().min(0),
    data: z.base64().max(Math.ceil(pieceSize / 3) * 4 + 4),
  }),
  /** reads a little of it; to be asked again until it is ready, and between any two it can be dropped */
  z.strictObject({ do: z.literal('read'), id, language }),
  /** takes it in, with what she chose; nothing is written before */
  z.strictObject({
    do: z.literal('keep'),
    id,
    choices: z.record(z.string().max(400), z.enum(picks)),
  }),
  z.strictObject({ do: z.literal('drop'), id }),
  /** whether the last thing done to an engagement was a merge, which can then be undone */
  z.strictObject({ do: z.literal('lookBack'), engagementId: id }),
  /** *Fortryd fletningen* */
  z.strictObject({ do: z.literal('undoMerge'), engagementId: id }),
])
export type TakeIn = z.infer<typeof takeInSchema>

/** How far a file that comes in has come. */
export type TakenIn =
  | { readonly at: 'receiving'; readonly id: string }
  | { readonly at: 'reading'; readonly step: number; readonly of: number }
  | { readonly at: 'ready'; readonly proposal: Proposal }
  | { readonly at: 'kept'; readonly engagementId: string; readonly merged: boolean }
  | { readonly at: 'gone' }
  | { readonly at: 'lookedBack'; readonly canUndo: boolean }
