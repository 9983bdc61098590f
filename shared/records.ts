import type { Draft } from 'immer'
import type { Handlers } from './change.ts'
import {
  definedOnly,
  lastOrder,
  type Engagement,
  type Id,
  type Moment,
  type PlainDate,
} from './engagement.ts'
import { meanwhile } from './meanwhile.ts'
import { done, refused } from './outcome.ts'

/** What is kept from a meeting. Belongs to the engagement, so that the next workshop opens with what is still open. */
export type Kept = Decision | Action

interface Numbered {
  readonly id: Id
  readonly order: number
  /** the number in its series, 7 for B-07; never used twice, not even after undo */
  readonly number: number
  readonly workshopId: Id
  readonly itemId: Id | null
  readonly text: string
  readonly at: Moment
}

export interface Decision extends Numbered {
  readonly kind: 'decision'
  readonly status: DecisionStatus
  /** who had the mandate, in words, such as *Mette Kjær, projektejer*; empty until it is said */
  readonly mandate: string
  /** a side's own words, verbatim */
  readonly reservations: readonly { readonly sideId: Id; readonly text: string }[]
}

/** Besluttet, Fælles forståelse, Indstilles til styregruppen, Kræver kontraktændring */
export type DecisionStatus = 'decided' | 'understood' | 'recommended' | 'contract'
export const decisionStatuses = [
  'decided',
  'understood',
  'recommended',
  'contract',
] as const satisfies readonly DecisionStatus[]

export interface Action extends Numbered {
  readonly kind: 'action'
  /** the person who does it; null where nobody on the roster is meant yet */
  readonly ownerId: Id | null
  /** the side that owns it where no person is named */
  readonly sideId: Id | null
  readonly due: PlainDate | null
  /** the due date as it was said, such as *uge 50* */
  readonly dueSaid: string
  readonly done: boolean
}

/** How far each series of numbers has come. Stands apart from the records so that undo never turns it back. */
export interface Counter {
  readonly id: Kept['kind']
  readonly last: number
}

const letters = { decision: 'B', action: 'H' } as const satisfies Record<Kept['kind'], string>

/** B-07, H-12: the reference people say aloud. */
export function reference(record: Pick<Kept, 'kind' | 'number'>): string {
  return `${letters[record.kind]}-${String(record.number).padStart(2, '0')}`
}

export function isDecision(record: Kept): record is Decision {
  return record.kind === 'decision'
}

export function isAction(record: Kept): record is Action {
  return record.kind === 'action'
}

export const recordChanges: Handlers<
  'makeDecision' | 'editDecision' | 'agreeAction' | 'editAction' | 'removeRecord'
> = {
  makeDecision(draft, { do: _, ...decision }, told) {
    if (!decision.text) return refused('empty')
    if (!draft.workshops[decision.workshopId]) return refused('notFound')
    if (draft.records[decision.id]) return refused('takenAlready')
    const place = {
      number: nextNumber(draft, 'decision'),
      order: lastOrder(draft.records) + 1,
      at: told.at,
    }
    draft.records[decision.id] = { kind: 'decision', ...decision, ...place }
    return done({
      line: { kind: 'decisionMade', recordId: decision.id },
      workshopId: decision.workshopId,
    })
  },
  editDecision(draft, { recordId, set, was }) {
    const record = draft.records[recordId]
    if (record?.kind !== 'decision') return refused('notFound')
    if (set.text === '') return refused('empty')
    const stands = meanwhile<typeof set>(record, definedOnly(set), was)
    if (stands === 'changed') return refused('changedMeanwhile', record.text)
    if (stands === 'already') return done({ line: null, workshopId: record.workshopId })
    Object.assign(record, definedOnly(set))
    return done({ line: { kind: 'recordEdited', recordId }, workshopId: record.workshopId })
  },
  agreeAction(draft, { do: _, ...action }, told) {
    if (!action.text) return refused('empty')
    if (!draft.workshops[action.workshopId]) return refused('notFound')
    if (draft.records[action.id]) return refused('takenAlready')
    const place = {
      number: nextNumber(draft, 'action'),
      order: lastOrder(draft.records) + 1,
      at: told.at,
    }
    draft.records[action.id] = { kind: 'action', ...action, ...place }
    return done({
      line: { kind: 'actionAgreed', recordId: action.id },
      workshopId: action.workshopId,
    })
  },
  editAction(draft, { recordId, set, was }) {
    const record = draft.records[recordId]
    if (record?.kind !== 'action') return refused('notFound')
    if (set.text === '') return refused('empty')
    const stands = meanwhile<typeof set>(record, definedOnly(set), was)
    if (stands === 'changed') return refused('changedMeanwhile', record.text)
    if (stands === 'already') return done({ line: null, workshopId: record.workshopId })
    Object.assign(record, definedOnly(set))
    return done({ line: { kind: 'recordEdited', recordId }, workshopId: record.workshopId })
  },
  removeRecord(draft, { recordId, was }) {
    const record = draft.records[recordId]
    if (!record) return refused('notFound')
    if (was !== undefined && was !== record.text) return refused('changedMeanwhile', record.text)
    delete draft.records[recordId]
    return done({ line: { kind: 'recordRemoved', recordId }, workshopId: record.workshopId })
  },
}

function nextNumber(draft: Draft<Engagement>, kind: Kept['kind']): number {
  const last = (draft.counters[kind]?.last ?? 0) + 1
  draft.counters[kind] = { id: kind, last }
  return last
}
