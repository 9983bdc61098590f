import { expect, test } from 'vitest'
import type { TableAnswer } from '../../shared/tableanswersview.ts'
import {
  ballotId,
  bytesUnder,
  call,
  phone,
  post,
  testHouse,
  until,
  value,
  type TestPhone,
} from '../support/room.ts'

const ask = { da: 'Hvordan ser en mandag ud?', en: 'What does a Monday look like?' }

/** The demo's workshop at an item that asks the tables, with so many phones. */
async function asking(many: number) {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId })
  const url = await house.letPhonesIn()
  const itemId = house.view().agenda?.[3]?.item.id ?? ''
  value(
    await house.ask.run({ do: 'setAnswer', itemId, answer: { kind: 'table', ask, choices: [] } }),
  )
  value(await house.ask.run({ do: 'startItem', itemId }))
  const phones = await Promise.all(Array.from({ length: many }, () => phone(url, 'customer')))
  const { origin } = new URL(url)
  const send = (from: TestPhone, some: Partial<TableAnswer> & Record<string, unknown>) =>
    call(
      `${origin}/phone/answerForTable`,
      [
        {
          itemId,
          id: ballotId(),
          table: 3,
          speaker: 'Mette',
          text: 'Ingen leder.',
          choice: null,
          replaces: null,
          chain: null,
          ...some,
        },
      ],
      { 'x-samspil-token': from.joined.token },
    )
  return { ...house, itemId, phones, send, origin }
}

const answered = (view: { answers: readonly { text: string }[] | null }, itemId: string) =>
  (view.answers ?? [])
    .filter((each) => (each as unknown as { itemId: string }).itemId === itemId)
    .map(({ text }) => text)

test('a table’s answer stands on the wall, in the cockpit and at every phone at once', async () => {
  const { phones, send, view, wall, itemId } = await asking(2)
  const [ana, bo] = phones as [TestPhone, TestPhone]
  expect(bo.view().table).toMatchObject({ itemId, given: [] })
  value(await send(ana, {}))
  expect(answered(view(), itemId)).toEqual(['Ingen leder.'])
  expect(wall()).toMatchObject({
    mode: 'tables',
    came: 1,
    answers: [{ from: 'Bord 3', speaker: 'Mette', text: 'Ingen leder.' }],
  })
  await bo.until((seen) => seen.table?.given.length === 1)
  // who wrote before is told, and never the right to mend it
  expect(JSON.stringify(bo.view().table)).not.toContain(
    view().answers?.find((each) => each.itemId === itemId)?.id,
  )
})

test('another phone is told who wrote, replaces it once it says so, and she can take that back', async () => {
  const { phones, send, view, itemId, ask: asks } = await asking(2)
  const [ana, bo] = phones as [TestPhone, TestPhone]
  value(await send(ana, { id: 'a'.repeat(32) }))
  const other = { id: 'b'.repeat(32), speaker: 'Jonas', text: 'Noget andet' }
  expect(await send(bo, other)).toEqual({ ok: false, reason: 'tableAnswered', detail: 'Mette' })
  await bo.until((seen) => seen.table?.given.length === 1)
  value(await send(bo, { ...other, replaces: bo.view().table?.given[0]?.tag ?? '' }))
  expect(answered(view(), itemId)).toEqual(['Noget andet'])

  value(await asks.takeBackTable({ answerId: other.id }))
  expect(answered(view(), itemId)).toEqual(['Ingen leder.'])
  value(await asks.run({ do: 'removeAnswer', answerId: 'a'.repeat(32) }))
  expect(answered(view(), itemId)).toEqual([])
  value(await asks.undo())
  expect(answered(view(), itemId)).toEqual(['Ingen leder.'])
})

test('outside such an item nothing is offered and nothing is taken', async () => {
  const { phones, send, view, itemId, ask: asks } = await asking(1)
  const ana = phones[0] as TestPhone
  const workshopId = view().open?.workshop.id ?? ''
  value(await asks.run({ do: 'nextItem', workshopId }))
  await ana.until((seen) => seen.table === null)
  expect(await send(ana, {})).toEqual({ ok: false, reason: 'tableNotAsked' })
  expect(await send(ana, { itemId: 'nowhere' })).toEqual({ ok: false, reason: 'notFound' })
  expect(answered(view(), itemId)).toEqual([])
})

test('hostile words are refused at the door, and nobody without a seat may write', async () => {
  const { phones, send, view, itemId, origin } = await asking(1)
  const ana = phones[0] as TestPhone
  const bad: readonly Record<string, unknown>[] = [
    { id: 'short' },
    { table: 0 },
    { table: 61 },
    { table: '3' },
    { text: 'x'.repeat(401) },
    { speaker: { name: 'Mette' } },
    { choice: -1 },
    { seatId: 'someone' },
    { chain: { delivery: 'x' } },
  ]
  for (const some of bad)
    expect(await send(ana, some), JSON.stringify(some)).toMatchObject({
      ok: false,
      reason: 'text' in some ? 'tooLong' : 'notUnderstood',
    })
  expect(await send(ana, { speaker: ' \u202E ' })).toMatchObject({ reason: 'empty' })
  for (const path of ['guest/answerForTable', 'wall/answerForTable', 'phone/takeBackTable']) {
    const refused = await post(`${origin}/${path}`, { args: [{}] })
    expect(refused.status, path).toBeGreaterThanOrEqual(400)
  }
  const nobody = await call(`${origin}/phone/answerForTable`, [{}], { 'x-samspil-token': 'no' })
  expect(nobody).toMatchObject({ ok: false })
  expect(answered(view(), itemId)).toEqual([])
})

test('the journal says the table, and no byte on the disk says which seat wrote', async () => {
  const { phones, send, data, view } = await asking(2)
  for (const [at, one] of phones.entries())
    value(await send(one, { table: at + 1, text: `Kanariesvar ${at}` }))
  const bytes = bytesUnder(data)
  expect(bytes).toContain('Kanariesvar 1')
  expect(bytes).toContain('Bord 2')
  const seats = view().room?.seats ?? []
  expect(seats).toHaveLength(2)
  const near = bytes.split('Kanariesvar').slice(1)
  for (const each of near)
    for (const seat of seats) expect(each.slice(0, 300)).not.toContain(seat.id)
})

test('a seat may write 60 times in an item, and no more', async () => {
  const { phones, send, itemId, view } = await asking(1)
  const ana = phones[0] as TestPhone
  const id = 'a'.repeat(32)
  for (let at = 0; at < 60; at++) value(await send(ana, { id, text: `Ord ${at}` }))
  expect(await send(ana, { id, text: 'Ét til' })).toMatchObject({ reason: 'tooManyRows' })
  await until(() => answered(view(), itemId).includes('Ord 59'))
})
