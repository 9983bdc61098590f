import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ideaPool } from '../../electron/ideapool.ts'
import { realWorld } from '../../electron/world.ts'
import type { Item } from '../../shared/agenda.ts'
import { emptyEngagement } from '../../shared/engagement.ts'
import type { Collecting } from '../../shared/ideas.ts'
import { ballotId, call, phone, testHouse, until, value, type TestPhone } from '../support/room.ts'

const ask = { da: 'Hvad gik galt?', en: 'What went wrong?' }

/** The demo's workshop at an item that collects texts, open, with so many phones. */
async function collecting(many: number, data?: string) {
  const house = await testHouse(data === undefined ? {} : { data })
  const made = value(await house.ask.makeDemo())
  await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId })
  const url = await house.letPhonesIn()
  const itemId = house.view().agenda?.[3]?.item.id ?? ''
  value(await house.ask.run({ do: 'setAnswer', itemId, answer: { kind: 'texts', ask } }))
  value(await house.ask.run({ do: 'startItem', itemId }))
  value(await house.ask.run({ do: 'openIdeas', itemId }))
  const phones = await Promise.all(Array.from({ length: many }, () => phone(url, 'customer')))
  const send = (from: TestPhone, text: string, id = ballotId()) =>
    call<{ box: string }>(new URL(url).origin + '/phone/sendIdea', [{ itemId, id, text }], {
      'x-samspil-token': from.joined.token,
    })
  return { ...house, itemId, phones, send }
}

test('texts come to the list four at a time, and until then only their number is known', async () => {
  const { phones, send, view, wall, itemId } = await collecting(4)
  const [ana, bo, cai, dan] = phones as [TestPhone, TestPhone, TestPhone, TestPhone]
  for (const one of [ana, bo, cai])
    expect(await send(one, 'Testen blev kort')).toMatchObject({ ok: true })
  await until(() => view().ideas?.waiting[itemId] === 3)
  expect(view().ideas?.ideas).toEqual([])
  expect(wall()).toMatchObject({ mode: 'ideas', state: 'open', count: 3, groups: [] })

  await send(dan, 'Data var dårlige')
  await until(() => view().ideas?.ideas.length === 4)
  expect(view().ideas?.waiting[itemId]).toBe(0)
  // not even the wall shows them before she does
  expect(JSON.stringify(wall())).not.toContain('Data var')
})

test('closing brings in those that wait, and showing puts them on the wall', async () => {
  const { phones, send, view, wall, ask: asks, itemId } = await collecting(1)
  await send(phones[0] as TestPhone, 'Ingen ringede')
  value(await asks.run({ do: 'closeIdeas', itemId }))
  expect(view().ideas?.ideas.map(({ text }) => text)).toEqual(['Ingen ringede'])
  expect(wall()).toMatchObject({ mode: 'ideas', state: 'closed', groups: [] })
  value(await asks.run({ do: 'showIdeas', itemId, shown: true }))
  await until(() => JSON.stringify(wall()).includes('Ingen ringede'))
})

test('the same text sent twice is one, new words replace the old, and a closed collecting takes none', async () => {
  const { phones, send, view, ask: asks, itemId } = await collecting(1)
  const ana = phones[0] as TestPhone
  const id = ballotId()
  await send(ana, 'Første ord', id)
  await send(ana, 'Første ord', id)
  await send(ana, 'Bedre ord', id)
  value(await asks.run({ do: 'closeIdeas', itemId }))
  expect(view().ideas?.ideas.map(({ text }) => text)).toEqual(['Bedre ord'])
  expect(await send(ana, 'For sent')).toEqual({ ok: false, reason: 'pollNotOpen' })
})

test('one seat can send 30 texts and no more', async () => {
  const { phones, send } = await collecting(1)
  const ana = phones[0] as TestPhone
  for (let at = 0; at < 30; at++) expect(await send(ana, `Tekst ${at}`)).toMatchObject({ ok: true })
  expect(await send(ana, 'Én til')).toMatchObject({ ok: false, reason: 'tooManyRows' })
})

test('nothing on the disk joins a text to a seat or a time finer than its item', async () => {
  const { phones, send, view, data } = await collecting(4)
  for (const [at, one] of phones.entries()) await send(one, `Kanarietekst ${at}`)
  await until(() => view().ideas?.ideas.length === 4)
  const [idea] = view().ideas?.ideas ?? []
  expect(Object.keys(idea ?? {}).toSorted()).toEqual([
    'heading',
    'id',
    'itemId',
    'leftOut',
    'mergedInto',
    'order',
    'text',
    'workshopId',
  ])
  const bytes = readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('')
  // the text itself is there, and no line of the journal beside it
  expect(bytes).toContain('Kanarietekst')
  expect(bytes).not.toContain('ideaAdded')
})

test('texts wait in the pool until they are stored, so that a failing disk loses none', () => {
  const pool = ideaPool(realWorld)
  const engagement = {
    ...emptyEngagement,
    items: { i: { workshopId: 'w' } as Item },
    collecting: { i: { state: 'open' } as Collecting },
  }
  for (const id of ['a', 'b', 'c', 'd'])
    value(pool.put('seat', { itemId: 'i', id, text: id }, engagement))
  const ready = pool.ready('i', false, engagement)
  expect(ready).toHaveLength(4)
  // refused by the disk: nobody says stored
  expect(pool.waiting('i')).toBe(4)
  expect(pool.ready('i', true, engagement)).toEqual(ready)
  pool.stored('i')
  expect(pool.waiting('i')).toBe(0)
})
