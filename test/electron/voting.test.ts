import { expect, test } from 'vitest'
import {
  ballotId,
  bytesUnder,
  measuring,
  phone,
  post,
  seated,
  testHouse,
  until,
  value,
  principlesIn,
} from '../support/room.ts'

test('lets a phone change its mind, but not vote twice', async () => {
  const { url, house } = await measuring()
  const ana = await phone(url, 'customer')
  const first = { question: 'maal', id: ballotId(), choice: { step: 2 as const } }

  expect(await ana.vote([first])).toMatchObject({ ok: true })
  expect(await ana.vote([{ ...first, choice: { step: 4 } }])).toMatchObject({ ok: true })
  expect(await ana.vote([{ ...first, id: ballotId() }])).toEqual({
    ok: false,
    reason: 'alreadyVoted',
  })
  expect(house.broken).toEqual([])
})

test('counts a person when the whole form is answered, on wall, phone and cockpit alike', async () => {
  const { url, view, wall, pollId } = await measuring()
  const [ana, bo] = [await phone(url, 'customer'), await phone(url, 'supplier')]
  await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 2 } }])
  await bo.answerAll(3)

  await until(() => principlesIn(view())?.open?.answered === 1)
  await ana.until((seen) => seen.poll?.answered === 1)
  expect(principlesIn(view())?.open).toMatchObject({ answered: 1, of: 2 })
  expect(wall()).toMatchObject({ mode: 'poll', answered: 1, of: 2, state: 'open' })
  expect(ana.view().poll).toMatchObject({ id: pollId, answered: 1, of: 2 })
})

test('no phone, wall or cockpit is sent a figure before the measurement is closed', async () => {
  const { url, view, wall } = await measuring()
  const people = await Promise.all(Array.from({ length: 8 }, () => phone(url, 'customer')))
  for (const one of people) await one.answerAll(4)
  await until(() => principlesIn(view())?.open?.answered === 8)
  const all = JSON.stringify([view(), wall(), people.map((one) => one.view())])
  expect(all).not.toContain('"counts"')
  expect(all).not.toContain('"mean"')
  expect(all).not.toContain('"step"')
})

test('shows phones and wall the result only when it is shown, and the same to all', async () => {
  const { url, view, wall, ask, pollId } = await measuring('joint')
  const people = await Promise.all(Array.from({ length: 8 }, () => phone(url, 'customer')))
  for (const [index, one] of people.entries())
    await one.answerAll(index < 4 ? 2 : 4, ['maal', 'dialog', 'risici'])
  value(await ask.run({ do: 'closePoll', pollId }))
  await people[0]?.until((seen) => seen.poll?.state === 'closed')
  expect(people[0]?.view().result).toBeNull()
  expect(wall()).toMatchObject({ mode: 'poll', state: 'closed' })
  expect(principlesIn(view())?.reading?.sentences).toHaveLength(7)

  value(await ask.run({ do: 'showPoll', pollId }))
  await people[0]?.until((seen) => Boolean(seen.result))
  const shown = wall()
  expect(shown.mode).toBe('result')
  const sentences = shown.mode === 'result' ? shown.result.sentences : []
  expect(people[0]?.view().result?.sentences).toEqual(sentences)
  expect(principlesIn(view())?.reading?.sentences).toEqual(sentences)
  expect(sentences[0]).toContain('valgt af 8 af 8')
})

test('refuses an answer to a measurement that is closed, and to a question that is not asked', async () => {
  const { url, ask, pollId } = await measuring()
  const ana = await phone(url, 'customer')
  await ana.until((seen) => seen.poll?.state === 'open')
  expect(await ana.vote([{ question: 'vejret', id: ballotId(), choice: { step: 1 } }])).toEqual({
    ok: false,
    reason: 'notAChoice',
  })
  expect(
    await ana.vote([
      { question: 'choose', id: ballotId(), choice: { picks: ['maal', 'maal', 'dialog'] } },
    ]),
  ).toEqual({ ok: false, reason: 'notAChoice' })
  expect(
    await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 5 as never } }]),
  ).toEqual({ ok: false, reason: 'notUnderstood' })
  value(await ask.run({ do: 'closePoll', pollId }))
  expect(await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }])).toEqual({
    ok: false,
    reason: 'pollNotOpen',
  })
})

test('a phone that lost its storage takes its seat back by its code, and the old token dies', async () => {
  const { url, view } = await measuring()
  const { origin, hash } = new URL(url)
  const ana = await phone(url, 'customer')
  await ana.answerAll(3)
  const back = await post(`${origin}/guest/rejoin`, {
    args: [{ room: hash.slice(1), code: ana.joined.code.toLowerCase() }],
  })
  const joined = value((await back.json()) as never) as { token: string; code: string }
  expect(joined.code).toBe(ana.joined.code)
  expect(await ana.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }])).toEqual({
    ok: false,
    reason: 'notSeated',
  })
  const again = await seated(origin, joined)
  expect(await again.vote([{ question: 'maal', id: ballotId(), choice: { step: 1 } }])).toEqual({
    ok: false,
    reason: 'alreadyVoted',
  })
  expect(view().room?.seats).toHaveLength(1)
})

test('gives no more seats than the open link has, and says so', async () => {
  const { url, ask, made } = await measuring()
  value(await ask.run({ do: 'editWorkshop', workshopId: made.toRunId, set: { seats: 2 } }))
  await phone(url, 'customer')
  await phone(url, 'supplier')
  await expect(phone(url, 'supplier')).rejects.toThrow('noSeatsLeft')
})

test('asks for the answers again after a restart in the middle, on the same port, and counts who is missing', async () => {
  const { url, house, pollId } = await measuring('joint')
  const ana = await phone(url, 'customer')
  await ana.answerAll(3)
  const box = ana.view().poll?.box
  await house.house.close()
  const again = await testHouse({ data: house.data })
  value(await again.ask.letPhonesIn({ address: '127.0.0.1', port: Number(new URL(url).port) }))
  const back = await seated(new URL(url).origin, ana.joined)
  await back.until((seen) => seen.poll?.state === 'open')

  expect(back.view().poll?.box).not.toBe(box)
  expect(principlesIn(again.view())?.open).toMatchObject({ answered: 0, of: 1, interrupted: true })
  await back.answerAll(3)
  await until(() => principlesIn(again.view())?.open?.answered === 1)
  value(await again.ask.run({ do: 'closePoll', pollId }))
})

test('no ballot, step or voter is ever in a file of the data folder', async () => {
  const { url, data, view, ask, pollId, broken } = await measuring('bySide')
  const canaries: string[] = []
  for (let index = 0; index < 12; index++) {
    const one = await phone(url, index < 6 ? 'customer' : 'supplier')
    const ids = Array.from({ length: 7 }, (_, row) =>
      `cafe${index.toString(16).padStart(4, '0')}${row}`.padEnd(32, 'd'),
    )
    canaries.push(...ids)
    const rows = one.view().poll?.rows ?? []
    await one.vote(
      rows.map((row, at) => ({
        question: row.id,
        id: ids[at] ?? '',
        choice: { step: (1 + ((index + at) % 4)) as 1 },
      })),
    )
  }
  const bytes = () => bytesUnder(data)
  await until(() => view().room?.seats.length === 12)
  for (const when of ['open', 'closed']) {
    if (when === 'closed') value(await ask.run({ do: 'closePoll', pollId }))
    const all = bytes()
    expect(all.length).toBeGreaterThan(10_000)
    for (const canary of canaries) expect(all.includes(canary)).toBe(false)
    expect(all).not.toContain('"ballots"')
    expect(all).not.toContain('"voters"')
  }
  expect(broken).toEqual([])
})

test('a room with an open measurement cannot be left, because its answers exist nowhere else', async () => {
  const { url, ask, made, pollId, view } = await measuring()
  const ana = await phone(url, 'customer')
  await ana.answerAll(3)
  const other = { engagementId: made.engagementId, workshopId: made.steeringId }
  expect(await ask.openWorkshop(other)).toEqual({ ok: false, reason: 'pollOpenAlready' })
  expect(await ask.leaveWorkshop()).toEqual({ ok: false, reason: 'pollOpenAlready' })
  await until(() => principlesIn(view())?.open?.answered === 1)
  const elsewhere = `${made.steeringId}.p3`
  expect(await ask.run({ do: 'openPoll', pollId: elsewhere })).toMatchObject({ reason: 'notFound' })
  value(await ask.run({ do: 'closePoll', pollId }))
  value(await ask.openWorkshop(other))
})
