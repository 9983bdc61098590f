import type { Database } from 'better-sqlite3'
import { things } from './migrations/001-things.ts'
import { plan } from './migrations/002-plan.ts'
import { room } from './migrations/003-room.ts'
import { records } from './migrations/004-records.ts'

/** What brings a file of any earlier format to today's, in order; the format is the number of steps taken. */
export const steps: readonly string[] = [things, plan, room, records]

export const format = steps.length

/** Brings the file up to today's format, all in one transaction. A newer one is not for this function. */
export function migrate(db: Database, from: number): void {
  db.transaction(() => {
    for (const step of steps.slice(from)) db.exec(step)
    db.pragma(`user_version = ${format}`)
  })()
}
