import { expect, test } from 'vitest'
import type { Person } from '../../../shared/engagement.ts'
import { words } from '../../../shared/words/tools/da.ts'
import {
  givenUp,
  placeAt,
  tablesOf,
  toSeat,
  unseated,
} from '../../../renderer/cockpit/plan/tools/seating.ts'
import { lackOf } from '../../../renderer/cockpit/plan/tools/papers.ts'
import { meetingAt } from './meeting.ts'

const { open } = meetingAt('people')

function withPeople(change: (person: Person) => Partial<Person>) {
  const people = open.people.map((person) => ({ ...person, ...change(person) }))
  return { ...open, people, everybody: people }
}

test('guests are seated only where that was chosen', () => {
  const [first] = open.people
  const room = withPeople((person) => (person.id === first?.id ? { takes: 'guest' } : {}))
  expect(toSeat(room, true)).toHaveLength(open.people.length)
  expect(toSeat(room, false)).toHaveLength(open.people.length - 1)
})

test('whoever left the list leaves the tables, and whoever came to it stands without a seat', () => {
  const [a, b, c] = open.people.map((person) => person.id)
  const workshop = { ...open.workshop, tables: [{ id: 't', people: [a ?? '', 'gone', b ?? ''] }] }
  const tables = tablesOf({ workshop, people: open.people })
  expect(tables).toEqual([[a, b]])
  expect(unseated(tables, open, true).map((person) => person.id)).toContain(c)
})

test('seats are drawn round the table, so that the last sits beside the first', () => {
  const at = Array.from({ length: 5 }, (_, index) => placeAt(index, 5))
  expect(at.map(({ side, row }) => `${side} ${row}`)).toEqual([
    'left 1',
    'left 2',
    'left 3',
    'right 2',
    'right 1',
  ])
})

test('a compromise says who, what and why', () => {
  const [boss, report] = open.people
  const room = withPeople((person) =>
    person.id === report?.id ? { reportsTo: boss?.id ?? null } : { reportsTo: null },
  )
  const [first = '', second = '', third = '', ...rest] = open.people.map((person) => person.id)
  const say = (round: string[]) => givenUp([round], room, words.tables, 'da')
  expect(say([first, third, second, ...rest])).toEqual([
    `${report?.name} sidder ved samme bord som sin leder, ${boss?.name}, fordi der kun er ét bord.`,
  ])
  expect(say([first, second, third, ...rest])).toEqual([
    `${report?.name} sidder ved siden af sin leder, ${boss?.name}. Det kan undgås: lad en af dem bytte plads.`,
  ])
})

test('cards and attendance lists need somebody to be for', () => {
  expect(lackOf('cards', { people: [] })).toBe('nobody')
  expect(lackOf('program', { people: [] })).toBeNull()
  expect(lackOf('cards', open)).toBeNull()
})
