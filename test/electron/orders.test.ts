import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openLibrary } from '../../electron/library.ts'
import { openStore } from '../../electron/store.ts'
import { realWorld } from '../../electron/world.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import { chancesOf, type Chances } from '../support/chances.ts'
import { liedTo } from '../support/lying/room.ts'
import {
  principlesIn,
  phone,
  temporary,
  testHouse,
  until,
  value,
  type TestPhone,
} from '../support/room.ts'

test('the same answers given in two orders leave byte-equal piles in the room itself', async () => {
  const answers = given(chancesOf(3), principles)
  const piles = await Promise.all(
    [answers, shuffled(answers, chancesOf(4)), answers.toReversed()].map(async (order) => {
      const store = openStore(temporary())
      const world = { ...realWorld, secretId: chancesOf(5).id }
      const room = liedTo(
        openLibrary(store, () => {}),
        'e',
        () => {},
        'principles',
        world,
      )
      const seats = Array.from({ length: people }, (_, at) => value(room.join(at < 7 ? 'k' : 'l')))
      for (const { by, ...ballot } of order)
        value(await room.vote(seats[by]!.token, { pollId: room.poll().id, ballots: [ballot] }))
      const text = JSON.stringify(room.boxes())
      store.close()
      return text
    }),
  )
  expect(piles[0]).toContain(answers[0]!.id)
  expect(piles[1]).toBe(piles[0])
  expect(piles[2]).toBe(piles[0])
})

interface Given {
  /** whose answer, by place in the room */
  readonly by: number
  readonly question: string
  readonly id: string
  readonly choice: Choice
  readonly turn: number
}

const people = 12
const principles = [
  'topledelse',
  'maal',
  'kompetencer',
  'governance',
  'risici',
  'aabenhed',
  'dialog',
]

test('the same answers given in two orders leave byte-equal piles, files and views', async () => {
  const answers = given(chancesOf(1), principles)
  const out = temporary()
  const first = await held(answers, out)
  const second = await held(shuffled(answers, chancesOf(2)), out)

  expect(second.views).toEqual(first.views)
  expect(second.rows).toEqual(first.rows)
  expect(second.files.map(({ name }) => name)).toEqual(first.files.map(({ name }) => name))
  for (const [index, file] of first.files.entries())
    expect(second.files[index]?.bytes.equals(file.bytes), file.name).toBe(true)
  // and what is compared is not nothing: other answers to one question are seen
  const others = answers.map((one): Given =>
    one.question === 'maal' ? { ...one, choice: { step: one.by < 7 ? 4 : 1 } } : one,
  )
  expect((await held(others, out)).views.closed).not.toEqual(first.views.closed)
  expect(first.files.some(({ name }) => name.endsWith('.docx'))).toBe(true)
}, 180_000)

/** Everything that a room leaves of these answers, given one after another in this order. */
async function held(answers: readonly Given[], out: string) {
  const chances = chancesOf(7)
  // the same chance and the same clock for all, so that whatever differs was left by the order
  const house = await testHouse({
    hands: { folders: () => [out] },
    world: {
      id: chances.id,
      secretId: chances.id,
      bytes: (many) => Uint8Array.from({ length: many }, () => chances.below(256)),
      // a network that comes or goes on this machine is told to every screen, and is no trace of an answer
      interfaces: () => ({ lo: networkInterfaces()['lo'] }),
    },
  })
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  // the snapshot of the item comes a second after it, by this machine's own clock: not in the middle of the answers
  await after(1300)
  const url = await house.letPhonesIn(port)
  port = Number(new URL(url).port)
  const pollId = principlesIn(house.view())?.poll.id ?? ''
  const phones: TestPhone[] = []
  for (let at = 0; at < people; at++)
    phones.push(await phone(url, at < 7 ? 'customer' : 'supplier'))
  value(await house.ask.run({ do: 'openPoll', pollId }))
  await Promise.all(phones.map((one) => one.until((seen) => seen.poll?.state === 'open')))

  for (const { by, ...ballot } of answers) value(await phones[by]!.vote([ballot]))
  await until(() => principlesIn(house.view())?.open?.answered === people)
  await Promise.all(phones.map((one) => one.until((seen) => seen.poll?.answered === people)))
  const views = (): string =>
    JSON.stringify([house.view(), house.wall(), phones.map((one) => one.view())])
  const open = views()
  value(await house.ask.run({ do: 'closePoll', pollId }))
  await Promise.all(phones.map((one) => one.until((seen) => seen.poll?.state === 'closed')))
  const closed = views()
  value(await house.ask.run({ do: 'showPoll', pollId }))
  await Promise.all(phones.map((one) => one.until((seen) => Boolean(seen.result))))
  const shown = views()
  value(
    await house.ask.saveFiles({
      workshopId: made.toRunId,
      what: ['minutes'],
      language: 'da',
      notes: true,
      folder: out,
    }),
  )
  for (const one of phones) one.hangUp()
  await house.house.close()
  expect(house.broken).toEqual([])
  // the next house takes the same port: the calls of this one must have noticed that it is gone
  await after(100)
  const left = {
    views: { open, closed, shown },
    rows: rowsIn(join(house.data, 'samspil.db')),
    files: [house.data, out].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        // the ballast is chance, and nobody's
        .filter((entry) => entry.isFile() && entry.name !== 'ballast.bin')
        .map(({ name, parentPath }) => ({ name, bytes: readFileSync(join(parentPath, name)) }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ),
  }
  for (const name of readdirSync(out)) rmSync(join(out, name), { recursive: true })
  return left
}

let port = 0

/** Each person's answers to the whole form, some of them changed once or twice on the way. */
function given(chances: Chances, rows: readonly string[]): Given[] {
  return Array.from({ length: people }, (_, by) =>
    [...rows, 'choose'].flatMap((question) => {
      const id = chances.id()
      const turns = chances.percent(25) ? 1 + chances.below(3) : 1
      return Array.from({ length: turns }, (__, turn): Given => {
        const from = chances.below(rows.length)
        const picks = [0, 2, 4].map((step) => rows[(from + step) % rows.length] ?? '')
        const choice =
          question === 'choose'
            ? { picks }
            : { step: chances.oneOf([1, 2, 3, 4, 'unknown'] as const) }
        return { by, question, id, choice, turn }
      })
    }),
  ).flat()
}

function shuffled<T>(some: readonly T[], chances: Chances): T[] {
  return some
    .map((one) => ({ one, at: chances.below(1_000_000_000) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Every row of every table, as SQLite gives them. */
function rowsIn(path: string): Record<string, unknown[]> {
  const db = new Sqlite(path, { readonly: true })
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).pluck().all()
    return Object.fromEntries(
      tables.map((table) => [table, db.prepare(`SELECT * FROM "${String(table)}"`).all()]),
    )
  } finally {
    db.close()
  }
}
