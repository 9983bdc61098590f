import type { Draft } from 'immer'
import type { Handlers, Made } from '../change.ts'
import type { CommandOf } from '../commands.ts'
import { definedOnly, lastOrder, type Engagement, type Moment } from '../engagement.ts'
import type { Line, RecordMoved } from '../journal.ts'
import { meanwhile } from '../meanwhile.ts'
import { done, refused, type Outcome } from '../outcome.ts'
import type { Kept, KeptKind } from '../records.ts'
import { blank } from './blank.ts'

/** Makes, mends and removes records of every kind: one way for all of them. */
export const recordChanges: Handlers<'makeRecord' | 'editRecord' | 'removeRecord'> = {
  makeRecord: (draft, command, told) => made(draft, command, told.at),
  editRecord(draft, { recordId, to }) {
    const record = draft.records[recordId]
    if (record?.kind !== to.kind) return refused('notFound')
    if (to.set.text === '') return refused('empty')
    const set = definedOnly(to.set)
    const stands = meanwhile<object>(record, set, to.was)
    if (stands === 'changed') return refused('changedMeanwhile', record.text)
    if (stands === 'already') return done({ line: null, workshopId: record.workshopId })
    const moved = movedBy(record, set)
    // what was confirmed was these words
    const anew = 'text' in set && set.text !== record.text && 'confirmed' in record
    Object.assign(record, anew ? { confirmed: false } : {}, set)
    return done({
      line: { kind: 'recordEdited', recordId, ...(moved ? { moved } : {}) },
      workshopId: record.workshopId,
    })
  },
  removeRecord(draft, { recordId, was }) {
    const record = draft.records[recordId]
    if (!record) return refused('notFound')
    if (was !== undefined && was !== record.text) return refused('changedMeanwhile', record.text)
    delete draft.records[recordId]
    return done({ line: { kind: 'recordRemoved', recordId }, workshopId: record.workshopId })
  },
}

/** Makes a record with the next number of its kind. */
export function made(
  draft: Draft<Engagement>,
  { id, workshopId, itemId, of }: Omit<CommandOf<'makeRecord'>, 'do'>,
  at: Moment,
): Outcome<Made> {
  if (!of.text) return refused('empty')
  if (workshopId !== null && !draft.workshops[workshopId]) return refused('notFound')
  if (draft.records[id]) return refused('takenAlready')
  draft.records[id] = {
    ...blank[of.kind],
    ...definedOnly(of),
    id,
    workshopId,
    itemId,
    number: nextNumber(draft, of.kind),
    order: lastOrder(draft.records) + 1,
    at,
  } as Draft<Kept>
  return done({ line: { kind: madeLine[of.kind], recordId: id }, workshopId })
}

const madeLine = {
  decision: 'decisionMade',
  action: 'actionAgreed',
  risk: 'riskNoted',
  benefit: 'benefitNoted',
  clause: 'clauseWritten',
  parking: 'pointParked',
} as const satisfies Record<KeptKind, Line['kind']>

/** The fields whose history is told: the journal holds what they were changed from and to, never anybody's words. */
const told = ['status', 'due', 'ownerId', 'sideId', 'probability', 'impact', 'end'] as const

function movedBy(record: object, set: object): RecordMoved | null {
  const before = record as Record<string, unknown>
  const after = set as Record<string, unknown>
  const moved = told
    .filter((field) => field in after && after[field] !== before[field])
    .map((field) => [field, [before[field] ?? null, after[field] ?? null]])
  return moved.length > 0 ? (Object.fromEntries(moved) as RecordMoved) : null
}

/** The next number of a series, which is then never used again. */
function nextNumber(draft: Draft<Engagement>, kind: KeptKind): number {
  const last = (draft.counters[kind]?.last ?? 0) + 1
  draft.counters[kind] = { id: kind, last }
  return last
}
