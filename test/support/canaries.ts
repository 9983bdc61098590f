import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inflateRawSync, unzipSync as gunzipped } from 'node:zlib'
import { unzipSync } from 'fflate'

/** A planted text that was found where none may be: which, in which file, and how it was written there. */
export interface Leak {
  readonly canary: string
  readonly file: string
  readonly as: string
}

/**
 * Reads every byte of every file under a folder, and what is packed in them, and finds planted texts however they are
 * written: as UTF-8, UTF-16, base64 at any alignment, hexadecimal, or, where the text is itself hexadecimal, its bytes.
 */
export function leaksUnder(folder: string, canaries: readonly string[]): Leak[] {
  return filesUnder(folder).flatMap((path) =>
    leaksIn(relative(folder, path), readFileSync(path), canaries),
  )
}

export function leaksIn(file: string, bytes: Buffer, canaries: readonly string[]): Leak[] {
  const texts = unpacked(bytes).map((each) => each.toString('latin1'))
  const lower = texts.map((text) => text.toLowerCase())
  return canaries.flatMap((canary) => {
    const found = needlesOf(canary).find(([as, needle]) =>
      (as.startsWith('hex') ? lower : texts).some((text) => text.includes(needle)),
    )
    return found ? [{ canary, file, as: found[0] }] : []
  })
}

/** How many bytes lie under a folder, so that a test can show that it read something. */
export function bytesUnder(folder: string): number {
  return filesUnder(folder).reduce((sum, path) => sum + readFileSync(path).length, 0)
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The bytes as they are, and what is in them where they are a zip, a gzip or a deflated stream. */
export function unpacked(bytes: Buffer): Buffer[] {
  const ways: readonly (() => Buffer[])[] = [
    () => Object.values(unzipSync(bytes)).map((each) => Buffer.from(each)),
    () => [gunzipped(bytes)],
    () => [inflateRawSync(bytes)],
  ]
  return [
    bytes,
    ...ways.flatMap((way) => {
      try {
        return way()
      } catch {
        return []
      }
    }),
  ]
}

function needlesOf(canary: string): [string, string][] {
  const bytes = Buffer.from(canary)
  const wide = Buffer.from(canary, 'utf16le')
  const needles: [string, Buffer | string][] = [
    ['utf-8', bytes],
    ['utf-16, little end first', wide],
    ['utf-16, big end first', Buffer.from(wide).swap16()],
    ['hexadecimal', bytes.toString('hex')],
  ]
  for (const before of [0, 1, 2]) {
    // the first and last characters of base64 mix with what stands beside; the middle does not
    const padded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const middle = padded.slice(before === 0 ? 0 : 4, -4)
    needles.push(
      ['base64', middle],
      ['base64url', middle.replaceAll('+', '-').replaceAll('/', '_')],
    )
  }
  if (/^[0-9a-f]{16,}$/.test(canary)) {
    needles.push(['its bytes', Buffer.from(canary, 'hex')])
    needles.push([
      'base64 of its bytes',
      Buffer.from(canary, 'hex').toString('base64').slice(0, -4),
    ])
  }
  return needles.map(([as, needle]) => [
    as,
    typeof needle === 'string' ? needle : needle.toString('latin1'),
  ])
}
