import Sqlite from 'better-sqlite3'
import type { Collection } from '../../shared/engagement.ts'
import { migrate, steps } from '../migrations.ts'

/** An engagement as rows of JSON, before anything of it is known to be right. */
export interface Rows {
  readonly things: { readonly collection: Collection; readonly value: unknown }[]
  readonly lines: unknown[]
}

/**
 * Brings what an older app wrote to today's shape, by the very steps that a data folder of that age takes: in a database in
 * memory, which is then gone.
 */
export function upgraded(rows: Rows, from: number): Rows {
  const db = new Sqlite(':memory:')
  try {
    for (const step of steps.slice(0, from)) db.exec(step)
    const put = db.prepare('INSERT INTO things VALUES (?, ?, ?, 1, ?, ?)')
    const write = db.prepare(
      'INSERT INTO journal (engagement, workshop, at, by, line) VALUES (?, ?, ?, ?, ?)',
    )
    for (const { collection, value } of rows.things)
      put.run('e', collection, (value as { id: string }).id, 'file', JSON.stringify(value))
    for (const each of rows.lines) {
      const { workshopId, at, by, line } = each as Record<string, string | number | null>
      write.run('e', workshopId, at, by, JSON.stringify(line))
    }
    migrate(db, from)
    const things = db
      .prepare<[], { collection: Collection; json: string }>(
        'SELECT collection, json FROM things WHERE json IS NOT NULL ORDER BY collection, id',
      )
      .all()
    const lines = db
      .prepare<[], { workshop: string | null; at: number; by: string; line: string }>(
        'SELECT * FROM journal ORDER BY seq',
      )
      .all()
    return {
      things: things.map(({ collection, json }) => ({ collection, value: JSON.parse(json) })),
      lines: lines.map(({ workshop, at, by, line }) => ({
        workshopId: workshop,
        at,
        by,
        line: JSON.parse(line),
      })),
    }
  } finally {
    db.close()
  }
}
