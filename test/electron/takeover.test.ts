import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { words as da } from '../../shared/words/safety/da.ts'
import type { SafetyOrder } from '../../shared/safety.ts'
import { plainOf } from '../../shared/richtext.ts'
import {
  phone,
  principlesIn,
  temporary,
  testHouse,
  until as soon,
  value,
  type TestHouse,
} from '../support/room.ts'

// several whole houses a test: on a busy machine each takes its time
vi.setConfig({ testTimeout: 60_000 })
const until = (is: () => boolean) => soon(is, 20_000)

const passphrase = 'FUGL-HEST-9KLM-2PQR'
const canary = 'Kanariefugl i bilag 7'

async function held(given: Parameters<typeof testHouse>[0] = {}): Promise<TestHouse> {
  const house = await testHouse(given)
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  return house
}

const order = async (house: TestHouse, what: SafetyOrder) => value(await house.ask.keepSafe(what))
const safety = (house: TestHouse) => house.view().safety
const workshopId = (house: TestHouse) => house.view().open?.workshop.id ?? ''
let notes = 0
const note = async (house: TestHouse, text: string) =>
  value(
    await house.ask.run({
      do: 'writeNote',
      id: `note${++notes}`,
      workshopId: workshopId(house),
      itemId: null,
      text,
    }),
  )
const notesOf = (house: TestHouse) => house.view().notes?.map((each) => each.text) ?? []

async function aPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Two laptops, the second with the first one's copy. */
async function two(given: { first?: TestHouse; second?: Parameters<typeof testHouse>[0] } = {}) {
  const first = given.first ?? (await held())
  const second = await testHouse(given.second)
  const port = await aPort()
  await order(second, { do: 'follow', address: '127.0.0.1', port, passphrase })
  await order(first, { do: 'copyToLaptop', address: '127.0.0.1', port, passphrase })
  await until(() => Boolean(safety(second).following?.copy))
  return { first, second, port }
}

const seenBy = (second: TestHouse) => safety(second).following

test('every commit is on the second laptop within 5 s', async () => {
  const morning = Date.UTC(2026, 10, 21, 8, 0)
  const { first, second } = await two({ first: await held({ at: morning - 1000 }) })
  first.pass(1000)
  const took: number[] = []
  for (let at = 0; at < 20; at++) {
    if (at > 0) first.pass(1000)
    const began = performance.now()
    await note(first, `${canary} ${at}`)
    await until(() => {
      const { copying } = safety(first)
      return copying.to === 'laptop' && copying.safe === morning + at * 1000
    })
    took.push(performance.now() - began)
  }
  const worst = Math.max(...took)
  console.log(`commit to second laptop and back: worst of 20 ${Math.round(worst)} ms`)
  expect(worst).toBeLessThan(5000)

  await first.house.close()
  await until(() => seenBy(second)?.state === 'lost')
  await order(second, { do: 'takeOver' })
  expect(notesOf(second).filter((text) => plainOf(text).startsWith(canary))).toHaveLength(20)

  // a second press puts no old copy in the place of what has been written since
  await note(second, 'efter overtagelsen')
  expect(await second.ask.keepSafe({ do: 'takeOver' })).toMatchObject({ reason: 'noCopy' })
  expect(notesOf(second)).toContain('efter overtagelsen')
})

test('the second laptop goes on in the same item with the right clock, where its own clock is three minutes fast', async () => {
  const first = await held()
  const fast = Date.UTC(2026, 10, 21, 8, 3)
  value(await first.ask.run({ do: 'nextItem', workshopId: workshopId(first) }))
  value(await first.ask.run({ do: 'nextItem', workshopId: workshopId(first) }))
  const { second } = await two({ first, second: { at: fast } })
  const was = first.view().clock
  await until(() => seenBy(second)?.copy?.item !== null)
  await first.house.close()
  await order(second, { do: 'takeOver' })

  const is = second.view().clock
  expect(is).toMatchObject({ itemId: was?.itemId, state: 'running', spent: was?.spent })
  // the first one's clock stood at 8.00 and this one's at 8.03: as long ago here as it was there
  expect((is?.since ?? 0) - (was?.since ?? 0)).toBe(3 * 60_000)
  expect(safety(second)).toMatchObject({ following: null, took: { from: 'laptop' } })
})

test('an open measurement is void with the reason and asked again, and a phone comes back with its code and answers', async () => {
  const first = await held()
  const url = await first.letPhonesIn()
  const seats = await Promise.all(
    (['customer', 'customer', 'supplier', 'supplier'] as const).map((side) => phone(url, side)),
  )
  const pollId = principlesIn(first.view())?.poll.id ?? ''
  value(await first.ask.run({ do: 'openPoll', pollId }))
  await Promise.all(seats.map((each) => each.until((view) => Boolean(view.poll))))
  await seats[0]?.answerAll(4)
  const { second } = await two({ first })
  await first.house.close()
  await until(() => seenBy(second)?.state === 'lost')
  expect(seenBy(second)?.copy?.isMeasuring).toBe(true)
  await order(second, { do: 'takeOver' })

  const polls = second.view().polls ?? []
  expect(polls.find((each) => each.poll.id === pollId)?.poll).toMatchObject({
    state: 'void',
    reason: da.voided,
    seen: false,
    result: null,
  })
  const again = polls.find((each) => each.poll.state === 'open')
  expect(again?.open).toMatchObject({ answered: 0 })
  expect(safety(second).took?.askedAgain).toBe(true)

  const { phones } = second.view().room ?? {}
  if (phones?.state !== 'open') throw new Error('the phones’ door is shut')
  const { origin, hash } = new URL(phones.url)
  const back = (await (
    await fetch(`${origin}/guest/rejoin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({
        args: [{ room: hash.slice(1), code: seats[0]?.joined.code }],
      }),
    })
  ).json()) as { ok: boolean }
  expect(back.ok).toBe(true)
})

test('the first laptop, if it comes back, opens read-only and says what only it has', async () => {
  const data = temporary()
  const first = await held({ data })
  const { second, port } = await two({ first })
  await until(() => safety(first).copying.to === 'laptop')
  // the line is cut, and two more things are written here
  await second.house.close()
  await note(first, 'kun på den første')
  await note(first, 'også kun på den første')
  await first.house.close()

  const standing = await testHouse({ data: second.data })
  expect(seenBy(standing)).toMatchObject({ state: 'locked', port })
  const wrong = {
    do: 'follow',
    address: '127.0.0.1',
    port,
    passphrase: 'en helt anden sætning',
  } as const
  expect(await standing.ask.keepSafe(wrong)).toMatchObject({ reason: 'passphraseWrong' })
  await order(standing, { ...wrong, passphrase })
  await until(() => Boolean(seenBy(standing)?.copy))
  await order(standing, { do: 'takeOver' })
  expect(notesOf(standing)).not.toContain('kun på den første')

  const back = await testHouse({ data })
  await until(() => safety(back).taken !== null)
  expect(safety(back).taken).toMatchObject({ missing: 2 })
  expect(back.view().open).toBeNull()
  const { engagementId } = safety(back).taken ?? { engagementId: '' }
  const [made] = back.view().home.engagements.filter((each) => each.id === engagementId)
  value(await back.ask.openWorkshop({ engagementId, workshopId: made?.workshops[1]?.id ?? '' }))
  const refusal = await back.ask.run({ do: 'nextItem', workshopId: workshopId(back) })
  expect(refusal).toMatchObject({ ok: false, reason: 'takenOver' })
  expect(await back.ask.undo()).toMatchObject({ ok: false })
  expect(await back.ask.letPhonesIn({ address: '127.0.0.1', port: 0 })).toMatchObject({
    ok: false,
    reason: 'takenOver',
  })

  await order(back, { do: 'writeHere' })
  await until(() => safety(back).taken === null)
  await note(back, 'og nu igen')
})

test('the second laptop stays awake for as long as it follows', async () => {
  const second = await testHouse()
  const awake: boolean[] = []
  onTestFinished(second.house.whileRunning((is) => awake.push(is)))
  await order(second, { do: 'follow', address: '127.0.0.1', port: await aPort(), passphrase })
  await order(second, { do: 'stopFollowing' })
  expect(awake).toEqual([false, true, false])
})

test('she can say herself that another laptop goes on', async () => {
  const first = await held()
  await order(first, { do: 'sayTaken' })
  await until(() => safety(first).taken !== null)
  expect(safety(first).taken).toMatchObject({ missing: null })
  expect(await first.ask.letPhonesIn({ address: '127.0.0.1', port: 0 })).toMatchObject({
    ok: false,
  })
})

test('own notes, settings and ballots are in no copy, and no written word is on the wire or on the stick in clear', async () => {
  const data = temporary()
  const first = await held({ data })
  const second = await testHouse()
  const port = await aPort()
  const wire: Buffer[] = []
  const between = createServer((from) => {
    const to = connect(port, '127.0.0.1')
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      a.on('data', (bytes: Buffer) => {
        wire.push(bytes)
        b.write(bytes)
      })
    for (const each of [from, to])
      each.on('error', () => {}).on('close', () => (from.destroy(), to.destroy()))
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void between.close())

  const own = 'Egen note: hold øje med Bo'
  const itemId = first.view().agenda?.[0]?.item.id ?? ''
  value(await first.ask.keepOwnNote({ itemId, text: own }))
  value(await first.ask.setSettings({ name: 'Facilitatorens eget navn' }))
  await order(second, { do: 'follow', address: '127.0.0.1', port, passphrase })
  await order(first, {
    do: 'copyToLaptop',
    address: '127.0.0.1',
    port: (between.address() as AddressInfo).port,
    passphrase,
  })
  await until(() => Boolean(seenBy(second)?.copy))
  await note(first, canary)
  await until(() => wire.length > 6)
  await new Promise((resolve) => setTimeout(resolve, 900))

  const stick = temporary()
  await order(first, { do: 'copyToStick', folder: stick, passphrase })
  const sent = Buffer.concat(wire)
  expect(sent.length).toBeGreaterThan(50_000)
  const kept = [stick, join(second.data, 'standby')].flatMap((folder) =>
    readdirSync(folder).map((name) => readFileSync(join(folder, name))),
  )
  expect(kept.length).toBeGreaterThanOrEqual(2)
  for (const bytes of [sent, ...kept])
    for (const word of [canary, own, 'Fjordbyte', 'writeNote', passphrase, 'collection'])
      expect(bytes.includes(word), word).toBe(false)

  // what was recorded is worth nothing to whoever says it again
  const before = JSON.stringify(seenBy(second)?.copy?.engagement)
  const replay = await talk(port, sent)
  expect(replay).toBe('cut')
  expect(JSON.stringify(seenBy(second)?.copy?.engagement)).toBe(before)

  await first.house.close()
  await order(second, { do: 'takeOver' })
  expect(notesOf(second)).toContain(canary)
  expect(JSON.stringify(second.view().ownNotes)).not.toContain('Bo')
  expect(second.view().settings.name).toBe('')
})

test('a wrong passphrase gets nothing, and the first laptop is told so', async () => {
  const first = await held()
  const second = await testHouse()
  const port = await aPort()
  await order(second, { do: 'follow', address: '127.0.0.1', port, passphrase })
  const other = 'EN HELT ANDEN SÆTNING'
  await order(first, { do: 'copyToLaptop', address: '127.0.0.1', port, passphrase: other })
  await until(() => {
    const { copying } = safety(first)
    return copying.to === 'laptop' && copying.state === 'wrongPassphrase'
  })
  expect(seenBy(second)).toMatchObject({ state: 'waiting', copy: null })
  expect(
    await first.ask.keepSafe({
      do: 'copyToLaptop',
      address: '127.0.0.1',
      port,
      passphrase: 'kort',
    }),
  ).toMatchObject({ ok: false, reason: 'passphraseShort' })
  // small letters and no dashes are the same words
  await order(first, {
    do: 'copyToLaptop',
    address: '127.0.0.1',
    port,
    passphrase: 'fugl hest 9klm2pqr',
  })
  await until(() => Boolean(seenBy(second)?.copy))
})

test('by a stick: the newest sound copy opens with the passphrase, and the first finds the word that was left there', async () => {
  const stick = temporary()
  const first = await held()
  await order(first, { do: 'copyToStick', folder: stick, passphrase })
  await note(first, 'på stikket')
  await until(() => {
    const { copying } = safety(first)
    return copying.to === 'stick' && copying.state === 'up'
  })
  await new Promise((resolve) => setTimeout(resolve, 1500))

  const second = await testHouse()
  const wrong = { do: 'openStick', folder: stick, passphrase: 'ikke den rigtige' } as const
  expect(await second.ask.keepSafe(wrong)).toMatchObject({ ok: false, reason: 'passphraseWrong' })
  expect(await second.ask.keepSafe({ ...wrong, folder: temporary(), passphrase })).toMatchObject({
    ok: false,
    reason: 'noCopy',
  })
  await order(second, { do: 'openStick', folder: stick, passphrase })
  await until(() => seenBy(second)?.state === 'read')
  await order(second, { do: 'takeOver' })
  expect(notesOf(second)).toContain('på stikket')
  expect(safety(second).took?.from).toBe('stick')

  await until(() => safety(first).taken !== null)
  expect(safety(first).taken?.missing).toBe(0)
})

test('what was here of the same engagement before a takeover is set aside, never lost', async () => {
  const { first, second } = await two()
  await first.house.close()
  await order(second, { do: 'takeOver' })
  await order(second, { do: 'knowTook' })
  const stick = temporary()
  await order(second, { do: 'copyToStick', folder: stick, passphrase })
  await note(second, 'efter kopien')
  await order(second, { do: 'stopCopying' })
  await order(second, { do: 'openStick', folder: stick, passphrase })
  await order(second, { do: 'takeOver' })
  expect(notesOf(second)).not.toContain('efter kopien')
  const aside = readdirSync(join(second.data, 'snapshots')).filter((name) =>
    name.startsWith('before-takeover-'),
  )
  expect(aside).toHaveLength(1)
})

test('5,000 random and hostile messages to the second laptop: it is alive, and nothing of them is written', async () => {
  const { first, second, port } = await two()
  await note(first, 'før')
  await new Promise((resolve) => setTimeout(resolve, 800))
  await note(first, 'og lidt til')
  let seed = 20261127
  const chance = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  const mark = Buffer.from('SAMSPIL1')
  const kinds: readonly (() => Buffer)[] = [
    () => randomBytes(1 + chance(300)),
    () => Buffer.from('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n{}'),
    () => Buffer.concat([mark, randomBytes(32)]),
    () =>
      Buffer.concat([mark, randomBytes(32), Buffer.from([255, 255, 255, 255]), randomBytes(64)]),
    () => Buffer.concat([mark, randomBytes(32), Buffer.from([0, 0, 0, 30]), randomBytes(30)]),
    () => Buffer.concat([mark, Buffer.alloc(32)]),
    () => mark.subarray(0, chance(8)),
    () => Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00]),
  ]
  const standby = join(second.data, 'standby')
  await until(() => readdirSync(standby).length > 0)
  // the ballast is laid aside when it likes
  const filesNow = () =>
    readdirSync(second.data, { recursive: true })
      .map(String)
      .filter((name) => !/ballast|forrige|\.part$/.test(name))
      .toSorted()
  const files = filesNow()
  for (let at = 0; at < 5000; at += 10)
    await Promise.all(
      Array.from({ length: 10 }, () => talk(port, (kinds[chance(kinds.length)] as () => Buffer)())),
    )
  first.pass(60_000)
  await note(first, 'efter')
  await until(() => {
    const { copying } = safety(first)
    return copying.to === 'laptop' && copying.safe === Date.UTC(2026, 10, 21, 8, 1)
  })
  expect(filesNow()).toEqual(files)
  expect(second.broken).toEqual([])
  await first.house.close()
  await order(second, { do: 'takeOver' })
  expect(notesOf(second)).toEqual(expect.arrayContaining(['før', 'efter']))
}, 120_000)

/** Says some bytes to a port; `cut` where the other end hung up within a moment. */
function talk(port: number, bytes: Buffer): Promise<'cut' | 'open'> {
  return new Promise((resolve) => {
    const socket: Socket = connect(port, '127.0.0.1')
    const done = (how: 'cut' | 'open') => {
      clearTimeout(timer)
      socket.destroy()
      resolve(how)
    }
    const timer = setTimeout(() => done('open'), bytes.length > 5000 ? 3000 : 15)
    socket.on('error', () => done('cut')).on('close', () => done('cut'))
    socket.on('connect', () => socket.write(bytes))
    socket.resume()
  })
}
