import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { openMended, mendedIn } from '../../electron/mending.ts'
import { openLibrary } from '../../electron/library.ts'
import { safekeeping } from '../../electron/safekeeping.ts'
import { kept, snapshotsIn } from '../../electron/snapshots.ts'
import { CannotOpen, fileName, isSound, openStore } from '../../electron/store.ts'
import { refused } from '../../shared/outcome.ts'
import { begin, plan, told } from '../support/engagement.ts'
import { temporary, testHouse, until as soon, value, type TestHouse } from '../support/room.ts'

// several whole houses a test: on a busy machine each takes its time
vi.setConfig({ testTimeout: 60_000 })
const until = (is: () => boolean) => soon(is, 20_000)

/** A house in the middle of the demo's workshop, with a note that only it holds. */
async function held(data: string): Promise<TestHouse> {
  const house = await testHouse({ data })
  const made = value(await house.ask.makeDemo())
  value(await house.ask.openWorkshop({ engagementId: made.engagementId, workshopId: made.toRunId }))
  return house
}

const quiet = { committed: () => {}, changed: () => {} }

const note = (house: TestHouse, text: string) =>
  house.ask.run({
    do: 'writeNote',
    id: text,
    workshopId: house.view().open?.workshop.id ?? '',
    itemId: null,
    text,
  })

/** Bytes over the pages, as a bad sector leaves them. */
function damage(path: string): Buffer {
  const bytes = readFileSync(path)
  for (let at = 5000; at < bytes.length - 300; at += 900) bytes.fill(0xff, at, at + 200)
  writeFileSync(path, bytes)
  return bytes
}

test('a snapshot is taken at each item, at the close and at the next open, and each is sound', async () => {
  const data = temporary()
  const house = await held(data)
  const before = snapshotsIn(data).length
  house.pass(1000)
  value(await house.ask.run({ do: 'nextItem', workshopId: house.view().open?.workshop.id ?? '' }))
  await until(() => snapshotsIn(data).length === before + 1)
  house.pass(1000)
  value(await note(house, 'sidst'))
  await house.house.close()
  expect(snapshotsIn(data)).toHaveLength(before + 2)
  await (await testHouse({ data, at: Date.UTC(2026, 10, 22) })).house.close()
  expect(snapshotsIn(data)).toHaveLength(before + 3)
  for (const each of snapshotsIn(data)) expect(isSound(each.path)).toBe(true)
  expect(readdirSync(join(data, 'snapshots')).filter((name) => !name.endsWith('.db'))).toEqual([])
})

test('after five minutes of change there is a snapshot, and none while nothing changes', async () => {
  const data = temporary()
  const store = openStore(data)
  let now = 1_800_000_000_000
  // the five minutes are 40 ms here
  const keeping = safekeeping({ store, data, now: () => now, every: 40, ...quiet })
  const library = openLibrary(keeping.store, () => {})
  value(library.run('e', begin, told()))
  await until(() => snapshotsIn(data).length === 1)
  now += 1000
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(snapshotsIn(data)).toHaveLength(1)
  value(library.run('e', plan, told()))
  await until(() => snapshotsIn(data).length === 2)
  keeping.close()
  store.close()
})

test('a ballast that was given back is not laid aside while the disk is full, not even for the first time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const data = temporary()
    const store = openStore(data)
    const full = () => refused('diskFull', 'SQLITE_FULL')
    const keeping = safekeeping({
      store: { ...store, keep: full },
      data,
      now: () => 1,
      reserve: 64 * 1024,
      ...quiet,
    })
    writeFileSync(join(data, 'ballast.bin'), 'ballast')
    vi.advanceTimersByTime(1500)
    expect(keeping.store.keep('clock', 1).ok).toBe(false)
    // the first filling comes three seconds after the opening, before the disk is looked at again
    vi.advanceTimersByTime(1600)
    vi.useRealTimers()
    await after(200)
    expect(existsSync(join(data, 'ballast.bin'))).toBe(false)
    expect(keeping.notSaving).toBe('full')
    keeping.close()
    store.close()
  } finally {
    vi.useRealTimers()
  }
})

test('a house that is closed while its ballast is laid aside again is told nothing more', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const data = temporary()
    const store = openStore(data)
    let isClosed = false
    let isFull = true
    let told = 0
    const keeping = safekeeping({
      store: {
        ...store,
        keep: (name, of) => (isFull ? refused('diskFull', 'SQLITE_FULL') : store.keep(name, of)),
      },
      data,
      now: () => 1,
      reserve: 64 * 1024,
      committed() {},
      changed: () => void (told += isClosed ? 1 : 0),
    })
    writeFileSync(join(data, 'ballast.bin'), 'ballast')
    keeping.store.keep('clock', 1)
    isFull = false
    // the disk is looked at: it works, and the ballast is on its way
    vi.advanceTimersByTime(3000)
    expect(keeping.notSaving).toBeNull()
    keeping.close()
    store.close()
    isClosed = true
    vi.useRealTimers()
    await until(() => existsSync(join(data, 'ballast.bin')))
    await after(50)
    expect(told).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

// a small disk of its own can only be mounted by root
test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'on a full disk the ballast is given back, what is called saved is there, and the rest is refused',
  async () => {
    const data = temporary()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', data])
    try {
      const store = openStore(data)
      const keeping = safekeeping({ store, data, now: () => 1, reserve: 512 * 1024, ...quiet })
      const library = openLibrary(keeping.store, () => {})
      value(library.run('e', begin, told()))
      value(library.run('e', plan, told()))
      await keeping.refill()
      expect(statSync(join(data, 'ballast.bin')).size).toBe(512 * 1024)
      const { bavail, bsize } = statfsSync(data)
      writeFileSync(join(data, 'andres'), Buffer.alloc(bavail * bsize - 64 * 1024))

      const long = 'Aftalt ordlyd. '.repeat(250)
      const saved: string[] = []
      for (let at = 0; at < 600; at++) {
        const id = `n${at}`
        const note = { do: 'writeNote', id, workshopId: 'w', itemId: null, text: long } as const
        const outcome = library.run('e', note, told())
        if (outcome.ok) saved.push(id)
        else expect(outcome.reason).toBe('diskFull')
        if (!outcome.ok) break
      }
      expect(keeping.reserveUsed).toBe(true)
      expect(existsSync(join(data, 'ballast.bin'))).toBe(false)
      expect(saved.length).toBeGreaterThan(8)

      // room again: it goes on without a restart
      rmSync(join(data, 'andres'))
      value(library.run('e', { do: 'removeNote', blockId: 'n0' }, told()))
      keeping.close()
      store.close()
      const again = openStore(data)
      expect(Object.keys(again.load('e').engagement.blocks)).toEqual(
        expect.arrayContaining(saved.slice(1)),
      )
      again.close()
    } finally {
      execFileSync('umount', ['-l', data])
    }
  },
)

test('at most twelve snapshots and one of each of seven days are kept', () => {
  const day = 86_400_000
  const many = Array.from({ length: 400 }, (_, i) => ({
    path: `${i}`,
    at: 400 * day - i * 3_600_000,
  }))
  const stay = [...kept(many)]
  expect(stay).toHaveLength(12 + 5)
  expect(stay.slice(0, 12)).toEqual(many.slice(0, 12))
  expect(new Set(stay.map((each) => Math.floor(each.at / day))).size).toBe(7)
})

test('where the file is damaged the newest sound snapshot opens, the damaged one lies aside, and the gap is told', async () => {
  const data = temporary()
  const house = await held(data)
  value(await note(house, 'i kopien'))
  await house.house.close()
  const taken = snapshotsIn(data)[0]
  const bytes = damage(join(data, fileName))

  const at = Date.UTC(2026, 10, 21, 10)
  const mended = await testHouse({ data, at })
  expect(mended.view().notes?.map((each) => each.text)).toContain('i kopien')
  const told = mended.view().safety.mended
  expect(told).toMatchObject({ from: taken?.at, at })
  expect(told?.until).toBeGreaterThanOrEqual(told?.from ?? Infinity)
  expect(readFileSync(join(told?.folder ?? '', fileName)).equals(bytes)).toBe(true)

  value(await mended.ask.keepSafe({ do: 'knowMended' }))
  await until(() => mended.view().safety.mended === null)
  await mended.house.close()
  const again = await testHouse({ data, at: at + 1000 })
  expect(again.view().safety.mended).toBeNull()
})

test('a snapshot that is damaged itself is passed over for an older one', async () => {
  const data = temporary()
  const house = await held(data)
  value(await note(house, 'ældre'))
  await house.house.close()
  const again = await testHouse({ data, at: Date.UTC(2026, 10, 21, 9) })
  value(await note(again, 'yngre'))
  await again.house.close()
  const [newest, ...older] = snapshotsIn(data)
  damage(newest?.path ?? '')
  damage(join(data, fileName))
  const sound = older.find((each) => isSound(each.path))

  const mended = await testHouse({ data, at: Date.UTC(2026, 10, 21, 10) })
  expect(mended.view().safety.mended?.from).toBe(sound?.at)
  expect(mended.view().notes?.map((each) => each.text)).toContain('ældre')
})

test('a file that lost every byte is damage, not a new beginning', async () => {
  const data = temporary()
  await (await held(data)).house.close()
  truncateSync(join(data, fileName), 0)
  const mended = await testHouse({ data })
  expect(mended.view().home.engagements).toHaveLength(1)
  expect(mended.view().safety.mended).not.toBeNull()
})

test('without a sound snapshot the damaged file is left where it is, and nothing opens', async () => {
  const data = temporary()
  await (await held(data)).house.close()
  for (const each of snapshotsIn(data)) writeFileSync(each.path, 'ikke en database')
  const bytes = damage(join(data, fileName))
  expect(() => openMended(data, 1)).toThrow(CannotOpen)
  expect(readFileSync(join(data, fileName)).equals(bytes)).toBe(true)
})

test('a kill between any two steps of the exchange is carried through at the next start', async () => {
  const data = temporary()
  const house = await held(data)
  value(await note(house, 'i kopien'))
  await house.house.close()
  const sound = snapshotsIn(data)[0]?.path ?? ''
  damage(join(data, fileName))
  const told = { from: 1, until: 2, at: 3, folder: join('damaged', 'x') }
  const steps: readonly ((folder: string) => void)[] = [
    (to) => writeFileSync(join(to, 'mending.json'), JSON.stringify(told)),
    (to) => writeFileSync(join(to, `${fileName}.ready.part`), 'halvt'),
    (to) => cpSync(sound, join(to, `${fileName}.ready`)),
    (to) => writeFileSync(join(to, `${fileName}-wal`), 'en log, der hører til den beskadigede'),
    (to) => mkdirSync(join(to, told.folder), { recursive: true }),
    (to) => renameSync(join(to, fileName), join(to, told.folder, fileName)),
    (to) => renameSync(join(to, `${fileName}-wal`), join(to, told.folder, `${fileName}-wal`)),
    (to) => renameSync(join(to, `${fileName}.ready`), join(to, fileName)),
  ]
  for (let done = 0; done <= steps.length; done++) {
    const folder = temporary()
    cpSync(data, folder, { recursive: true })
    for (const step of steps.slice(0, done)) step(folder)
    const store = openMended(folder, 4)
    const { blocks } = store.load(store.engagements[0] ?? '').engagement
    expect(
      Object.values(blocks).map((each) => each.text),
      `step ${done}`,
    ).toContain('i kopien')
    expect(mendedIn(store), `step ${done}`).not.toBeNull()
    const { folder: aside } = mendedIn(store) ?? { folder: '' }
    expect(existsSync(join(folder, aside, fileName)), `step ${done}`).toBe(true)
    expect(existsSync(join(folder, 'mending.json')), `step ${done}`).toBe(false)
    store.close()
  }
})

test('a snapshot that could not be finished is not there, and what stood before still is', async () => {
  const data = temporary()
  await (await held(data)).house.close()
  const before = snapshotsIn(data)
  writeFileSync(join(data, 'snapshots', 'samspil-20991231T000000000Z.db.part'), 'halvt skrevet')
  const house = await testHouse({ data, at: Date.UTC(2026, 10, 23) })
  expect(snapshotsIn(data)).toHaveLength(before.length + 1)
  expect(readdirSync(join(data, 'snapshots')).filter((name) => name.includes('part'))).toEqual([])
  await house.house.close()
})

test('a folder that is in use is told so: an open store is never exchanged', () => {
  const data = temporary()
  const store = openStore(data)
  expect(() => openMended(data, 1)).toThrow(CannotOpen)
  expect(statSync(join(data, fileName)).isFile()).toBe(true)
  store.close()
})
