import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from './orders.ts'
import { names, readBack } from './readback.ts'
import { watch, type Watched } from './watched.ts'

/** What a disk that fails at its n-th write found, for many n. */
export interface Failing {
  /** how often it was made to fail */
  readonly turns: number
  /** operations that failed */
  readonly failed: number
  /** notes refused, and how many were called saved */
  readonly refused: number
  readonly saved: number
  /** every promise that was not kept */
  readonly broken: readonly string[]
  readonly took: number
}

/** a house holds so many turns before it is closed and opened again */
const aHouse = 25
/** the operations that a ballast given back has room for */
const reserve = 30
const notSaving = { EIO: 'failing', ENOSPC: 'full' } as const

/**
 * Lets the disk of the real house fail at the n-th operation from now, for each n, for good or only once: nothing is called
 * saved that is not in the files, the screen says that nothing is saved and why, and the next note after the disk works
 * again is saved by the same house.
 */
export async function failDisk(
  error: 'EIO' | 'ENOSPC',
  nths: readonly number[],
  once = false,
): Promise<Failing> {
  const began = performance.now()
  const broken: string[] = []
  const saved = new Set<string>()
  let [failed, refused, number] = [0, 0, 0]

  async function write(house: Watched): Promise<Answer> {
    const id = `n${++number}`
    const answer = await house.ask({ do: 'note', id, text: `${id}. ${'Aftalt. '.repeat(40)}` })
    if (answer.ok) saved.add(id)
    else refused++
    return answer
  }

  async function turn(house: Watched, nth: number, waits: boolean): Promise<void> {
    const say = (what: string) => broken.push(`${error} at ${nth}${once ? ', once' : ''}: ${what}`)
    if (error === 'ENOSPC') writeFileSync(join(house.data, 'ballast.bin'), Buffer.alloc(65_536))
    house.fail(error, nth, { once, reserve })
    let answer = await write(house)
    for (let more = 0; answer.ok && more < 60; more++) answer = await write(house)
    if (!once) {
      if (answer.ok) say('a disk that fails for good is never noticed')
      else if (answer.reason !== (error === 'ENOSPC' ? 'diskFull' : 'notSaved'))
        say(`refused because ${answer.reason}`)
      await write(house)
      if (!(await shows(house, notSaving[error]))) say('the screen does not say it')
      if (error === 'ENOSPC' && existsSync(join(house.data, 'ballast.bin')))
        say('the ballast was not given back')
    }
    lost(saved, copyOf(house.data)).forEach(say)
    failed += house.mend()
    // it goes on by itself, or with the next note
    if (!waits && !(await write(house)).ok) say('the first note after is refused')
    if (!(await shows(house, null))) say('the screen still says that nothing is saved')
  }

  for (let from = 0; from < nths.length; from += aHouse) {
    const house = watch()
    try {
      saved.clear()
      for (const order of ['open', 'demo'] as const) {
        const { ok, reason } = await house.ask({ do: order })
        if (!ok) throw new Error(`${order}: ${reason}`)
      }
      const these = nths.slice(from, from + aHouse)
      for (const nth of these) await turn(house, nth, nth === these.at(-1))
      await house.ask({ do: 'close' })
      for (const what of lost(saved, copyOf(house.data))) broken.push(`${error}, closed: ${what}`)
      await opening(house, error, these, (what) => broken.push(what))
    } finally {
      await house.end()
    }
  }
  const took = Math.round(performance.now() - began)
  return { turns: nths.length, failed, refused, saved: number - refused, broken, took }
}

/** An opening on a failing disk opens or is refused as not writable; then everything is there. Where it fails it is tried again. */
async function opening(
  house: Watched,
  error: 'EIO' | 'ENOSPC',
  nths: readonly number[],
  say: (what: string) => void,
): Promise<void> {
  const before = copyOf(house.data)()
  for (const nth of nths.slice(0, 3)) {
    house.fail(error, ((nth - 1) % 30) + 1, {})
    const { ok, reason } = await house.ask({ do: 'open' })
    house.mend()
    if (!ok && !reason?.startsWith('notWritable')) say(`${error} at ${nth}, opening: ${reason}`)
    if (!ok && !(await house.ask({ do: 'open' })).ok) say(`${error} at ${nth}: does not open after`)
    await house.ask({ do: 'close' })
    for (const what of lost(before ?? new Set(), copyOf(house.data)))
      say(`${error} at ${nth}, opening: ${what}`)
  }
}

/** What a kill -9 would leave just now. */
function copyOf(data: string): () => Set<string> | null {
  return () =>
    readBack((folder) => {
      for (const name of names.slice(0, 2))
        if (existsSync(join(data, name))) copyFileSync(join(data, name), join(folder, name))
    })
}

function lost(saved: ReadonlySet<string>, found: () => Set<string> | null): string[] {
  const there = found()
  if (!there) return ['the file cannot be read']
  return [...saved].filter((id) => !there.has(id)).map((id) => `${id} was called saved and is lost`)
}

/** Whether the cockpit comes to show it, within five seconds. */
async function shows(house: Watched, trouble: 'failing' | 'full' | null): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await house.ask({ do: 'look' })).safety?.notSaving === trouble) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
