import { expect, test } from 'vitest'
import { readCapture, readDue } from '../../shared/capture.ts'
import type { Person } from '../../shared/engagement.ts'

const person = (id: string, name: string, partyId: string): Person => ({
  id,
  order: 1,
  partyId,
  name,
  role: '',
  takes: 'answers',
  email: '',
  reportsTo: null,
})
const context = {
  people: [
    person('1', 'Jonas Holm', 'pk'),
    person('2', 'Mette Kjær', 'pk'),
    person('3', 'Mette Lund', 'pl'),
  ],
  sides: [
    { id: 'k', order: 1, mark: 'K' as const, label: {} },
    { id: 'l', order: 2, mark: 'L' as const, label: {} },
  ],
  parties: [
    { id: 'pk', sideId: 'k' },
    { id: 'pl', sideId: 'l' },
  ],
  today: '2026-11-22',
  goLive: '2027-03-01',
}
const read = (typed: string) => readCapture(typed, context)

test('an action has what, who, side and day as people say it', () => {
  expect(read('h Afklar opslag @Jonas >uge 50')).toMatchObject({
    kind: 'action',
    text: 'Afklar opslag',
    ownerId: '1',
    sideId: 'k',
    due: '2026-12-11',
    dueSaid: 'uge 50',
  })
  expect(read('h @Mette Kjær skriv til alle >1/12')).toMatchObject({
    text: 'skriv til alle',
    ownerId: '2',
    due: '2026-12-01',
  })
  expect(read('H l: Send testplan >G-12u')).toMatchObject({
    kind: 'action',
    text: 'Send testplan',
    sideId: 'l',
    due: '2026-12-07',
  })
})

test('a name nobody has is asked about, and one that two have is not guessed', () => {
  expect(read('h Ring @Bo Hansen')).toMatchObject({
    ownerId: null,
    unknownName: 'Bo Hansen',
    text: 'Ring',
  })
  expect(read('h Ring @Mette')).toMatchObject({ ownerId: null, unknownName: 'Mette' })
})

test('what is no day stays in the text and is pointed out', () => {
  expect(read('h Gør det >snart')).toMatchObject({
    text: 'Gør det >snart',
    due: null,
    dueUnclear: 'snart',
  })
})

test('a line without a letter is a note, word for word', () => {
  expect(read('Hun sagde @Jonas > 5 gange')).toMatchObject({
    kind: 'note',
    text: 'Hun sagde @Jonas > 5 gange',
    ownerId: null,
  })
  expect(read('n Kort og godt')).toMatchObject({ kind: 'note', text: 'Kort og godt' })
})

test('a decision names the mandate with @', () => {
  expect(read('b Parterne mødes hver uge @Jonas')).toMatchObject({
    kind: 'decision',
    text: 'Parterne mødes hver uge',
    ownerId: '1',
  })
})

test.each([
  ['fre', '2026-11-27'],
  ['fre.', '2026-11-27'],
  ['fredag', '2026-11-27'],
  ['søndag', '2026-11-29'],
  ['i morgen', '2026-11-23'],
  ['1/12', '2026-12-01'],
  ['1.12', '2026-12-01'],
  ['1.12.2027', '2027-12-01'],
  ['1/12/26', '2026-12-01'],
  ['20/11', '2027-11-20'],
  ['2026-12-24', '2026-12-24'],
  ['uge 50', '2026-12-11'],
  ['uge 2', '2027-01-15'],
  ['uge 53', '2027-01-01'],
  ['G+2u', '2027-03-15'],
])('reads %s as %s on Sunday 22 November 2026', (said, date) => {
  expect(readDue(said, '2026-11-22', '2027-03-01')).toBe(date)
})

test.each(['31/2', '32/1', 'uge 54', 'snart', '', '12', 'G-12u?'])(
  'asks rather than guesses at %j',
  (said) => {
    expect(readDue(said, '2026-11-22', '2027-03-01')).toBeNull()
  },
)

test('a date relative to go-live needs a go-live', () => {
  expect(readDue('G-12u', '2026-11-22', null)).toBeNull()
})
