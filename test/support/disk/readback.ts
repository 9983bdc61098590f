import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../electron/store.ts'

/** The files that are the store's, in the order the watched disk numbers them. */
export const names = [
  'samspil.db',
  'samspil.db-wal',
  'samspil.db-shm',
  'samspil.db-journal',
] as const

/** memory where there is such a folder: a file that is only read back need not reach the disk */
const quick = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** The notes that the store finds in such files; null where it cannot open them. It checks their integrity itself. */
export function readBack(put: (folder: string) => void): Set<string> | null {
  const folder = mkdtempSync(join(quick, 'samspil-back-'))
  try {
    put(folder)
    const store = openStore(folder)
    try {
      return new Set(
        store.engagements.flatMap((id) => Object.keys(store.load(id).engagement.blocks)),
      )
    } finally {
      store.close()
    }
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
