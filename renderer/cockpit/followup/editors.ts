import type { Kept } from '../../../shared/records.ts'
import { decisionStatuses } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import type { Book } from './book.ts'

/** How one thing of a record is set where it stands: one of many, or a day as people say it. */
export type Editor =
  | {
      readonly as: 'pick'
      readonly value: (record: Kept) => string
      readonly groups: readonly PickGroup[]
      readonly set: (value: string) => object
    }
  | { readonly as: 'due' }

/** A person of one of the sides, a side as such, or nobody. */
export function ownerEditor({ engagement, words, desk }: Book): Editor {
  const sideOf = (partyId: string) =>
    engagement.parties.find((party) => party.id === partyId)?.sideId ?? null
  return {
    as: 'pick',
    value: (record) => {
      if ('ownerId' in record && record.ownerId !== null) return `person:${record.ownerId}`
      return 'sideId' in record && record.sideId !== null ? `side:${record.sideId}` : ''
    },
    groups: [
      { label: null, options: [{ value: '', label: words.nobody }] },
      ...engagement.sides.map((side) => ({
        label: `${side.mark} ${say(side.label, desk.language)}`,
        options: [
          ...engagement.people
            .filter(({ partyId }) => sideOf(partyId) === side.id)
            .map(({ id, name }) => ({ value: `person:${id}`, label: name })),
          {
            value: `side:${side.id}`,
            label: desk.words.notes.wholeSide(say(side.label, desk.language)),
          },
        ],
      })),
    ],
    set(value) {
      const id = value.slice(value.indexOf(':') + 1)
      if (value === '') return { ownerId: null, sideId: null }
      if (value.startsWith('side:')) return { ownerId: null, sideId: id }
      const person = engagement.people.find((each) => each.id === id)
      return { ownerId: id, sideId: person ? sideOf(person.partyId) : null }
    },
  }
}

export function statusEditor(kind: 'action' | 'risk' | 'benefit' | 'decision', book: Book): Editor {
  const labels: Readonly<Record<string, string>> =
    kind === 'decision' ? book.desk.words.notes.statusesLong : book.words.statuses[kind]
  const order = kind === 'decision' ? decisionStatuses : Object.keys(labels)
  return {
    as: 'pick',
    value: (record) => ('status' in record ? record.status : ''),
    groups: [
      { label: null, options: order.map((value) => ({ value, label: labels[value] ?? value })) },
    ],
    set: (status) => ({ status }),
  }
}

/** *Sandsynlighed* and *konsekvens* on the four steps. */
export function levelEditor(field: 'probability' | 'impact', { words }: Book): Editor {
  return {
    as: 'pick',
    value: (record) => (record.kind === 'risk' ? String(record[field] ?? '') : ''),
    groups: [
      {
        label: null,
        options: [
          { value: '', label: words.noLevel },
          ...[1, 2, 3, 4].map((level) => ({
            value: String(level),
            label: words.level[level] ?? String(level),
          })),
        ],
      },
    ],
    set: (value) => ({ [field]: value === '' ? null : Number(value) }),
  }
}

export function supplierEditor({ words }: Book): Editor {
  const { none, ...says } = words.supplierSays
  return {
    as: 'pick',
    value: (record) => (record.kind === 'benefit' ? (record.supplierSays ?? '') : ''),
    groups: [
      {
        label: null,
        options: [
          { value: '', label: none },
          ...Object.entries(says).map(([value, label]) => ({ value, label })),
        ],
      },
    ],
    set: (value) => ({ supplierSays: value === '' ? null : value }),
  }
}
