import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { Moment } from '../shared/engagement.ts'
import type { Mended } from '../shared/safety.ts'
import { syncFile, syncFolder } from './durable.ts'
import { snapshotsIn } from './snapshots.ts'
import { CannotOpen, fileName, isSound, openStore, type Store } from './store.ts'

/**
 * Opens the database of a data folder, and where it is damaged the newest sound snapshot in its place. The damaged file is
 * moved aside, never deleted; without a sound snapshot it is left where it is, and CannotOpen is thrown.
 */
export function openMended(data: string, now: Moment): Store {
  // a kill in the middle of the exchange left it half done: it is carried through before anything is opened
  if (existsSync(ready(data))) exchange(data)
  try {
    refuseEmptied(data)
    return remembering(data, openStore(data))
  } catch (error) {
    if (!(error instanceof CannotOpen) || error.trouble !== 'damaged') throw error
    if (!prepare(data, now)) throw error
    exchange(data)
    return remembering(data, openStore(data))
  }
}

/** What was exchanged is told until she says that she knows it, also over a restart. */
export function mendedIn(store: Store): Mended | null {
  return store.setting<Mended>('mended')
}

/** An exchange that was carried through is remembered by the store itself; then its plan has done its work. */
function remembering(data: string, store: Store): Store {
  const mended = planned(data)
  if (mended && existsSync(join(data, mended.folder)) && store.keep('mended', mended).ok)
    rmSync(plan(data), { force: true })
  return store
}

const ready = (data: string) => join(data, `${fileName}.ready`)
const plan = (data: string) => join(data, 'mending.json')
const pieces = [fileName, `${fileName}-wal`, `${fileName}-shm`] as const

/** A database without a byte opens as a new one: beside snapshots of what it held, that is damage. */
function refuseEmptied(data: string): void {
  const path = join(data, fileName)
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const wal = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (size === 0 && wal === 0 && snapshotsIn(data).length > 0) throw new CannotOpen('damaged', path)
}

/** Lays the newest sound snapshot ready beside the damaged file, and writes down what is about to be done. */
function prepare(data: string, now: Moment): boolean {
  const sound = snapshotsIn(data).find((each) => isSound(each.path))
  if (!sound) return false
  const written = pieces
    .map((name) => statSync(join(data, name), { throwIfNoEntry: false }))
    .flatMap((file) => (file ? [file.mtimeMs] : []))
  const mended: Mended = {
    from: sound.at,
    until: Math.round(Math.max(sound.at, ...written)),
    at: now,
    folder: join('damaged', new Date(now).toISOString().replaceAll(/[-:.]/g, '')),
  }
  writeFileSync(plan(data), JSON.stringify(mended), { mode: 0o600 })
  syncFile(plan(data))
  const part = `${ready(data)}.part`
  copyFileSync(sound.path, part)
  syncFile(part)
  renameSync(part, ready(data))
  syncFolder(data)
  return true
}

/**
 * Moves the damaged file and its log aside, then gives the copy its name. Each step can be the last one before a kill: while
 * the copy lies ready the next start begins here again, so that a log of the one is never read into the other.
 */
function exchange(data: string): void {
  const aside = join(data, planned(data)?.folder ?? 'damaged')
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const name of pieces) {
    const from = join(data, name)
    if (existsSync(from)) renameSync(from, freeIn(aside, name))
  }
  syncFolder(aside)
  renameSync(ready(data), join(data, fileName))
  syncFolder(data)
}

function planned(data: string): Mended | null {
  if (!existsSync(plan(data))) return null
  return JSON.parse(readFileSync(plan(data), 'utf8')) as Mended
}

function freeIn(folder: string, name: string): string {
  for (let turn = 1; ; turn++) {
    const path = join(folder, turn === 1 ? basename(name) : `${turn}-${basename(name)}`)
    if (!existsSync(path)) return path
  }
}
