import type { About, Id, Party, Person, PlainDate, Side } from '../engagement.ts'
import { plainWords } from '../plainwords.ts'
import { reference, type Kept } from '../records.ts'
import { daysLate, dueDay } from './due.ts'

/** A record as the registers find, sort and group it: with its day, how late it is, who owns it, and its words to look in. */
export interface Registered<Record extends Kept = Kept> {
  readonly record: Record
  readonly due: PlainDate | null
  /** whole days over time; 0 for what is not open any more */
  readonly late: number
  readonly isOpen: boolean
  readonly ownerId: Id | null
  readonly sideId: Id | null
  /** the owner's name; empty where nobody owns it, or a side does */
  readonly owner: string
  /** plain words, each with a space before it */
  readonly haystack: string
}

export interface Around {
  readonly about: Pick<About, 'goLive' | 'operation'>
  readonly sides: readonly Side[]
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly today: PlainDate
  /** what else a record can be found by: its status, workshop, item and principles in the reader's words */
  readonly said: (record: Kept) => readonly string[]
}

/** What is looked for: all that is said must be met. */
export interface Wanted {
  readonly text: string
  readonly status: 'all' | 'open' | 'late' | 'closed'
  /** `person:…`, `side:…` or `nobody`; empty for all */
  readonly owner: string
  /** `between` for what was added between meetings; empty for all */
  readonly workshopId: Id
  readonly principleId: Id
}

export const everything: Wanted = {
  text: '',
  status: 'all',
  owner: '',
  workshopId: '',
  principleId: '',
}

export function registered<Of extends Kept>(
  records: readonly Of[],
  around: Around,
): Registered<Of>[] {
  const sideOf = new Map(around.parties.map((party) => [party.id, party.sideId]))
  const people = new Map(around.people.map((person) => [person.id, person]))
  return records.map((record) => {
    const person = people.get(('ownerId' in record && record.ownerId) || '')
    const sideId =
      (person && sideOf.get(person.partyId)) ?? ('sideId' in record ? record.sideId : null)
    const due = 'due' in record ? dueDay(record, around.about) : null
    const isOpen = isOpenRecord(record)
    const owner = person?.name ?? ('ownerSaid' in record ? record.ownerSaid : '')
    return {
      record,
      due,
      late: isOpen ? daysLate(due, around.today) : 0,
      isOpen,
      ownerId: person?.id ?? null,
      sideId: sideId ?? null,
      owner,
      haystack: ` ${plainWords(
        [reference(record), ...wordsOf(record), owner, ...around.said(record)].join(' '),
      ).join(' ')}`,
    }
  })
}

/** Those that meet what is wanted; every word typed must begin a word of the record. */
export function meeting<Of extends Kept>(
  rows: readonly Registered<Of>[],
  wanted: Wanted,
): Registered<Of>[] {
  const words = plainWords(wanted.text).map((word) => ` ${word}`)
  return rows.filter(
    (row) =>
      words.every((word) => row.haystack.includes(word)) &&
      hasStatus(row, wanted.status) &&
      hasOwner(row, wanted.owner) &&
      (wanted.workshopId === '' || (row.record.workshopId ?? 'between') === wanted.workshopId) &&
      (wanted.principleId === '' ||
        ('principles' in row.record && row.record.principles.includes(wanted.principleId))),
  )
}

/** Late ones first, the latest on top; then what is open by its day; then the rest by number. */
export function byUrgency(a: Registered, b: Registered): number {
  return (
    b.late - a.late ||
    Number(b.isOpen) - Number(a.isOpen) ||
    ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1) * Number(a.due !== b.due) ||
    a.record.number - b.record.number
  )
}

/** What still asks for something to be done or seen. */
export function isOpenRecord(record: Kept): boolean {
  switch (record.kind) {
    case 'action':
    case 'risk':
      return record.status === 'open'
    case 'benefit':
      return record.status === 'expected' || record.status === 'partly'
    case 'decision':
      return record.status === 'recommended' || record.status === 'contract'
    case 'clause':
      return (
        record.answers.length === 0 || record.answers.some(({ answer }) => answer === 'unclear')
      )
    case 'parking':
      return record.end === null || record.end === 'next'
  }
}

function wordsOf(record: Kept): string[] {
  return [
    record.text,
    ...['cause', 'consequence', 'counter', 'sign', 'delivery', 'change', 'purpose'].map((name) =>
      name in record ? String(record[name as keyof Kept]) : '',
    ),
    ...('mandate' in record ? [record.mandate] : []),
    ...('behaviour' in record ? [record.behaviour] : []),
    ...('measured' in record ? [record.measured, record.today, record.target] : []),
  ]
}

function hasStatus({ late, isOpen }: Registered, status: Wanted['status']): boolean {
  if (status === 'all') return true
  return status === 'late' ? late > 0 : isOpen === (status === 'open')
}

function hasOwner({ ownerId, sideId, owner }: Registered, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === 'nobody') return ownerId === null && sideId === null && owner === ''
  return wanted === `person:${ownerId}` || wanted === `side:${sideId}`
}
