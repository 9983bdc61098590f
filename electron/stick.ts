import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import { syncFolder } from './durable.ts'
import { readCopy, written, type SafeCopy } from './safecopy.ts'
import { keyFrom, openedFile, saltOf, sealedFile } from './sealing.ts'
import type { TakenOver } from './standbydoor.ts'

/** A sealed copy as a file in a folder she chose: on a stick where there is no network, and on the second laptop's own disk. */

export const copyName = 'Samspil-sikkerhedskopi.samspil'
const beforeName = 'Samspil-sikkerhedskopi-forrige.samspil'
const takenName = 'Samspil-overtaget.samspil'

/** Writes a copy beside the last one, reads it back, and only then gives it its name; the one before is kept as well. */
export async function writeCopy(
  folder: string,
  copy: SafeCopy,
  key: Buffer,
  salt: Buffer,
): Promise<Outcome> {
  const path = join(folder, copyName)
  const words = written(copy)
  const bad = await writeSealed(path, sealedFile(key, salt, words), key, words, () =>
    rename(path, join(folder, beforeName)),
  )
  return bad ?? done()
}

/** The newest copy in a folder that the passphrase opens. */
export async function readFrom(
  folder: string,
  passphrase: string,
): Promise<Outcome<{ readonly copy: SafeCopy; readonly key: Buffer; readonly salt: Buffer }>> {
  let why: Outcome<never> = refused('noCopy', folder)
  let best: { readonly copy: SafeCopy; readonly key: Buffer; readonly salt: Buffer } | null = null
  for (const name of [copyName, `${copyName}.part`, beforeName]) {
    const bytes = await readFile(join(folder, name)).catch(() => null)
    const salt = bytes && saltOf(bytes)
    if (!bytes || !salt) continue
    const key = await keyFrom(passphrase, salt)
    const text = openedFile(key, bytes)
    const copy = text === null ? null : readCopy(text)
    if (copy && copy !== 'newer') {
      if (!best || copy.at > best.copy.at) best = { copy, key, salt: Buffer.from(salt) }
    } else if (why.ok || why.reason === 'noCopy')
      why = refused(text === null ? 'passphraseWrong' : 'noCopy', folder)
  }
  return best ? done(best) : why
}

/** Leaves word on the stick that this machine goes on, for the first one to find when it comes back. */
export async function writeTaken(
  folder: string,
  taken: TakenOver,
  key: Buffer,
  salt: Buffer,
): Promise<Outcome> {
  const words = JSON.stringify(taken)
  const sealed = sealedFile(key, salt, words)
  return (await writeSealed(join(folder, takenName), sealed, key, words)) ?? done()
}

/** What stands on the stick of a takeover; each copying has a key of its own, so that an old word opens to nobody. */
export async function readTaken(folder: string, key: Buffer): Promise<TakenOver | null> {
  const bytes = await readFile(join(folder, takenName)).catch(() => null)
  const text = bytes && openedFile(key, bytes)
  if (!text) return null
  return takenSchema.parse(JSON.parse(text))
}

const takenSchema = z.strictObject({ engagementId: z.string(), at: z.number(), seq: z.int() })

/** A refusal, or null where the file stands there and says what it was given to say. */
async function writeSealed(
  path: string,
  bytes: Buffer,
  key: Buffer,
  words: string,
  makeWay: () => Promise<void> = async () => {},
): Promise<ReturnType<typeof refused> | null> {
  const part = `${path}.part`
  try {
    const file = await open(part, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    if (openedFile(key, await readFile(part)) !== words) return refused('notSaved')
    await makeWay().catch(() => {})
    await rename(part, path)
    syncFolder(join(path, '..'))
    return null
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') return refused('diskFull')
    return refused(code === 'ENOENT' ? 'folderMissing' : 'folderNotWritable', join(path, '..'))
  }
}
