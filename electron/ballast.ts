import { randomBytes } from 'node:crypto'
import { existsSync, rmSync, statfsSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A file that holds nothing, to be given back when the disk is full: where nothing can be written, nothing can be deleted
 * from a database either, and she must be able to go on for the rest of the meeting.
 */
export interface Ballast {
  /** makes room; false where there was nothing to give back */
  giveBack(): boolean
  /** puts it in its place again where the disk has plenty of room, and says whether it is there; never in a hurry */
  refill(): Promise<boolean>
}

const usual = 8 * 1024 * 1024
/** how many times its size must be free before room is taken for it, so that it never is what fills the disk */
const plenty = 25
const piece = 64 * 1024

export function ballastIn(data: string, size = usual): Ballast {
  const path = join(data, 'ballast.bin')
  let filling: Promise<boolean> | null = null
  /** room was needed while it was being made: it must not come into its place after that */
  let given = false

  async function fill(): Promise<boolean> {
    const part = `${path}.part`
    given = false
    try {
      if (existsSync(path)) return true
      const { bavail, bsize } = statfsSync(data)
      if (bavail * bsize < plenty * size) return false
      const file = await open(part, 'w', 0o600)
      try {
        // chance, so that no file system makes it small
        for (let at = 0; at < size; at += piece) await file.write(randomBytes(piece), 0, piece, at)
        await file.sync()
      } finally {
        await file.close()
      }
      if (given) throw new Error('the disk is full')
      await rename(part, path)
      if (given) rmSync(path, { force: true })
      return !given
    } catch {
      rmSync(part, { force: true })
      return false
    }
  }

  return {
    giveBack() {
      given = true
      if (!existsSync(path)) return false
      rmSync(path, { force: true })
      return true
    },
    refill: () => (filling ??= fill().finally(() => (filling = null))),
  }
}
