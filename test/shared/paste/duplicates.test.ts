import { expect, test } from 'vitest'
import { duplicatesWithin, matches } from '../../../shared/paste/duplicates.ts'
import { partyFor } from '../../../shared/paste/parties.ts'

const person = (name: string, email = '') => ({ name, email })
const known = (name: string, email = '') => ({ id: name, name, email })

test.each([
  ['mette krogh', 'Mette Krogh', 'sameName'],
  ['Krogh Mette', 'Mette Krogh', 'sameName'],
  ['Åse Bjørn Æbelø', 'Aase Bjoern Aebeloe', 'sameName'],
  ['José Núñez', 'Jose Nunez', 'sameName'],
  ['Anne-Mette Holm', 'Anne Mette Holm', 'sameName'],
  ['Mette Krog', 'Mette Krogh', 'alike'],
  ['Kirstin Holm', 'Kirsten Holm', 'alike'],
  ['Mette Juul Krogh', 'Mette Krogh', 'alike'],
  ['M. Krogh', 'Mette Krogh', 'alike'],
  ['Mette J. Krogh', 'Mette Juul Krogh', 'alike'],
  ['M. Juul Krogh', 'Mette Krogh', 'alike'],
])('%s and %s: %s', (name, other, how) => {
  expect(matches(person(name), [known(other)])).toEqual({ personId: other, how })
})

test.each([
  ['Mette Krogh', 'Jonas Krogh'],
  ['Mette', 'Mette Krogh'],
  ['Bo Li', 'Bo Ly'],
  ['Mette Krogh', 'Sophie Lund'],
  ['Sofie Lund', 'Sophie Lund'],
  ['Mette Holm Lund', 'Mette Krogh'],
])('%s and %s are two people', (name, other) => {
  expect(matches(person(name), [known(other)])).toBeNull()
})

test('the same address counts before the same name, and that before one alike', () => {
  const people = [known('Mette Kroghe'), known('Mette Krogh'), known('Bo Lee', 'MK@x.dk')]
  expect(matches(person('Mette Krogh', 'mk@X.dk'), people)).toEqual({
    personId: 'Bo Lee',
    how: 'sameAddress',
  })
  expect(matches(person('Mette Krogh'), people)).toEqual({
    personId: 'Mette Krogh',
    how: 'sameName',
  })
})

test('a paste that names somebody twice says which line repeats which', () => {
  const lines = [
    person('Mette Krogh', 'mk@x.dk'),
    person('Jonas Holm'),
    person('Holm, Jonas'),
    person('Mette K.', 'MK@x.dk'),
    person('Jonas Holmm'),
    person('Bo Lee'),
  ]
  expect(duplicatesWithin(lines)).toEqual([
    { line: 2, of: 1, how: 'sameName' },
    { line: 3, of: 0, how: 'sameAddress' },
    { line: 4, of: 1, how: 'alike' },
  ])
})

test('two thousand of the same name are compared in a moment', () => {
  const before = performance.now()
  expect(duplicatesWithin(Array.from({ length: 2000 }, () => person('Mette Krogh')))).toHaveLength(
    1999,
  )
  expect(performance.now() - before).toBeLessThan(5000)
})

const parties = [
  { id: 'digst', name: 'Digitaliseringsstyrelsen', short: 'DIGST' },
  { id: 'nc', name: 'Netcompany A/S', short: 'Netcompany' },
  { id: 'aarhus', name: 'Aarhus Kommune', short: 'Aarhus' },
  { id: 'aalborg', name: 'Aalborg Kommune', short: 'Aalborg' },
  { id: 'kmd', name: 'KMD', short: 'KMD' },
]

test.each([
  ['Digitaliseringsstyrelsen', 'digst'],
  ['digst', 'digst'],
  ['DIGST, Kontor for udbud', 'digst'],
  ['Netcompany', 'nc'],
  ['NETCOMPANY A/S', 'nc'],
  ['Netcompany Danmark ApS', 'nc'],
  ['Århus Kommune', 'aarhus'],
  ['Aarhus Kommune, Borgerservice', 'aarhus'],
  ['KMD A/S', 'kmd'],
])('the organisation %s is %s', (organisation, id) => {
  expect(partyFor(organisation, parties)).toBe(id)
})

test.each(['', 'Kommune', 'Odense Kommune', 'Aarhus og Aalborg', 'Net', 'A/S', 'Danmark'])(
  'nobody is guessed for %j',
  (organisation) => {
    expect(partyFor(organisation, parties)).toBeNull()
  },
)
