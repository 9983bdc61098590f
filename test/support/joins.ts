import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import Sqlite from 'better-sqlite3'
import { unpacked } from './canaries.ts'

/** A text that may stand on the disk, found together with somebody who may have sent it. */
export interface Join {
  readonly text: string
  readonly whom: string
  readonly file: string
  /** the table whose row holds both; null where they stand in one file */
  readonly table: string | null
}

/** Reads every row of every database under a folder, and every other file as one, and finds texts beside people. */
export function joinsUnder(
  folder: string,
  texts: readonly string[],
  whom: readonly string[],
): Join[] {
  return filesUnder(folder).flatMap((path) =>
    placesIn(path).flatMap(({ table, rows }) =>
      rows.flatMap((row) => {
        const found = texts.filter((text) => row.includes(text))
        const people = found.length === 0 ? [] : whom.filter((each) => row.includes(each))
        const file = relative(folder, path)
        return found.flatMap((text) => people.map((each) => ({ text, whom: each, file, table })))
      }),
    ),
  )
}

/**
 * The files and tables in which texts stand one after the other as they came, forwards or backwards, by their rows or by
 * their bytes: what a reader of the disk could number the senders by.
 */
export function ordersUnder(folder: string, cameIn: readonly string[]): string[] {
  const told = (order: readonly string[]) =>
    order.length === cameIn.length &&
    [order, order.toReversed()].some((each) => each.every((text, at) => text === cameIn[at]))
  return filesUnder(folder).flatMap((path) => {
    const file = relative(folder, path)
    const byRows = placesIn(path).flatMap(({ table, rows }) => {
      const order = rows.flatMap((row) => placed(row, cameIn))
      return told([...new Set(order)]) ? [`${file}: ${table ?? 'its words'}`] : []
    })
    const bytes = readFileSync(path).toString('latin1')
    return told(placed(bytes, cameIn)) ? [...byRows, `${file}: its bytes`] : byRows
  })
}

/** The texts that a row holds, as they stand in it. */
function placed(row: string, texts: readonly string[]): string[] {
  return texts
    .filter((text) => row.includes(text))
    .toSorted((a, b) => row.indexOf(a) - row.indexOf(b))
}

function placesIn(path: string): { readonly table: string | null; readonly rows: string[] }[] {
  const bytes = readFileSync(path)
  if (!bytes.subarray(0, 15).equals(Buffer.from('SQLite format 3')))
    return /-(wal|shm)$/.test(path)
      ? []
      : unpacked(bytes).map((each) => ({ table: null, rows: [each.toString('latin1')] }))
  // the house holds its own locked: what lies on the disk is read from a copy, with what is not checkpointed yet
  const folder = mkdtempSync(join(tmpdir(), 'samspil-copy-'))
  const copy = join(folder, 'copy.db')
  copyFileSync(path, copy)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`)
  const db = new Sqlite(copy)
  try {
    const named = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
    return named.map(String).map((table) => ({
      table,
      rows: db
        .prepare(`SELECT * FROM "${table}"`)
        .raw()
        .all()
        .map((row) => (row as unknown[]).map(String).join('\n')),
    }))
  } finally {
    db.close()
    rmSync(folder, { recursive: true })
  }
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
