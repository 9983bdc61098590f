import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { batchOfIdeas } from '../../shared/ideas.ts'
import { questionIds } from '../../shared/polls/forms.ts'
import { forms, type Choice, type Poll } from '../../shared/polls/poll.ts'
import { broken, logInto } from '../../electron/faults.ts'
import { askedOf, choiceFor } from '../support/choices.ts'
import { bytesUnder, leaksIn, leaksUnder } from '../support/canaries.ts'
import { chancesOf } from '../support/chances.ts'
import { joinsUnder, ordersUnder } from '../support/joins.ts'
import {
  call,
  principlesIn,
  phone,
  seated,
  temporary,
  testHouse,
  until,
  value,
  type TestHouse,
  type TestPhone,
} from '../support/room.ts'

const chances = chancesOf(11)
/** Every planted ballot's id begins with these 64 bits, so that one search finds any of them. */
const mark = 'c0ffee5eedba1107'
const plantedId = () => mark + chances.id().slice(16)
let given = 0
const sides = ['customer', 'supplier']

test('the bytes of everything under the data folder, after a day of answers with planted choices, contain none of them', async () => {
  const data = temporary()
  logInto(data, 'samspil.log')
  const said: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => Boolean(said.push(String(chunk))))
  }
  let house = await testHouse({ data, hands: { folders: () => [join(data, 'saved')] } })
  mkdirSync(join(data, 'saved'))
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  const url = await house.letPhonesIn()
  const { origin } = new URL(url)
  let phones: TestPhone[] = []
  for (let at = 0; at < 12; at++) phones.push(await phone(url, at < 7 ? 'customer' : 'supplier'))
  const planted = [mark, ...phones.map((one) => one.joined.token)]
  const look = (when: string) => {
    for (const leak of leaksUnder(data, planted))
      expect.unreachable(`${when}: ${leak.canary} in ${leak.file} as ${leak.as}`)
    for (const leak of leaksIn('output', Buffer.from(said.join('\n')), planted))
      expect.unreachable(`${when}: ${leak.canary} was written to the ${leak.file}`)
  }

  const first = principlesIn(house.view())?.poll
  if (!first) throw new Error('no measurement')
  for (const form of forms) {
    const pollId = form === 'principles' ? first.id : `asked-${form}`
    if (form !== 'principles') {
      const asks = askedOf(form)
      value(await house.ask.run({ do: 'planPoll', id: pollId, itemId: first.itemId, asks }))
    }
    value(await house.ask.run({ do: 'openPoll', pollId }))
    await answered(house, phones, pollId, planted)
    look(`${form} open`)
    if (form === 'scale') {
      // the host goes down in the middle, and every phone sends its own again
      await house.house.close()
      look('after a restart')
      house = await testHouse({ data, hands: { folders: () => [join(data, 'saved')] } })
      value(await house.ask.letPhonesIn({ address: '127.0.0.1', port: Number(new URL(url).port) }))
      phones = await Promise.all(phones.map((one) => seated(origin, one.joined)))
      await answered(house, phones, pollId, planted)
    }
    if (form === 'ranking') {
      value(await house.ask.run({ do: 'voidPoll', pollId, reason: 'En spurgte om noget andet' }))
      look(`${form} void`)
      continue
    }
    value(await house.ask.run({ do: 'closePoll', pollId }))
    value(await house.ask.run({ do: 'showPoll', pollId }))
    // what only a bug can cause goes to the log, with words of the room in it
    broken(new Error(`could not count ${plantedId()}`))
    look(`${form} shown`)
  }
  // the texts of ideas may be stored, that is the point of them; who sent which, and in what order, may not
  const thoughts = await thought(house, phones, origin)
  const senders = [
    ...(house.view().room?.seats ?? []).flatMap(({ id, code }) => [id, code]),
    ...phones.map((one) => one.joined.token),
  ]
  expect(senders.length).toBeGreaterThan(12 * 2)
  const trace = (when: string) => {
    expect(joinsUnder(data, thoughts, senders), when).toEqual([])
    for (let at = 0; at < thoughts.length; at += batchOfIdeas)
      expect(ordersUnder(data, thoughts.slice(at, at + batchOfIdeas)), when).toEqual([])
  }
  trace('after the ideas')
  value(
    await house.ask.saveFiles({
      workshopId: made.toRunId,
      what: ['minutes', 'actions'],
      language: 'da',
      notes: true,
      folder: join(data, 'saved'),
    }),
  )
  await until(() => readdirSync(join(data, 'log')).length > 0)
  look('after the minutes')
  trace('after the minutes')
  await house.house.close()
  look('after the close')
  trace('after the close')
  expect(leaksUnder(data, thoughts).length, 'the texts are there').toBeGreaterThan(11)
  vi.restoreAllMocks()

  expect(given).toBeGreaterThan(12 * 20)
  expect(planted.length).toBeGreaterThan(12 * 4)
  expect(bytesUnder(data)).toBeGreaterThan(100_000)
  expect(readdirSync(data)).toEqual(expect.arrayContaining(['samspil.db', 'log', 'saved']))
}, 180_000)

describe('a planted trace of who sent an idea is found', () => {
  const thoughts = ['tanke et', 'tanke to', 'tanke tre', 'tanke fire']
  const table = (folder: string, rows: readonly (readonly [string, string])[]) => {
    const db = new Sqlite(join(folder, 'samspil.db'))
    db.pragma('journal_mode = WAL')
    db.exec('CREATE TABLE things (id TEXT, json TEXT)')
    for (const row of rows) db.prepare('INSERT INTO things VALUES (?, ?)').run(...row)
    opened.push(db)
  }

  test('in a row, a log, and a Word file', () => {
    const folder = temporary()
    table(folder, [
      ['seat-7', 'nothing'],
      ['idea', '{"text":"tanke to","seat":"seat-7"}'],
    ])
    writeFileSync(join(folder, 'a.log'), 'sendIdea seat-7 tanke tre')
    writeFileSync(join(folder, 'a.docx'), zipSync({ 'a.xml': Buffer.from('<a>tanke et<b>seat-7') }))
    writeFileSync(join(folder, 'innocent'), 'tanke fire')
    const found = joinsUnder(folder, thoughts, ['seat-7']).map(
      ({ text, file }) => `${text} in ${file}`,
    )
    expect(new Set(found)).toEqual(
      new Set(['tanke et in a.docx', 'tanke to in samspil.db', 'tanke tre in a.log']),
    )
  })

  test.each([
    ['as they came', thoughts, true],
    ['backwards', thoughts.toReversed(), true],
    ['mixed', ['tanke tre', 'tanke et', 'tanke fire', 'tanke to'], false],
  ])('in the order of the rows: %s', (_, order, isTold) => {
    const folder = temporary()
    table(
      folder,
      order.map((text, at) => [`i${at}`, JSON.stringify({ text })]),
    )
    expect(ordersUnder(folder, thoughts).length > 0).toBe(isTold)
  })
})

describe('a planted leak is found', () => {
  const canary = plantedId()
  const pick = '"picks":["risici","dialog","maal"]'

  test.each([
    ['a log line', (folder: string) => writeFileSync(join(folder, 'a.log'), `vote ${canary} ok`)],
    ['UTF-16', (folder: string) => writeFileSync(join(folder, 'a'), ` ${canary} `, 'utf16le')],
    ['raw bytes', (folder: string) => writeFileSync(join(folder, 'a'), Buffer.from(canary, 'hex'))],
    [
      'base64 among other words',
      (folder: string) =>
        writeFileSync(join(folder, 'a'), Buffer.from(`.${canary}..`).toString('base64')),
    ],
    [
      'hexadecimal',
      (folder: string) =>
        writeFileSync(join(folder, 'a'), Buffer.from(canary).toString('hex').toUpperCase()),
    ],
    ['gzip', (folder: string) => writeFileSync(join(folder, 'a.gz'), gzipSync(`x ${canary}`))],
    [
      'a Word file',
      (folder: string) =>
        writeFileSync(join(folder, 'a.docx'), zipSync({ 'a.xml': Buffer.from(`<a>${canary}`) })),
    ],
    [
      'a folder in the folder',
      (folder: string) => {
        mkdirSync(join(folder, 'snapshots', 'old'), { recursive: true })
        appendFileSync(join(folder, 'snapshots', 'old', 'b'), canary)
      },
    ],
    ['the database, not yet checkpointed', (folder: string) => inDatabase(folder, false)],
    ['a row that was deleted', (folder: string) => inDatabase(folder, true)],
  ])('in %s', (_, leak) => {
    const folder = temporary()
    writeFileSync(join(folder, 'innocent'), 'nothing at all')
    leak(folder)
    const found = leaksUnder(folder, [mark, pick])
    expect(found).toContainEqual(expect.objectContaining({ canary: mark }))
    expect(found.map(({ file }) => file)).not.toContain('innocent')
  })

  test('in the order of a person’s three', () => {
    const leaked = Buffer.from(`{"choice":{${pick}}}`)
    expect(leaksIn('a', leaked, [pick])).toEqual([{ canary: pick, file: 'a', as: 'utf-8' }])
    expect(leaksIn('a', leaked, [mark])).toEqual([])
  })

  function inDatabase(folder: string, gone: boolean): void {
    const db = new Sqlite(join(folder, 'samspil.db'))
    db.pragma('journal_mode = WAL')
    db.exec('CREATE TABLE ballots (id TEXT)')
    db.prepare('INSERT INTO ballots VALUES (?)').run(canary)
    if (gone) db.exec('DELETE FROM ballots')
    // left open, as it is while the room is open: the row is in the WAL alone
    opened.push(db)
  }
})

const opened: Sqlite.Database[] = []

/** Everybody sends a text, one after the other; their ids would sort them otherwise than they came, in every batch. */
async function thought(
  house: TestHouse,
  phones: readonly TestPhone[],
  origin: string,
): Promise<readonly string[]> {
  const itemId = house.view().agenda?.[3]?.item.id ?? ''
  const ask = { da: 'Hvad gik galt?', en: 'What went wrong?' }
  value(await house.ask.run({ do: 'setAnswer', itemId, answer: { kind: 'texts', ask } }))
  value(await house.ask.run({ do: 'startItem', itemId }))
  value(await house.ask.run({ do: 'openIdeas', itemId }))
  const texts: string[] = []
  for (const [at, one] of phones.entries()) {
    const text = `Tanken ${chances.id()}`
    const id = `${[2, 0, 3, 1][at % batchOfIdeas]}${chances.id().slice(1)}`
    const token = { 'x-samspil-token': one.joined.token }
    value(await call(`${origin}/phone/sendIdea`, [{ itemId, id, text }], token))
    texts.push(text)
    if (texts.length % batchOfIdeas === 0)
      await until(() => house.view().ideas?.ideas.length === texts.length)
  }
  value(await house.ask.run({ do: 'closeIdeas', itemId }))
  value(await house.ask.run({ do: 'showIdeas', itemId, shown: true }))
  return texts
}

/** Everybody answers everything; the ids, and each choice as it is written, are planted. */
async function answered(
  house: TestHouse,
  phones: readonly TestPhone[],
  pollId: string,
  planted: string[],
): Promise<void> {
  await Promise.all(
    phones.map((one) => one.until(({ poll }) => poll?.id === pollId && poll.state === 'open')),
  )
  const poll = house.view().polls?.find((each) => each.poll.id === pollId)?.poll as Poll
  for (const one of phones) {
    const ballots = questionIds(poll).map((question) => ({
      question,
      id: plantedId(),
      choice: choiceFor(poll, question, sides, chances),
    }))
    value(await one.vote(ballots, pollId))
    given += ballots.length
    planted.push(...ballots.flatMap(({ choice }) => writtenOut(choice)))
  }
  await until(
    () => house.view().polls?.find((each) => each.poll.id === pollId)?.open?.answered === 12,
  )
}

/** A choice as it would stand in a file: a step alone says nothing by itself, and stands beside its id. */
function writtenOut(choice: Choice): string[] {
  return 'step' in choice || 'who' in choice ? [] : [JSON.stringify(choice).slice(1, -1)]
}
