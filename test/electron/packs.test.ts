import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Pack } from '../../shared/packs/pack.ts'
import type { Fault, FaultWhy } from '../../shared/packs/read.ts'
import { starterPack } from '../../shared/packs/starter.ts'
import {
  phone,
  temporary,
  testHouse,
  until,
  value,
  type TestHouse,
  principlesIn,
} from '../support/room.ts'

/** The starter as the text of a file, with something of it changed. */
function written(changed: Partial<Pack> = {}): string {
  return `${JSON.stringify({ ...starterPack, ...changed }, null, 2)}\n`
}

async function faultsIn(house: TestHouse, text: string): Promise<readonly Fault[]> {
  const read = value(await house.ask.importPack({ text }))
  expect(read.pack).toBeNull()
  return read.faults
}

async function packIds({ ask }: TestHouse): Promise<string[]> {
  return value(await ask.readContent()).packs.map((pack) => pack.id)
}

async function ownIds({ ask }: TestHouse): Promise<readonly string[]> {
  return value(await ask.readContent()).own
}

/** A workshop of one's own in an engagement that is measured by the starter's principle. */
async function measuredByOwn(house: TestHouse) {
  value(await house.ask.importPack({ text: written() }))
  const made = value(
    await house.ask.makeEngagement({
      name: 'Nyt sagssystem',
      caseNumber: '',
      customer: 'Lindholm',
      supplier: 'Nordlys',
      others: '',
      phaseList: null,
    }),
  )
  value(await house.ask.openEngagement(made))
  value(await house.ask.run({ do: 'editEngagement', set: { principlePack: 'vores' } }))
  const workshop = value(
    await house.ask.makeWorkshop({
      engagementId: made.engagementId,
      name: '',
      customer: '',
      supplier: '',
      from: { kind: 'template', templateId: 'kontrakt' },
      date: '2026-11-21',
      startsAt: 540,
      place: '',
      facilitator: 'Ane Thorup',
      askedBy: '',
      language: 'da',
    }),
  )
  value(await house.ask.openWorkshop(workshop))
}

test('a good pack is read in, stands in the content, and tells the pages that there is more', async () => {
  const house = await testHouse()
  const before = house.view().home.contentVersion
  expect(value(await house.ask.importPack({ text: written() }))).toEqual({
    pack: { id: 'vores', title: starterPack.title, version: 1 },
    faults: [],
  })
  expect(await packIds(house)).toContain('vores')
  expect(house.view().home.contentVersion).toBeGreaterThan(before)
})

test('a file may begin with a byte order mark and leave out what it does not need', async () => {
  const house = await testHouse()
  const { id, version, title, source } = starterPack
  const text = `\uFEFF${JSON.stringify({ id, version, title, source })}`
  expect(value(await house.ask.importPack({ text })).faults).toEqual([])
  expect(await packIds(house)).toContain('vores')
})

const [principle] = starterPack.principles
const [initiative] = starterPack.initiatives
if (!principle || !initiative) throw new Error('the starter has one of each')
const { row: _, ...rowless } = principle

/** What is changed, what is then said, and the words on the line that is named. */
const kinds: readonly (readonly [
  why: FaultWhy,
  detail: string,
  text: string,
  at: string,
  on: string,
])[] = [
  [
    'notJson',
    '',
    written().replace('"version": 1,', '"version": 1'),
    '',
    // the comma is missed where the next thing begins
    '"title": {',
  ],
  [
    'missing',
    'row',
    written({ principles: [rowless as typeof principle] }),
    'principles.0.row',
    '    {',
  ],
  [
    'unknown',
    'colour',
    written().replace('"version": 1,', '"version": 1,\n  "colour": "red",'),
    'colour',
    '"colour": "red"',
  ],
  [
    'wrong',
    'version',
    written().replace('"version": 1,', '"version": "one",'),
    'version',
    '"version": "one"',
  ],
  [
    'tooLong',
    'da',
    written({ source: { da: 'x'.repeat(4001) } }),
    'source.da',
    `"da": "${'x'.repeat(4001)}"`,
  ],
  ['badId', 'id', written({ id: 'Vores Egne' }), 'id', '"id": "Vores Egne"'],
  ['noWords', 'source', written({ source: {} }), 'source', '"source": {}'],
  [
    'taken',
    'dialog',
    written({ principles: [{ ...principle, id: 'dialog' }], initiatives: [] }),
    'principles.0.id',
    '"id": "dialog"',
  ],
  [
    'dangling',
    'kodeks.nowhere',
    written({ initiatives: [{ ...initiative, phase: 'kodeks.nowhere' }] }),
    'initiatives.0.phase',
    '"phase": "kodeks.nowhere"',
  ],
  ['noQuestions', '', written({ choose: null }), 'principles', '"principles": ['],
]

test.each(kinds)(
  'a fault, %s %s, is told with its line, and nothing is changed',
  async (...kind) => {
    const [why, detail, text, at, on] = kind
    const house = await testHouse()
    const before = await packIds(house)
    const version = house.view().home.contentVersion
    const line = text.split('\n').findIndex((each) => each.includes(on)) + 1
    expect(line).toBeGreaterThan(0)
    expect(await faultsIn(house, text)).toEqual([{ line, at, why, detail }])
    expect(await packIds(house)).toEqual(before)
    expect(house.view().home.contentVersion).toBe(version)
  },
)

test('several faults are told in the order of their lines', async () => {
  const house = await testHouse()
  const text = written({ id: 'Vores', source: {} }).replace('"star": false', '"star": "no"')
  const faults = await faultsIn(house, text)
  expect(faults.map(({ why }) => why)).toEqual(['badId', 'noWords', 'wrong'])
  expect(faults.map(({ line }) => line)).toEqual(
    faults.map(({ line }) => line).toSorted((a, b) => a - b),
  )
})

test('a pack cannot take the id of one that ships with the app', async () => {
  const house = await testHouse()
  expect(await faultsIn(house, written({ id: 'kodeks' }))).toEqual([
    { line: 2, at: 'id', why: 'taken', detail: 'kodeks' },
  ])
  const packs = value(await house.ask.readContent()).packs
  expect(packs.find((pack) => pack.id === 'kodeks')?.principles).toHaveLength(7)
})

test('a pack cannot take an id of another pack of the organisation', async () => {
  const house = await testHouse()
  value(await house.ask.importPack({ text: written() }))
  const [fault] = await faultsIn(house, written({ id: 'andre' }))
  expect(fault).toMatchObject({ why: 'taken', detail: 'vores.tillid' })
})

test('a newer version takes the place of the older one, and the older one is refused after that', async () => {
  const house = await testHouse()
  value(await house.ask.importPack({ text: written() }))
  const title = { da: 'Vores nye grundlag' }
  value(await house.ask.importPack({ text: written({ version: 2, title }) }))
  const own = () =>
    house.ask
      .readContent()
      .then((outcome) => value(outcome).packs.filter((pack) => pack.id === 'vores'))
  expect(await own()).toMatchObject([{ version: 2, title }])
  expect(await house.ask.importPack({ text: written() })).toEqual({
    ok: false,
    reason: 'packOlder',
    detail: '2',
  })
  expect(await own()).toMatchObject([{ version: 2, title }])
})

test('a pack survives a restart, and is gone after one when it was removed', async () => {
  const data = temporary()
  const first = await testHouse({ data })
  value(await first.ask.importPack({ text: written() }))
  await first.house.close()
  const second = await testHouse({ data })
  expect(await packIds(second)).toContain('vores')
  expect(await ownIds(second)).toEqual(['vores'])
  value(await second.ask.removePack({ id: 'vores' }))
  expect(await packIds(second)).not.toContain('vores')
  await second.house.close()
  const third = await testHouse({ data })
  expect(await packIds(third)).not.toContain('vores')
  expect(await ownIds(third)).toEqual([])
  expect(third.broken).toEqual([])
})

test('what ships with the app cannot be removed', async () => {
  const house = await testHouse()
  expect(await house.ask.removePack({ id: 'kodeks' })).toEqual({ ok: false, reason: 'notFound' })
  expect(await packIds(house)).toContain('kodeks')
})

test('the starter is written as a file, and reads in again as it is', async () => {
  const house = await testHouse()
  const folder = temporary()
  const { files } = value(await house.ask.savePack({ id: null, folder }))
  expect(readdirSync(folder)).toEqual([files[0]?.name])
  const text = readFileSync(files[0]?.path ?? '', 'utf8')
  expect(value(await house.ask.importPack({ text })).faults).toEqual([])
  const packs = value(await house.ask.readContent()).packs
  expect(packs.find((pack) => pack.id === 'vores')).toEqual(starterPack)
})

test('every pack can be written as a file that holds all of it', async () => {
  const house = await testHouse()
  const { packs } = value(await house.ask.readContent())
  for (const pack of packs) {
    const { files } = value(await house.ask.savePack({ id: pack.id, folder: temporary() }))
    expect(JSON.parse(readFileSync(files[0]?.path ?? '', 'utf8'))).toEqual(pack)
  }
})

test('a pack that an engagement is measured by stays until another is chosen', async () => {
  const house = await testHouse()
  await measuredByOwn(house)
  expect(await house.ask.removePack({ id: 'vores' })).toEqual({ ok: false, reason: 'packUsed' })
  expect(await packIds(house)).toContain('vores')
  value(await house.ask.run({ do: 'editEngagement', set: { principlePack: null } }))
  value(await house.ask.removePack({ id: 'vores' }))
  // what is still only planned asks by the pack that was chosen instead
  expect(principlesIn(house.view())?.poll.rows).toHaveLength(7)
})

test('a workshop is measured by the principles of an own pack, from the question to the figure', async () => {
  const house = await testHouse()
  await measuredByOwn(house)
  const card = principlesIn(house.view())
  expect(card?.poll).toMatchObject({
    question: { ...starterPack.series?.start.question, from: 'vores@1' },
    rows: [{ id: 'vores.tillid', text: { ...principle.row, from: 'vores@1' } }],
    choose: { of: 1 },
  })
  const pollId = card?.poll.id ?? ''
  const url = await house.letPhonesIn()
  value(await house.ask.run({ do: 'openPoll', pollId }))
  const people = await Promise.all(Array.from({ length: 8 }, () => phone(url, 'customer')))
  expect(people[0]?.view().poll?.rows.map((row) => row.text.words)).toEqual([principle.row.da])
  for (const one of people) await one.answerAll(3, ['vores.tillid'])
  await until(() => principlesIn(house.view())?.open?.answered === 8)
  value(await house.ask.run({ do: 'closePoll', pollId }))
  value(await house.ask.run({ do: 'showPoll', pollId }))
  expect(JSON.stringify(house.wall())).toContain(principle.short.da)
  expect(house.broken).toEqual([])
})
