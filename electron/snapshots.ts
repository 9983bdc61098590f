import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Moment } from '../shared/engagement.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { syncFile, syncFolder } from './durable.ts'
import { isSound, type Store } from './store.ts'

/** A whole copy of the database as it stood at a moment, checked when it was written. */
export interface Snapshot {
  readonly path: string
  readonly at: Moment
}

/** The newest are kept, and of each of the last days its newest: what a mistake of last week is mended from. */
const newest = 12
const days = 7

const folderOf = (data: string) => join(data, 'snapshots')
const pattern = /^samspil-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.db$/

/** The snapshots of a data folder, the newest first; whether one is still sound is asked when it is to be used. */
export function snapshotsIn(data: string): readonly Snapshot[] {
  const folder = folderOf(data)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const parts = pattern.exec(name)
      if (!parts) return []
      const [, y, mo, d, h, mi, s, ms] = parts.map(Number) as number[]
      const at = Date.UTC(y ?? 0, (mo ?? 1) - 1, d, h, mi, s, ms)
      return [{ path: join(folder, name), at }]
    })
    .toSorted((a, b) => b.at - a.at)
}

/**
 * Takes a snapshot: a whole copy beside the database, checked in full, flushed, and only then given its name. What stood
 * there before is never touched by one that fails; afterwards the oldest make room.
 */
export function takeSnapshot(store: Store, data: string, at: Moment): Outcome<Snapshot> {
  const folder = folderOf(data)
  const path = join(folder, `samspil-${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}.db`)
  const part = `${path}.part`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    clearUnfinished(folder)
    const written = store.writeCopy(part)
    if (!written.ok) return written
    if (!isSound(part)) return refused('notSaved')
    syncFile(part)
    renameSync(part, path)
    syncFolder(folder)
    makeRoom(data)
    return done({ path, at })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return refused(code === 'ENOSPC' ? 'diskFull' : 'notSaved', code)
  } finally {
    if (existsSync(folder)) clearUnfinished(folder)
  }
}

/** A whole copy that no later one makes room for: what was here before another machine's work took its place. */
export function setAside(store: Store, data: string, at: Moment): void {
  const folder = folderOf(data)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  store.writeCopy(
    join(folder, `before-takeover-${new Date(at).toISOString().replaceAll(/[-:.]/g, '')}.db`),
  )
}

/** Which snapshots stay: the newest twelve, and the newest of each of seven days. */
export function kept(snapshots: readonly Snapshot[]): ReadonlySet<Snapshot> {
  const byDay = new Map<number, Snapshot>()
  for (const each of snapshots) {
    const day = Math.floor(each.at / 86_400_000)
    if (!byDay.has(day)) byDay.set(day, each)
  }
  return new Set([...snapshots.slice(0, newest), ...[...byDay.values()].slice(0, days)])
}

function makeRoom(data: string): void {
  const all = snapshotsIn(data)
  const stay = kept(all)
  for (const each of all) if (!stay.has(each)) rmSync(each.path, { force: true })
}

/** Takes away every snapshot but one, when words that the others hold are to be found nowhere. */
export function forgetSnapshots(data: string, but: Snapshot): void {
  for (const { path } of snapshotsIn(data)) if (path !== but.path) rmSync(path, { force: true })
  syncFolder(folderOf(data))
}

/** What a kill in the middle of writing left: it has no name that anybody would open. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder))
    if (/\.part(-journal|-wal|-shm)?$/.test(name)) rmSync(join(folder, name), { force: true })
}
