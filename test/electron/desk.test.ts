import { expect, test } from 'vitest'
import type { Command } from '../../shared/commands.ts'
import type { NewWorkshop } from '../../shared/contract.ts'
import { openStore } from '../../electron/store.ts'
import {
  phone,
  temporary,
  testHouse,
  value,
  type TestHouse,
  principlesIn,
} from '../support/room.ts'

const made = {
  name: 'Nyt sagssystem',
  caseNumber: '2026-7',
  customer: 'Nordlund Kommune',
  supplier: 'Fjordbyte A/S',
  others: 'KOMBIT',
  phaseList: 'kombit.fire-faser',
}

async function atDesk(data = temporary()) {
  const house = await testHouse({ data })
  const { engagementId } = value(await house.ask.makeEngagement(made))
  value(await house.ask.openEngagement({ engagementId }))
  return { house, data, engagementId }
}

async function workshop(house: TestHouse, engagementId: string, from: NewWorkshop['from']) {
  return value(
    await house.ask.makeWorkshop({
      engagementId,
      name: '',
      customer: '',
      supplier: '',
      from,
      date: '2026-12-02',
      startsAt: 540,
      place: 'Lokale 2',
      facilitator: 'Ane',
      askedBy: '',
      language: 'da',
    }),
  ).workshopId
}

const template = { kind: 'template', templateId: 'kontrakt' } as const

test('an engagement begins with its sides, its organisations and the phases of the chosen list', async () => {
  const { house } = await atDesk()
  const view = house.view().engagement
  expect(view?.sides.map((side) => side.mark)).toEqual(['K', 'L', 'Ø'])
  expect(view?.parties.map((party) => party.name)).toEqual([
    'Nordlund Kommune',
    'Fjordbyte A/S',
    'KOMBIT',
  ])
  expect(view?.phases.map((phase) => phase.title.da)).toEqual([
    'Opstart',
    'Forberedelse',
    'Ibrugtagning',
    'Forankring',
  ])
})

test('what is planned needs no room, can be undone by name, and what belongs to a meeting is refused', async () => {
  const { house } = await atDesk()
  const { ask } = house
  value(await ask.run({ do: 'editEngagement', set: { goLive: '2027-03-01' } }))
  expect(house.view().engagement?.timeline).not.toBeNull()
  expect(value(await ask.undo())).toEqual({ kind: 'datesMoved' })
  expect(house.view().engagement?.about.goLive).toBeNull()
  expect(await ask.run({ do: 'nextItem', workshopId: 'w' })).toMatchObject({
    reason: 'noWorkshopOpen',
  })
})

test('the desk is where she left it after a restart, with no workshop open', async () => {
  const { house, data, engagementId } = await atDesk()
  await house.house.close()
  const again = await testHouse({ data })
  expect(again.view().engagement?.about.id).toBe(engagementId)
  expect(again.view().open).toBeNull()
})

test('going to another engagement leaves the workshop, and not while a measurement is open', async () => {
  const { house, engagementId } = await atDesk()
  const { ask } = house
  const workshopId = await workshop(house, engagementId, template)
  value(await ask.openWorkshop({ engagementId, workshopId }))
  const pollId = principlesIn(house.view())?.poll.id ?? ''
  value(await ask.run({ do: 'openPoll', pollId }))
  const other = value(await ask.makeEngagement(made)).engagementId
  expect(await ask.openEngagement({ engagementId: other })).toMatchObject({
    reason: 'pollOpenAlready',
  })
  value(await ask.run({ do: 'voidPoll', pollId, reason: 'Prøve' }))
  value(await ask.openEngagement({ engagementId: other }))
  expect(house.view().open).toBeNull()
  expect(house.view().engagement?.about.id).toBe(other)
})

test('her own notes are hers: in no engagement, no other view, and only in the run sheet she asks for', async () => {
  const { house, data, engagementId } = await atDesk()
  const { ask } = house
  const workshopId = await workshop(house, engagementId, template)
  value(await ask.openWorkshop({ engagementId, workshopId }))
  const itemId = house.view().agenda?.[1]?.item.id ?? ''
  value(await ask.keepOwnNote({ itemId, text: 'Hold øje med Jonas' }))
  expect(house.view().ownNotes).toEqual({ [itemId]: 'Hold øje med Jonas' })
  const others = JSON.stringify([house.wall(), house.view().engagement, house.view().open])
  expect(others).not.toContain('Hold øje')

  const folder = temporary()
  const save = { workshopId, language: 'da', folder } as const
  const names = async (what: 'runsheet' | 'program' | 'signin', notes: boolean) =>
    value(await ask.saveFiles({ ...save, what: [what], notes })).files.map((file) => file.name)
  expect(await names('runsheet', true)).toEqual([
    '2026-12-02 Drejebog med egne noter Kontrakt- og samarbejdsworkshop.docx',
  ])
  expect(await names('runsheet', false)).toEqual([
    '2026-12-02 Drejebog Kontrakt- og samarbejdsworkshop.docx',
  ])
  await house.house.close()
  const store = openStore(data)
  expect(JSON.stringify(store.load(engagementId))).not.toContain('Hold øje')
  expect(JSON.stringify(store.journal(engagementId))).not.toContain('Hold øje')
  store.close()
})

test('blocks kept from one agenda stand ready for another, after a restart too', async () => {
  const { house, data, engagementId } = await atDesk()
  const { ask } = house
  const workshopId = await workshop(house, engagementId, template)
  value(await ask.openWorkshop({ engagementId, workshopId }))
  const itemIds = (house.view().agenda ?? []).slice(2, 4).map((row) => row.item.id)
  value(await ask.keepBlocks({ title: 'Vores begyndelse', itemIds }))
  expect(await ask.keepBlocks({ title: '', itemIds })).toMatchObject({ reason: 'empty' })
  await house.house.close()
  const again = await testHouse({ data })
  const [kept] = again.view().ownBlocks
  expect(kept?.blocks.map((block) => block.title.da)).toEqual([
    'Check-in',
    'Målet og billedet af succes',
  ])
  value(await again.ask.openWorkshop({ engagementId, workshopId }))
  const items = (kept?.blocks ?? []).map((block, index) => ({
    id: `kept${index}`,
    block,
    from: null,
    responsibleId: null,
  }))
  value(await again.ask.run({ do: 'addItems', workshopId, to: { day: 0, after: null }, items }))
  expect(again.view().agenda?.[0]?.item.how.da).toBe(again.view().agenda?.[4]?.item.how.da)
  value(await again.ask.removeBlocks({ id: kept?.id ?? '' }))
  expect(again.view().ownBlocks).toEqual([])
})

test('a workshop is made from a template, from an earlier one, and from what is still open', async () => {
  const { house, engagementId } = await atDesk()
  const first = await workshop(house, engagementId, template)
  const copy = await workshop(house, engagementId, { kind: 'workshop', workshopId: first })
  await workshop(house, engagementId, { kind: 'open' })
  value(await house.ask.openWorkshop({ engagementId, workshopId: copy }))
  expect(house.view().agenda).toHaveLength(14)
  expect(house.view().engagement?.workshops.map((each) => each.title.da)).toEqual([
    'Kontrakt- og samarbejdsworkshop',
    'Kontrakt- og samarbejdsworkshop',
    'Opfølgningsworkshop',
  ])
})

test('phones are told nothing of what is planned', async () => {
  const { house, engagementId } = await atDesk()
  const workshopId = await workshop(house, engagementId, template)
  value(await house.ask.openWorkshop({ engagementId, workshopId }))
  const seat = await phone(await house.letPhonesIn(), 'customer')
  const told = JSON.stringify(seat.view())
  for (const secret of ['script', 'how', 'ownNotes', 'responsible', 'Sådan'])
    expect(told).not.toContain(secret)
})

test('each step of the agenda is kept, and undo names it by the item', async () => {
  const { house, engagementId } = await atDesk()
  const { ask } = house
  const workshopId = await workshop(house, engagementId, template)
  value(await ask.openWorkshop({ engagementId, workshopId }))
  const ids = (house.view().agenda ?? []).map((row) => row.item.id)
  const [itemId = '', after = ''] = [ids[2], ids[4]]
  const steps: Command[] = [
    { do: 'editItems', workshopId, edits: [{ itemId, set: { minutes: 12 } }] },
    { do: 'moveItems', workshopId, itemIds: [itemId], to: { day: 0, after } },
    { do: 'doubleItem', itemId, id: 'twin' },
    { do: 'setAnswer', itemId, answer: { kind: 'none' } },
    { do: 'removeItems', workshopId, itemIds: ['twin'] },
  ]
  for (const step of steps) value(await ask.run(step))
  const undone: string[] = []
  for (const _ of steps) {
    const line = value(await ask.undo())
    undone.push(`${line.kind} ${'title' in line ? line.title.da : ''}`)
  }
  expect(undone).toEqual([
    'itemRemoved Check-in',
    'itemEdited Check-in',
    'itemDoubled Check-in',
    'itemMoved Check-in',
    'itemEdited Check-in',
  ])
  expect(house.view().agenda?.map((row) => row.item.id)).toEqual(ids)
})
