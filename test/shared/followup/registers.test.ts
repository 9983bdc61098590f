import { expect, test } from 'vitest'
import {
  byUrgency,
  everything,
  meeting,
  registered,
  type Around,
} from '../../../shared/followup/registers.ts'
import { blank } from '../../../shared/records/blank.ts'
import type { Action } from '../../../shared/records.ts'

const around: Around = {
  about: { goLive: '2027-03-12', operation: null },
  sides: [{ id: 'customer', order: 1, mark: 'K', label: { da: 'Kunden' } }],
  parties: [{ id: 'n', order: 1, sideId: 'customer', name: 'Nordlund', short: 'Nordlund' }],
  people: [
    {
      ...{ id: 'jonas', order: 1, partyId: 'n', name: 'Jonas Holm', role: '', takes: 'answers' },
      ...{ email: '', reportsTo: null },
    },
  ],
  today: '2026-11-28',
  said: (record) => (record.workshopId === 'w1' ? ['Risikoworkshop'] : []),
}
const action = (number: number, set: Partial<Action> = {}): Action => ({
  ...blank.action,
  ...{ kind: 'action', id: `h${number}`, order: number, number, workshopId: null, itemId: null },
  at: 0,
  text: 'Afklar opslag',
  ...set,
})
const rows = registered(
  [
    action(1, { due: '2026-12-01' }),
    action(2, { due: '2026-11-07', ownerId: 'jonas', workshopId: 'w1' }),
    action(3, { due: '2026-11-01', status: 'done', sideId: 'customer' }),
    action(4, { due: '2026-11-20', relative: { anchor: 'goLive', weeks: -12 } }),
    action(12, { text: 'Fælles øvelse på Ærø', principles: ['dialog'] }),
  ],
  around,
)
const found = (some: Partial<typeof everything>) =>
  meeting(rows, { ...everything, ...some }).map(({ record }) => record.number)

test('late ones come first with their days, and what is done is never late', () => {
  const sorted = rows.toSorted(byUrgency)
  expect(sorted.map(({ record }) => record.number)).toEqual([2, 1, 4, 12, 3])
  expect(sorted.map(({ late }) => late)).toEqual([21, 0, 0, 0, 0])
})

test('words find what they begin: number, owner, workshop, and æ, ø and å as one types them', () => {
  expect(found({ text: 'H-12' })).toEqual([12])
  expect(found({ text: 'jon hol' })).toEqual([2])
  expect(found({ text: 'risikow' })).toEqual([2])
  expect(found({ text: 'aeroe oevelse' })).toEqual([12])
  expect(found({ text: 'slag' })).toEqual([])
})

test('status, owner, side, workshop and principle narrow what is shown', () => {
  expect(found({ status: 'late' })).toEqual([2])
  expect(found({ status: 'closed' })).toEqual([3])
  expect(found({ owner: 'side:customer' })).toEqual([2, 3])
  expect(found({ owner: 'nobody' })).toEqual([1, 4, 12])
  expect(found({ workshopId: 'between' })).toEqual([1, 3, 4, 12])
  expect(found({ principleId: 'dialog' })).toEqual([12])
})
