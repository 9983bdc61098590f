import { access, constants, open, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { SavedFile } from '../shared/contract.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'

/**
 * Writes a file that people keep: to a temporary name in the same folder, flushed, then renamed, so that what was there
 * before is never half overwritten. A name that is taken is never overwritten at all: the file gets the next free one.
 */
export async function saveFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Outcome<SavedFile>> {
  const usable = await isUsable(folder)
  if (!usable.ok) return usable
  const free = await freeName(folder, cleanName(name))
  const path = join(folder, free)
  const temporary = join(folder, `.${free}.${process.pid}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return done({ path, name: free, renamed: free !== cleanName(name) })
  } catch (error) {
    await unlink(temporary).catch(() => {})
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOSPC') return refused('diskFull')
    return code === 'EACCES' || code === 'EROFS'
      ? refused('folderNotWritable', folder)
      : refused('notSaved', code)
  }
}

/** Whether files can be saved in a folder; the reason says why not. */
export async function isUsable(folder: string): Promise<Outcome> {
  const is = await stat(folder).catch(() => null)
  if (!is?.isDirectory()) return refused('folderMissing', folder)
  return access(folder, constants.W_OK).then(
    () => done(),
    () => refused('folderNotWritable', folder),
  )
}

async function freeName(folder: string, name: string): Promise<string> {
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let turn = 1; ; turn++) {
    const tried = turn === 1 ? name : `${stem} (${turn})${end}`
    if ((await stat(join(folder, tried)).catch(() => null)) === null) return tried
  }
}

/** A name that Windows, macOS and Linux all take: no separators, no reserved signs, not too long. */
function cleanName(name: string): string {
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  const clean = stem
    .replaceAll(/[<>:"/\\|?*\u0000-\u001f]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${
    Array.from(clean)
      .slice(0, 120)
      .join('')
      .replace(/[. ]+$/, '') || 'Samspil'
  }${end}`
}
