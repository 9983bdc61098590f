import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** About what a commit writes. */
const room = 64 * 1024

/**
 * Whether the disk of a folder is full, asked of the disk itself. SQLite says so of a write alone; where room is only looked
 * for when what was written is flushed (a network's disk, a thin one), it says that something failed.
 */
export function isDiskFull(folder: string): boolean {
  const path = join(folder, 'room.part')
  try {
    const file = openSync(path, 'w', 0o600)
    try {
      writeSync(file, Buffer.alloc(room))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    return false
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOSPC' || code === 'EDQUOT'
  } finally {
    rmSync(path, { force: true })
  }
}
