import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { fileKinds, type FileKind } from '../../shared/contract.ts'
import type { Idea } from '../../shared/ideas.ts'
import { momentAt } from '../../electron/fastworld.ts'
import { words } from '../../shared/words/rehearsal/da.ts'
import { words as en } from '../../shared/words/rehearsal/en.ts'
import {
  bytesUnder,
  phone,
  principlesIn,
  temporary,
  testHouse,
  until,
  value,
} from '../support/room.ts'

/** A house with the contract workshop open and not begun; `rows` is every row its database holds of engagements. */
async function ready() {
  const house = await testHouse()
  const made = value(await house.ask.makeDemo())
  const { engagementId, toRunId: workshopId } = made
  value(await house.ask.openWorkshop({ engagementId, workshopId }))
  const rows = () => rowsIn(house.data)
  return { ...house, made, workshopId, rows, house }
}

/** Read off a copy, as the house holds its own file locked. */
function rowsIn(data: string): string {
  const copy = temporary()
  for (const name of readdirSync(data).filter((each) => each.startsWith('samspil.db')))
    copyFileSync(join(data, name), join(copy, name))
  const db = new Sqlite(join(copy, 'samspil.db'))
  const tables = db
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .filter(({ name }) => !name.startsWith('setting') && !name.startsWith('sqlite'))
  const all = tables.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()])
  db.close()
  return JSON.stringify(all)
}

/** The mark stands in both languages in a rehearsal's title; the English one is plain letters in any encoding. */
const hasMark = (folder: string) => bytesUnder(folder).includes(en.mark)

const twenty = { customer: 12, supplier: 8 }
const begin = { do: 'begin', speed: 60, phones: twenty } as const

test('twenty simulated phones answer the principles at 60×, and the real rows are the same bytes before and after', async () => {
  const { ask, view, pass, rows, data, wall } = await ready()
  const before = rows()
  value(await ask.rehearse(begin))
  await until(() => view().rehearsal?.phones === 20)
  const pollId = principlesIn(view())?.poll.id ?? ''
  value(await ask.run({ do: 'startItem', itemId: principlesIn(view())?.poll.itemId ?? '' }))
  value(await ask.run({ do: 'openPoll', pollId }))
  await until(() => principlesIn(view())?.open?.answered === 20, 10_000)
  pass(1000)
  value(await ask.run({ do: 'closePoll', pollId }))
  value(await ask.run({ do: 'showPoll', pollId }))
  await until(() => principlesIn(view())?.poll.state === 'shown')
  expect(view().open?.workshop.title.da).toContain(words.mark)
  expect(rows()).toBe(before)
  value(await ask.rehearse({ do: 'end' }))
  await until(() => view().rehearsal === null)
  expect(rows()).toBe(before)
  expect(view().open?.workshop.title.da).not.toContain(words.mark)
  expect(principlesIn(view())?.poll.state).toBe('planned')
  expect(view().room?.seats).toEqual([])
  expect(wall().mode).not.toBe('result')
  expect(existsSync(join(data, 'rehearsal'))).toBe(false)
  expect(hasMark(data)).toBe(false)
})

test('a house that is closed, or was killed, in the middle of a rehearsal leaves nothing of it on the disk', async () => {
  const { ask, data, crash } = await ready()
  value(await ask.rehearse(begin))
  expect(hasMark(data)).toBe(true)
  await crash()
  expect(hasMark(data)).toBe(false)
  mkdirSync(join(data, 'rehearsal'))
  writeFileSync(join(data, 'rehearsal', 'samspil.db'), words.mark)
  await testHouse({ data })
  expect(existsSync(join(data, 'rehearsal'))).toBe(false)
})

test('its clock begins when the workshop is planned to, and goes 1, 10 and 60 times as fast', async () => {
  const { ask, view, pass } = await ready()
  value(await ask.rehearse({ ...begin, speed: 1 }))
  const told = () => view().rehearsal?.now ?? 0
  const { date, startsAt, timeZone } = view().open?.workshop ?? {
    date: '',
    startsAt: 0,
    timeZone: '',
  }
  expect(told()).toBe(momentAt(date, startsAt, timeZone))
  let from = told()
  for (const speed of [1, 10, 60] as const) {
    value(await ask.rehearse({ do: 'setSpeed', speed }))
    pass(2000)
    value(await ask.rehearse({ do: 'setSpeed', speed }))
    const since = from
    await until(() => told() === since + 2000 * speed)
    from = told()
  }
})

test('the clock of a summer day in Copenhagen is two hours ahead of UTC, and of a winter day one', () => {
  expect(momentAt('2026-06-21', 540, 'Europe/Copenhagen')).toBe(Date.UTC(2026, 5, 21, 7))
  expect(momentAt('2026-11-21', 540, 'Europe/Copenhagen')).toBe(Date.UTC(2026, 10, 21, 8))
  expect(momentAt('2026-11-21', 30, 'Europe/Copenhagen')).toBe(Date.UTC(2026, 10, 20, 23, 30))
})

test('what reaches beyond it is refused while it is held', async () => {
  const { ask, made, data } = await ready()
  value(await ask.rehearse(begin))
  const no = { ok: false, reason: 'rehearsing' }
  expect(await ask.makeDemo()).toEqual(no)
  expect(await ask.leaveWorkshop()).toEqual(no)
  expect(await ask.openEngagement({ engagementId: made.engagementId })).toEqual(no)
  expect(
    await ask.keepSafe({ do: 'copyToStick', folder: data, passphrase: 'en lang saetning' }),
  ).toEqual(no)
  expect(await ask.rehearse(begin)).toEqual(no)
})

test('a workshop that has begun is not rehearsed, nor one that is being measured', async () => {
  const { ask, view } = await ready()
  const pollId = principlesIn(view())?.poll.id ?? ''
  value(await ask.run({ do: 'startItem', itemId: view().agenda?.[0]?.item.id ?? '' }))
  expect(await ask.rehearse(begin)).toEqual({ ok: false, reason: 'workshopBegun' })
  value(await ask.run({ do: 'openPoll', pollId }))
  expect(await ask.rehearse(begin)).toEqual({ ok: false, reason: 'pollOpenAlready' })
})

test('a real phone may join on an address of its own, sees the mark, and the real door is back afterwards', async () => {
  const { ask, view, letPhonesIn } = await ready()
  const real = await letPhonesIn()
  const mine = await phone(real, 'customer')
  expect(mine.view().room?.rehearsal).toBe(false)
  mine.hangUp()
  value(await ask.rehearse(begin))
  const url = await letPhonesIn(Number(new URL(real).port))
  expect(new URL(url).host).not.toBe(new URL(real).host)
  const guest = await phone(url, 'customer')
  expect(guest.view().room?.rehearsal).toBe(true)
  expect(guest.view().room?.engagement).toContain(words.mark)
  guest.hangUp()
  value(await ask.rehearse({ do: 'end' }))
  await until(() => {
    const phones = view().room?.phones
    return phones?.state === 'open' && phones.url === real
  })
  expect(view().room?.seats.filter((seat) => seat.taken)).toHaveLength(1)
})

test('every file it writes has the mark in its name', async () => {
  const { ask, view, workshopId } = await ready()
  const folder = temporary()
  value(await ask.rehearse(begin))
  value(await ask.makeCodes())
  // slips need an open measurement; a version without names, what suppliers said and a gate's papers have their own meetings
  const elsewhere: readonly FileKind[] = ['slips', 'public', 'told', 'firms', 'gate', 'gatesheets']
  const what = fileKinds.filter((kind) => !elsewhere.includes(kind))
  const { files } = value(
    await ask.saveFiles({
      workshopId,
      what,
      language: 'da',
      notes: true,
      folder,
    }),
  )
  expect(view().rehearsal).not.toBeNull()
  for (const { name } of files) expect(name).toContain(words.mark)
  expect(files).toHaveLength(what.length)
})

test('simulated phones write texts where texts are collected', async () => {
  const { ask, view } = await ready()
  value(await ask.rehearse(begin))
  const itemId = view().agenda?.[3]?.item.id ?? ''
  const askWords = { da: 'Hvad skete der?' }
  value(await ask.run({ do: 'setAnswer', itemId, answer: { kind: 'texts', ask: askWords } }))
  value(await ask.run({ do: 'startItem', itemId }))
  value(await ask.run({ do: 'openIdeas', itemId }))
  const texts = (): readonly Idea[] => view().ideas?.ideas ?? []
  await until(() => texts().length + (view().ideas?.waiting[itemId] ?? 0) === 20, 10_000)
})
