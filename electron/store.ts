import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Patch } from 'immer'
import type { Touched } from '../shared/change.ts'
import { collections, emptyEngagement, type Engagement, type Id } from '../shared/engagement.ts'
import type { By, Entry, Line } from '../shared/journal.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { Revisions, Step } from '../shared/undo.ts'
import { isDiskFull } from './fulldisk.ts'
import { format, migrate } from './migrations.ts'
import { makeFolder } from './places.ts'

/** The one place that holds SQL: engagements as rows of things, the journal, the ways back. Another engine could stand here. */
export interface Store {
  readonly engagements: readonly Id[]
  load(engagementId: Id): Saved
  /** Things changed, journal line and way back in one transaction; what it returns is on the disk. */
  commit(commit: Commit): Outcome<Committed>
  journal(engagementId: Id): Entry[]
  /** *egne noter* by item: on this machine only, outside the engagement */
  ownNotes(engagementId: Id): Record<Id, string>
  keepOwnNote(engagementId: Id, itemId: Id, text: string): Outcome
  setting<T>(name: string): T | null
  keep(name: string, value: unknown): Outcome
  /** puts all of an engagement, its journal and its ways back in the place of what is here of it */
  adopt(engagementId: Id, saved: Saved, journal: readonly Entry[]): Outcome
  /** writes the whole database, as it stands now, to a file that is not there yet */
  writeCopy(path: string): Outcome
  close(): void
}

export interface Saved {
  readonly engagement: Engagement
  readonly revisions: Revisions
  readonly steps: readonly Step[]
}

export interface Commit {
  readonly engagementId: Id
  readonly by: By
  readonly touched: readonly Touched[]
  /** the revisions the command saw; a thing that has another by now makes the whole commit fail */
  readonly saw: Revisions
  /** null for what leaves no line */
  readonly entry: {
    readonly at: number
    readonly workshopId: Id | null
    readonly line: Line
  } | null
  /** the way back of this command; null where there is none */
  readonly patches: readonly Patch[] | null
  /** things whose earlier words go with this commit: ways back that hold them are emptied */
  readonly forgets?: readonly string[]
  /** the step that was walked back or forth instead of a new one being made */
  readonly walked: {
    readonly seq: number
    readonly state: Step['state']
    /** the revisions it is walked away from */
    readonly before: Step['before']
    /** the other steps that can be walked next because of it */
    readonly shifted: readonly Pick<Step, 'seq' | 'after'>[]
  } | null
}

export interface Committed {
  readonly revisions: Revisions
  /** the journal line's number; 0 where none was written */
  readonly seq: number
  /** the revision each touched thing has now */
  readonly after: Readonly<Record<string, number>>
}

/** The revisions a new step came from: each thing it touched was changed once. */
export function beforeOf(after: Step['after']): Step['before'] {
  return Object.fromEntries(Object.entries(after).map(([key, revision]) => [key, revision - 1]))
}

/** How many commands of an engagement can be undone at most; older ways back are forgotten. */
export const mostSteps = 500

/** Why a data folder could not be opened; each has one sentence for the person who started the app. */
export type StoreTrouble = 'newer' | 'damaged' | 'locked' | 'notWritable' | 'notDurable'

export class CannotOpen extends Error {
  readonly trouble: StoreTrouble
  readonly path: string
  constructor(trouble: StoreTrouble, path: string) {
    super(`${trouble}: ${path}`)
    this.trouble = trouble
    this.path = path
  }
}

export const fileName = 'samspil.db'

/**
 * Opens the file in a data folder, or throws CannotOpen and leaves it untouched. What is called saved has reached the disk:
 * WAL with `synchronous=FULL` lost nothing in 200 simulated power cuts, and the pragma is read back because a build may
 * ignore it.
 */
export function openStore(folder: string): Store {
  const path = join(folder, fileName)
  const db = connect(folder, path)
  try {
    prepare(db, path)
  } catch (error) {
    db.close()
    throw error instanceof CannotOpen ? error : new CannotOpen(troubleOf(error), path)
  }
  return storeOver(db, folder)
}

/** Whether a file is a whole database of ours; it is only read. */
export function isSound(path: string): boolean {
  try {
    const db = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      const version = db.pragma('user_version', { simple: true }) as number
      return (
        version > 0 && version <= format && db.pragma('integrity_check', { simple: true }) === 'ok'
      )
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

function connect(folder: string, path: string): Sqlite.Database {
  try {
    makeFolder(folder)
    return new Sqlite(path, { timeout: 500 })
  } catch {
    throw new CannotOpen('notWritable', folder)
  }
}

function prepare(db: Sqlite.Database, path: string): void {
  const version = db.pragma('user_version', { simple: true }) as number
  if (version > format) throw new CannotOpen('newer', path)
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('fullfsync = ON')
  db.pragma('checkpoint_fullfsync = ON')
  db.pragma('secure_delete = ON')
  db.pragma('foreign_keys = ON')
  const mode = db.pragma('journal_mode', { simple: true })
  if (mode !== 'wal' || db.pragma('synchronous', { simple: true }) !== 2)
    throw new CannotOpen('notDurable', path)
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new CannotOpen('damaged', path)
  if (version < format) migrate(db, version)
  // takes the lock now, so that a second start is told at once and not at its first write
  db.exec('BEGIN IMMEDIATE; COMMIT')
}

function storeOver(db: Sqlite.Database, folder: string): Store {
  const rows = db.prepare<[Id], ThingRow>('SELECT * FROM things WHERE engagement = ?')
  const steps = db.prepare<[Id], StepRow>(
    'SELECT steps.*, journal.line, journal.workshop FROM steps JOIN journal USING (seq) ' +
      'WHERE steps.engagement = ? ORDER BY seq',
  )
  const entries = db.prepare<[Id], EntryRow>(
    'SELECT * FROM journal WHERE engagement = ? ORDER BY seq',
  )
  const setting = db.prepare<[string], { json: string }>('SELECT json FROM settings WHERE name = ?')
  const keep = db.prepare(
    'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET json = excluded.json',
  )
  const put = db.prepare(
    'INSERT INTO things VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (engagement, collection, id) ' +
      'DO UPDATE SET revision = excluded.revision, by = excluded.by, json = excluded.json',
  )
  const ownNotes = db.prepare<[Id], { item: Id; text: string }>(
    'SELECT item, text FROM own_notes WHERE engagement = ?',
  )
  const putOwnNote = db.prepare(
    'INSERT INTO own_notes VALUES (?, ?, ?) ' +
      'ON CONFLICT (engagement, item) DO UPDATE SET text = excluded.text',
  )
  const dropOwnNote = db.prepare('DELETE FROM own_notes WHERE engagement = ? AND item = ?')
  const revision = db.prepare<[Id, string, Id], { revision: number }>(
    'SELECT revision FROM things WHERE engagement = ? AND collection = ? AND id = ?',
  )
  const write = db.prepare(
    'INSERT INTO journal (engagement, workshop, at, by, line) VALUES (?, ?, ?, ?, ?)',
  )
  const remember = db.prepare(
    'INSERT INTO steps (seq, engagement, by, kind, state, patches, after, before) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const turn = db.prepare(
    'UPDATE steps SET state = ?, patches = ?, after = ?, before = ? WHERE seq = ?',
  )
  const emptied = db.prepare('UPDATE steps SET patches = NULL WHERE seq = ?')
  const shift = db.prepare('UPDATE steps SET after = ? WHERE seq = ?')
  const forgetUndone = db.prepare(
    "DELETE FROM steps WHERE engagement = ? AND by = ? AND state = 'undone'",
  )
  const forgetOld = db.prepare(
    'DELETE FROM steps WHERE engagement = ? AND seq <= ' +
      '(SELECT seq FROM steps WHERE engagement = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)',
  )

  const dropAll = ['steps', 'journal', 'things'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE engagement = ?`),
  )

  /** The one function that writes: everything inside it is one transaction, or nothing. */
  function saved<T>(writing: () => T): Outcome<T> {
    try {
      return done(db.transaction(writing).immediate())
    } catch (error) {
      return notTaken(error, folder)
    }
  }

  function putThings({ engagementId, by, touched, saw }: Commit): Record<string, number> {
    const after: Record<string, number> = {}
    for (const { collection, id, value } of touched) {
      const key = `${collection}/${id}`
      const before = revision.get(engagementId, collection, id)?.revision ?? 0
      if (before !== (saw.get(key)?.revision ?? 0)) throw new Error(`${key} is at ${before}`)
      put.run(
        engagementId,
        collection,
        id,
        before + 1,
        by,
        value === null ? null : JSON.stringify(value),
      )
      after[key] = before + 1
    }
    return after
  }

  /** A way back holds what stood before: it stays in its place and leads nowhere. */
  function forget({ engagementId, forgets = [] }: Commit): void {
    const gone = new Set(forgets)
    if (gone.size === 0) return
    for (const { seq, after } of steps.all(engagementId))
      if (Object.keys(JSON.parse(after) as object).some((key) => gone.has(key))) emptied.run(seq)
  }

  function putSteps(commit: Commit, after: Record<string, number>, seq: number): void {
    const { engagementId, by, entry, patches, walked } = commit
    const way = patches === null ? null : JSON.stringify(patches)
    if (walked) {
      turn.run(walked.state, way, JSON.stringify(after), JSON.stringify(walked.before), walked.seq)
      for (const step of walked.shifted) shift.run(JSON.stringify(step.after), step.seq)
      return
    }
    if (!entry) return
    forgetUndone.run(engagementId, by)
    remember.run(
      seq,
      engagementId,
      by,
      entry.line.kind,
      'done',
      way,
      JSON.stringify(after),
      JSON.stringify(beforeOf(after)),
    )
    forgetOld.run(engagementId, engagementId, mostSteps)
  }

  return {
    engagements: db
      .prepare<[], { engagement: Id }>(
        "SELECT engagement FROM things WHERE collection = 'about' AND json IS NOT NULL",
      )
      .all()
      .map((row) => row.engagement),
    load: (engagementId) => ({
      ...read(rows.all(engagementId)),
      steps: steps.all(engagementId).map(asStep),
    }),
    commit(commit) {
      const { engagementId, by, entry, touched } = commit
      const written = saved(() => {
        const after = putThings(commit)
        const seq = entry
          ? write.run(engagementId, entry.workshopId, entry.at, by, JSON.stringify(entry.line))
              .lastInsertRowid
          : 0
        putSteps(commit, after, Number(seq))
        forget(commit)
        return { after, seq: Number(seq) }
      })
      if (!written.ok) return written
      // what was overwritten stands in the log until that is emptied into the file
      if (commit.forgets?.length) db.pragma('wal_checkpoint(TRUNCATE)')
      const revisions = new Map(commit.saw)
      for (const { collection, id } of touched) {
        const key = `${collection}/${id}`
        revisions.set(key, { revision: written.value.after[key] ?? 0, by })
      }
      return done({ revisions, ...written.value })
    },
    journal: (engagementId) => entries.all(engagementId).map(asEntry),
    ownNotes: (engagementId) =>
      Object.fromEntries(ownNotes.all(engagementId).map(({ item, text }) => [item, text])),
    keepOwnNote(engagementId, itemId, text) {
      const written = saved(() =>
        text ? putOwnNote.run(engagementId, itemId, text) : dropOwnNote.run(engagementId, itemId),
      )
      return written.ok ? done() : written
    },
    setting<T>(name: string) {
      const row = setting.get(name)
      return row ? (JSON.parse(row.json) as T) : null
    },
    keep(name, value) {
      if (!db.open) return refused('notSaved')
      const written = saved(() => keep.run(name, JSON.stringify(value)))
      return written.ok ? done() : written
    },
    adopt(engagementId, { engagement, revisions, steps: ways }, journal) {
      const written = saved(() => {
        for (const drop of dropAll) drop.run(engagementId)
        for (const [key, { revision: at, by }] of revisions) {
          const [collection, id] = splitKey(key)
          const value = engagement[collection][id]
          const json = value === undefined ? null : JSON.stringify(value)
          put.run(engagementId, collection, id, at, by, json)
        }
        const numbers = new Map(
          journal.map(({ seq, workshopId, at, by, line }) => [
            seq,
            write.run(engagementId, workshopId, at, by, JSON.stringify(line)).lastInsertRowid,
          ]),
        )
        for (const { seq, by, line, state, patches, after, before } of ways) {
          const number = numbers.get(seq)
          if (number === undefined) continue
          const way = patches === null ? null : JSON.stringify(patches)
          const [to, from] = [JSON.stringify(after), JSON.stringify(before)]
          remember.run(number, engagementId, by, line.kind, state, way, to, from)
        }
      })
      return written.ok ? done() : written
    },
    writeCopy(path) {
      try {
        db.prepare('VACUUM INTO ?').run(path)
        return done()
      } catch (error) {
        return notTaken(error, folder)
      }
    },
    close() {
      if (db.open) db.close()
    },
  }
}

/** `collection/id`, where an id may hold anything. */
function splitKey(key: string): readonly [keyof Engagement, Id] {
  const at = key.indexOf('/')
  return [key.slice(0, at) as keyof Engagement, key.slice(at + 1)]
}

interface ThingRow {
  readonly collection: keyof Engagement
  readonly id: Id
  readonly revision: number
  readonly by: By
  readonly json: string | null
}

interface StepRow {
  readonly seq: number
  readonly by: By
  readonly line: string
  readonly workshop: Id | null
  readonly state: Step['state']
  readonly patches: string | null
  readonly after: string
  readonly before: string
}

interface EntryRow {
  readonly seq: number
  readonly at: number
  readonly by: By
  readonly workshop: Id | null
  readonly line: string
}

function read(rows: readonly ThingRow[]): {
  readonly engagement: Engagement
  readonly revisions: Revisions
} {
  const tables: Record<string, Record<Id, unknown>> = Object.fromEntries(
    collections.map((name) => [name, {}]),
  )
  const revisions = new Map<string, { revision: number; by: By }>()
  for (const { collection, id, revision, by, json } of rows) {
    revisions.set(`${collection}/${id}`, { revision, by })
    const table = tables[collection]
    if (table && json !== null) table[id] = JSON.parse(json)
  }
  return { engagement: { ...emptyEngagement, ...tables } as Engagement, revisions }
}

function asStep({ seq, by, line, workshop, state, patches, after, before }: StepRow): Step {
  return {
    seq,
    by,
    line: JSON.parse(line) as Line,
    workshopId: workshop,
    state,
    patches: patches === null ? null : JSON.parse(patches),
    after: JSON.parse(after),
    before: JSON.parse(before),
  }
}

function asEntry({ seq, at, by, workshop, line }: EntryRow): Entry {
  return { seq, at, by, workshopId: workshop, line: JSON.parse(line) as Line }
}

/** Why the disk did not take what was written. */
function notTaken(error: unknown, folder: string): Outcome<never> {
  const code = codeOf(error)
  const isFull = code === 'SQLITE_FULL' || (code.startsWith('SQLITE_IOERR') && isDiskFull(folder))
  return refused(isFull ? 'diskFull' : 'notSaved', code)
}

function codeOf(error: unknown): string {
  return error instanceof Sqlite.SqliteError ? error.code : String(error)
}

function troubleOf(error: unknown): StoreTrouble {
  const code = codeOf(error)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'locked'
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return 'damaged'
  return 'notWritable'
}
