import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLibrary } from '../../electron/library.ts'
import { openStore } from '../../electron/store.ts'
import { hours, type Hours } from '../support/lying/hours.ts'
import { lyingRun } from '../support/lying/run.ts'

/** Seeds that once failed, by what they found. */
const onceFailed: readonly (readonly [string, number])[] = []

let time: Hours
let folder: string

beforeEach(() => {
  time = hours()
  vi.stubGlobal('setTimeout', (act: () => void, after = 0) => time.at(after, act))
  vi.stubGlobal('clearTimeout', (planned?: number) => planned !== undefined && time.forget(planned))
  // a disk in memory where there is one: what is tried here is not the disk
  folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'samspil-lying-'))
})
afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

const perBlock = 100
const blocks = Array.from({ length: 20 }, (_, index) => index * perBlock + 1)

test.each(blocks)(
  'phones that double, reorder, delay, drop, reload, clear storage and lie give the model’s tally: 100 of 2,000 seeds from %i',
  async (from) => {
    const told = await run(Array.from({ length: perBlock }, (_, index) => from + index))
    expect(told.flatMap((one) => one.reports)).toEqual([])
    const sum = (of: (one: (typeof told)[number]) => number) =>
      told.reduce((total, one) => total + of(one), 0)
    expect(sum((one) => one.seats)).toBeGreaterThan(perBlock * 5)
    expect(sum((one) => one.answers)).toBeGreaterThan(perBlock * 20)
  },
  60_000,
)

test.each(onceFailed)('a seed that once failed: %s', async (_, seed) => {
  expect((await run([seed])).flatMap((one) => one.reports)).toEqual([])
})

async function run(seeds: readonly number[]) {
  const store = openStore(folder)
  try {
    const library = openLibrary(store, () => {})
    const told = []
    for (const seed of seeds) told.push(await lyingRun(seed, library, time))
    return told
  } finally {
    store.close()
  }
}
