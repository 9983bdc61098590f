import type { Id, Moment } from './engagement.ts'
import type { fields } from './records/orders.ts'
import type { Fields } from './records/shape.ts'

/**
 * What is kept from a meeting: B beslutning, H handling, R risiko, G gevinst, E erklæringspunkt, P parkeret punkt. Belongs
 * to the engagement, so that the next workshop opens with what is still open.
 */
export type Kept = Decision | Action | Risk | Benefit | Clause | Parked
export type KeptKind = Kept['kind']
export type KeptOf<Kind extends KeptKind> = Extract<Kept, { readonly kind: Kind }>
/** What a kind holds beside its number and its place. */
export type FieldsOf<Kind extends keyof typeof fields> = Fields<(typeof fields)[Kind]>

interface Numbered {
  readonly id: Id
  readonly order: number
  /** the number in its series, 7 for B-07; never used twice, not even after undo */
  readonly number: number
  /** the numbers it had before, where two laptops had given the same one (*tidl. H-13*); none where it was never another */
  readonly formerly?: readonly number[]
  /** where it was made; null for what was added between meetings */
  readonly workshopId: Id | null
  readonly itemId: Id | null
  readonly at: Moment
}

export interface Decision extends Numbered, FieldsOf<'decision'> {
  readonly kind: 'decision'
}
export interface Action extends Numbered, FieldsOf<'action'> {
  readonly kind: 'action'
}
export interface Risk extends Numbered, FieldsOf<'risk'> {
  readonly kind: 'risk'
}
export interface Benefit extends Numbered, FieldsOf<'benefit'> {
  readonly kind: 'benefit'
}
export interface Clause extends Numbered, FieldsOf<'clause'> {
  readonly kind: 'clause'
}
export interface Parked extends Numbered, FieldsOf<'parking'> {
  readonly kind: 'parking'
}

export type DecisionStatus = Decision['status']
export const decisionStatuses = [
  'decided',
  'understood',
  'recommended',
  'contract',
] as const satisfies readonly DecisionStatus[]

/** How far each series of numbers has come. Stands apart from the records so that undo never turns it back. */
export interface Counter {
  readonly id: KeptKind
  readonly last: number
}

const letters = {
  decision: 'B',
  action: 'H',
  risk: 'R',
  benefit: 'G',
  clause: 'E',
  parking: 'P',
} as const satisfies Record<KeptKind, string>

export const keptKinds = Object.keys(letters) as readonly KeptKind[]

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

export function isRisk(record: Kept): record is Risk {
  return record.kind === 'risk'
}

export function isBenefit(record: Kept): record is Benefit {
  return record.kind === 'benefit'
}

export function isClause(record: Kept): record is Clause {
  return record.kind === 'clause'
}

export function isParked(record: Kept): record is Parked {
  return record.kind === 'parking'
}

/** A parked point that the next meeting takes up: sent there, or never taken to an end. */
export function isOpenPoint(record: Kept): record is Parked {
  return isParked(record) && (record.end === null || record.end === 'next')
}

/** Recommended to the steering group, or in need of a contract change: not this meeting's to decide. */
export function isForSteering({ status }: Decision): boolean {
  return status === 'recommended' || status === 'contract'
}

/** What is still to be done. */
export function isOpenAction(record: Kept): record is Action & { readonly status: 'open' } {
  return isAction(record) && record.status === 'open'
}
