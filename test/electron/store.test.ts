import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { format } from '../../electron/migrations.ts'
import { CannotOpen, fileName, openStore } from '../../electron/store.ts'
import { openLibrary } from '../../electron/library.ts'
import { begin, plan, told } from '../support/engagement.ts'
import { root, temporary, testHouse, value } from '../support/room.ts'

function troubleOf(open: () => unknown): string {
  try {
    open()
    return 'none'
  } catch (error) {
    return error instanceof CannotOpen ? error.trouble : String(error)
  }
}

function filled(folder: string): void {
  const store = openStore(folder)
  const library = openLibrary(store, () => {})
  value(library.run('e', begin, told()))
  value(library.run('e', plan, told()))
  store.close()
}

test('writes with WAL and synchronous FULL, and reads both back', () => {
  const folder = temporary()
  filled(folder)
  const db = new Sqlite(join(folder, fileName))
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
  const source = readFileSync(join(root, 'electron', 'store.ts'), 'utf8')
  expect(source.match(/db\.transaction\(/g)).toHaveLength(1)
})

test('a file from a newer version is refused and not a byte of it is changed', () => {
  const folder = temporary()
  filled(folder)
  const db = new Sqlite(join(folder, fileName))
  db.pragma('journal_mode = DELETE')
  db.pragma(`user_version = ${format + 1}`)
  db.close()
  const before = readFileSync(join(folder, fileName))
  expect(troubleOf(() => openStore(folder))).toBe('newer')
  expect(readFileSync(join(folder, fileName)).equals(before)).toBe(true)
})

test('a damaged file is refused and left as it was', () => {
  const folder = temporary()
  filled(folder)
  const path = join(folder, fileName)
  const bytes = readFileSync(path)
  for (let at = 5000; at < bytes.length - 300; at += 900) bytes.fill(0xff, at, at + 200)
  writeFileSync(path, bytes)
  expect(troubleOf(() => openStore(folder))).toBe('damaged')
  expect(readFileSync(path).equals(bytes)).toBe(true)
  writeFileSync(path, 'not a database at all, but a text somebody put there by mistake'.repeat(40))
  expect(troubleOf(() => openStore(folder))).toBe('damaged')
})

test('one instance at a time: a second start is told that the folder is in use', () => {
  const folder = temporary()
  const store = openStore(folder)
  expect(troubleOf(() => openStore(folder))).toBe('locked')
  store.close()
  openStore(folder).close()
})

test('a folder that cannot be made is refused', () => {
  const folder = temporary()
  writeFileSync(join(folder, 'file'), '')
  expect(troubleOf(() => openStore(join(folder, 'file', 'data')))).toBe('notWritable')
})

test('a folder that cannot be written to is refused', () => {
  // root may write anywhere, but not here
  if (process.platform === 'linux')
    expect(troubleOf(() => openStore('/proc/samspil'))).toBe('notWritable')
  const folder = join(temporary(), 'locked')
  mkdirSync(folder)
  chmodSync(folder, 0o500)
  if (process.getuid?.() !== 0) expect(troubleOf(() => openStore(folder))).toBe('notWritable')
})

const fixtures = join(root, 'test', 'fixtures')

test('every released file format opens, with every thing in it', async () => {
  const formats = readdirSync(fixtures).filter((name) => /^format-\d+$/.test(name))
  expect(formats).toContain(`format-${format}`)
  for (const name of formats) {
    const data = temporary()
    cpSync(join(fixtures, name), data, { recursive: true })
    const house = await testHouse({ data })
    const engagement = house.view().home.engagements[0]
    const expected = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as unknown
    expect({
      name: engagement?.name,
      workshops: engagement?.workshops.length,
      openActions: engagement?.openActions,
    }).toEqual(expected)
    await house.house.close()
  }
})

test('a file of the first format has the shape of today, thing for thing', () => {
  const shapes = ['format-1', `format-${format}`].map((name) => {
    const data = temporary()
    cpSync(join(fixtures, name), data, { recursive: true })
    const store = openStore(data)
    const { engagement, steps } = store.load(store.engagements[0] ?? '')
    store.close()
    const keys = (things: Readonly<Record<string, object>>) =>
      Object.keys(Object.values(things)[0] ?? {}).toSorted()
    const { about, people, workshops, items } = engagement
    const ends = Object.values(workshops).map((workshop) => workshop.endsAt - workshop.startsAt)
    return {
      shape: [about, people, workshops, items].map(keys),
      ends: ends.toSorted((a, b) => a - b),
      ways: steps.length > 0,
    }
  })
  expect(shapes[0]).toEqual(shapes[1])
})

test('what was saved stands after a close and an open, to the last thing', () => {
  const folder = temporary()
  filled(folder)
  const store = openStore(folder)
  const { engagement } = store.load('e')
  expect(Object.keys(engagement.items)).toHaveLength(14)
  expect(engagement.about['e']?.name).toBe('Nyt sagssystem')
  expect(existsSync(join(folder, fileName))).toBe(true)
  store.close()
})
