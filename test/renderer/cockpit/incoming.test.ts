import { expect, test } from 'vitest'
import type { Person } from '../../../shared/engagement.ts'
import { commandSchema } from '../../../shared/commands.ts'
import { peopleFrom } from '../../../shared/paste/people.ts'
import type { Incoming, Invitation } from '../../../renderer/cockpit/engagement/people/fates.ts'
import {
  commandFor,
  incomingFrom,
  prospect,
  takenIn,
  turnedRound,
} from '../../../renderer/cockpit/engagement/people/incoming.ts'
import type { Here, Places } from '../../../renderer/cockpit/engagement/people/whence.ts'

const side = (id: string, mark: 'K' | 'L' | 'Ø', order: number) => ({ id, mark, order, label: {} })
const party = (id: string, sideId: string, name: string) => ({
  id,
  sideId,
  name,
  short: name,
  order: 1,
})
const person = (id: string, name: string, rest: Partial<Person> = {}): Person => ({
  id,
  order: 1,
  partyId: 'pk',
  name,
  role: '',
  takes: 'answers',
  email: '',
  reportsTo: null,
  ...rest,
})
const here: Here = {
  sides: [side('k', 'K', 1), side('l', 'L', 2)],
  parties: [party('pk', 'k', 'Nordlund Kommune'), party('pl', 'l', 'Fjordbyte A/S')],
  people: [
    person('mette', 'Mette Krogh', { role: 'projektejer', email: 'mk@nordlund.dk' }),
    person('bo', 'Bo Lee', { partyId: 'pl' }),
  ],
}

/** A paste all the way: what is proposed, and the command with ids in the order they are asked for. */
function pasted(
  text: string,
  { on = here, places = {}, invitation = null, mend = (lines) => lines }: Rest = {},
) {
  let ids = 0
  const freshId = () => `n${++ids}`
  const lines = mend(incomingFrom(text, peopleFrom(text).people, on, freshId))
  return {
    ...prospect(lines, on, places, invitation),
    fates: prospect(lines, on, places, invitation).lines.map((line) => line.fate),
    command: commandFor(lines, on, places, invitation, freshId),
  }
}

interface Rest {
  readonly on?: Here
  readonly places?: Places
  readonly invitation?: Invitation | null
  readonly mend?: (lines: Incoming[]) => Incoming[]
}

test('twenty people of two known organisations need no answer at all', () => {
  const rows = Array.from({ length: 20 }, (_, n) =>
    [
      `Navn${String.fromCharCode(65 + n)} Efternavn${n}`,
      'rolle',
      n % 2 ? 'Nordlund' : 'Fjordbyte',
    ].join('\t'),
  )
  const { command, whences } = pasted(['Navn\tRolle\tOrganisation', ...rows].join('\n'))
  expect(whences.every((whence) => whence.place !== null && !whence.guessed)).toBe(true)
  expect(command?.people).toHaveLength(20)
  expect(command?.people.filter((each) => each.partyId === 'pk')).toHaveLength(10)
  expect(command?.parties).toEqual([])
})

test('an unknown organisation is asked about once, however many come from it', () => {
  const text = 'Ida Juul, jurist, Konsulenthuset\nTom Lund, arkitekt, Konsulenthuset\n'
  const { whences, command } = pasted(text)
  expect(whences).toEqual([
    { key: 'konsulenthuset', name: 'Konsulenthuset', people: 2, place: null, guessed: false },
  ])
  expect(command).toBeNull()

  const placed = pasted(text, { places: { konsulenthuset: { newOn: 'l' } } }).command
  expect(placed?.parties).toEqual([
    { id: 'n3', sideId: 'l', name: 'Konsulenthuset', short: 'Konsulenthuset' },
  ])
  expect(placed?.people.map((each) => each.partyId)).toEqual(['n3', 'n3'])
})

test('an authority is guessed to be the customer’s and a company the supplier’s, where there are two sides', () => {
  const text = 'Ida Juul, jurist, Sydby Kommune\nTom Lund, arkitekt, Konsulenthuset ApS'
  expect(pasted(text).whences.map(({ place, guessed }) => ({ place, guessed }))).toEqual([
    { place: { newOn: 'k' }, guessed: true },
    { place: { newOn: 'l' }, guessed: true },
  ])
  const three = { ...here, sides: [...here.sides, side('o', 'Ø', 3)] }
  expect(pasted(text, { on: three }).whences.map((whence) => whence.place)).toEqual([null, null])
})

test('somebody without an organisation belongs where their kind of address does', () => {
  const text = 'Ida Juul <ij@nordlund.dk>\nTom Lund <tl@fjordbyte.com>\nEva Dahl <eva@gmail.com>'
  const { whences } = pasted(text)
  expect(whences.map(({ key, place }) => [key, place])).toEqual([
    ['', null],
    ['@nordlund.dk', { partyId: 'pk' }],
    ['@fjordbyte.com', { partyId: 'pl' }],
  ])
})

test('one who is there already is updated with what is new, or skipped where nothing is', () => {
  const { fates, lines, command, added, updated } = pasted(
    'Mette Krogh, direktør, Nordlund Kommune\nBo Lee, Fjordbyte A/S\nIda Juul, Fjordbyte A/S',
    { mend: (all) => all },
  )
  expect(fates).toEqual(['update', 'skip', 'add'])
  expect(lines[0]?.news).toEqual(['role'])
  expect(command?.edits).toEqual([{ personId: 'mette', set: { role: 'direktør' } }])
  expect(command?.people.map((each) => each.name)).toEqual(['Ida Juul'])
  expect([added, updated]).toEqual([1, 1])
})

test('two who share a name but neither address nor organisation are two people', () => {
  expect(pasted('Mette Krogh <mette@fjordbyte.dk>').fates).toEqual(['add'])
  expect(pasted('Mette Krogh, jurist, Fjordbyte A/S').fates).toEqual(['add'])
  expect(
    pasted('Eva Dahl, jurist, Fjordbyte A/S\nEva Dahl, jurist, Nordlund Kommune').fates,
  ).toEqual(['add', 'add'])
})

test('one who only looks like somebody is added, and it is said whom she looks like', () => {
  const { fates, lines } = pasted('Mette Krog, Nordlund Kommune')
  expect(fates).toEqual(['add'])
  expect(lines[0]?.twin).toMatchObject({ how: 'alike', person: { id: 'mette' } })
})

test('a line that repeats another adds what that one does not say', () => {
  const text = 'Ida Juul, Nordlund Kommune\nIda Juul, jurist, Nordlund Kommune <ij@nordlund.dk>'
  const { fates, command, skipped } = pasted(text)
  expect(fates).toEqual(['add', 'update'])
  expect(command?.people).toMatchObject([
    { name: 'Ida Juul', role: 'jurist', email: 'ij@nordlund.dk' },
  ])
  expect(skipped).toBe(1)
})

test('a line that repeats one she left out is added itself', () => {
  const { fates, command } = pasted(
    'Ida Juul, Nordlund Kommune\nIda Juul, jurist, Nordlund Kommune',
    {
      mend: ([first, ...rest]) => (first ? [{ ...first, said: 'skip' }, ...rest] : rest),
    },
  )
  expect(fates).toEqual(['skip', 'add'])
  expect(command?.people).toMatchObject([{ name: 'Ida Juul', role: 'jurist' }])
})

test('a boss is found among those who are there and those who come, and said to be lost otherwise', () => {
  const { command, lines } = pasted(
    'Ida Juul, jurist, Nordlund Kommune, leder: Mette Krogh\nTom Lund, jurist, Nordlund Kommune, leder: Ida Juul\nEva Dahl, jurist, Nordlund Kommune, leder: Jens Vind',
  )
  expect(command?.people.map((each) => each.reportsTo)).toEqual(['mette', 'n1', null])
  expect(lines.map((line) => line.lostBoss)).toEqual(['', '', 'Jens Vind'])
})

test('one who is there but not invited is invited by being pasted', () => {
  const { fates, lines, command } = pasted('Bo Lee, Fjordbyte A/S', {
    invitation: { workshopId: 'w', invited: ['mette'] },
  })
  expect(fates).toEqual(['update'])
  expect(lines[0]?.news).toEqual(['invited'])
  expect(command).toMatchObject({ edits: [{ personId: 'bo', set: {} }], invitedTo: 'w' })
})

test.each([
  ['Krogh Hansen, Ane', 'Krogh Hansen', 'Ane Krogh Hansen', ''],
  ['Ane, Netcompany', 'Netcompany Ane', 'Ane', 'Netcompany'],
])('%s can be read in two ways, and one press changes it', (text, name, other, organisation) => {
  const [line] = incomingFrom(text, peopleFrom(text).people, here, () => 'n')
  expect(line?.name).toBe(name)
  const turned = line && turnedRound(line)
  expect(turned).toMatchObject({ name: other, organisation })
  expect(turned && turnedRound(turned)).toEqual(line)
})

test.each(['KROGH, Ane', 'Ane Krogh, jurist', 'Ane Krogh\tNetcompany', 'Ane Krogh, Fjordbyte'])(
  '%j can be read in one way only',
  (text) => {
    expect(incomingFrom(text, peopleFrom(text).people, here, () => 'n')[0]?.other).toBeNull()
  },
)

test('a line that could not be read is taken in by hand with its words as the name', () => {
  const mend = () => [takenIn({ line: 3, text: ' 4711  Ane ', why: 'noName' }, 'n1')]
  const { command } = pasted('', { mend, places: { '': { partyId: 'pk' } } })
  expect(command?.people).toMatchObject([{ id: 'n1', name: '4711 Ane', partyId: 'pk' }])
})

test('whatever is pasted becomes a command that the doors let through', () => {
  const { command } = pasted(`Ida Juul, ${'r'.repeat(260)}, Sydby Kommune <ij@sydby.dk>`)
  expect(commandSchema.safeParse(command).success).toBe(true)
})
