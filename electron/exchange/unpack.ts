import { isDeepStrictEqual } from 'node:util'
import { unzipSync } from 'fflate'
import {
  collections,
  emptyEngagement,
  type Collection,
  type Engagement,
  type Id,
} from '../../shared/engagement.ts'
import { entrySchema } from '../../shared/exchange/line.ts'
import {
  journalName,
  limits,
  manifestName,
  manifestSchema,
  partOf,
  type Manifest,
} from '../../shared/exchange/manifest.ts'
import { schemas } from '../../shared/exchange/things/things.ts'
import { faultIn } from '../../shared/exchange/whole.ts'
import type { Entry } from '../../shared/journal.ts'
import { done, refused, type Outcome } from '../../shared/outcome.ts'
import { format } from '../migrations.ts'
import { exportId, sumOf } from './pack.ts'
import { upgraded, type Rows } from './upgrade.ts'

/** What came in with a file, every thing of it checked; nothing of it has been written anywhere. */
export interface Incoming {
  readonly manifest: Manifest
  readonly engagement: Engagement
  readonly journal: readonly Omit<Entry, 'seq'>[]
}

/** How far a long work has come: this many steps of that many. */
export interface Progress {
  readonly step: number
  readonly of: number
}

/**
 * Reads an engagement's file step by step, so that it can be shown, and stopped, between any two. A file is a stranger: it is
 * unpacked in memory and no further than it said and we allow, nothing in it is ever a path, and what does not look exactly
 * like a thing of ours is refused as a whole.
 */
export function* reading(bytes: Uint8Array): Generator<Progress, Outcome<Incoming>> {
  try {
    return yield* readIn(bytes)
  } catch {
    // whatever a file can do to the unpacking or to JSON, it is the file that is wrong
    return refused('fileDamaged')
  }
}

function* readIn(bytes: Uint8Array): Generator<Progress, Outcome<Incoming>> {
  if (bytes.length > limits.file) return refused('fileTooBig')
  const listed = partsIn(bytes)
  if (!listed.ok) return listed
  const front = manifestIn(bytes, listed.value)
  if (!front.ok) return front
  const manifest = front.value
  const names = Object.keys(manifest.parts)
  const of = names.length + collections.length + 1
  let step = 0
  const rows: Rows = { things: [], lines: [] }
  for (const name of names) {
    yield { step: step++, of }
    const read = partIn(bytes, name, manifest)
    if (!read.ok) return read
    const collection = collections.find((each) => partOf(each) === name)
    if (collection) rows.things.push(...read.value.map((value) => ({ collection, value })))
    else if (name === journalName) rows.lines.push(...read.value)
    if (rows.things.length > limits.things || rows.lines.length > limits.lines)
      return refused('fileTooBig')
  }
  const today = manifest.format < format ? upgraded(rows, manifest.format) : rows
  const tables: Record<string, Record<Id, unknown>> = {}
  for (const collection of collections) {
    yield { step: step++, of }
    const table = tableOf(collection, today)
    if (!table) return refused('fileDamaged', collection)
    tables[collection] = table
  }
  yield { step, of }
  const lines = today.lines.map((line) => ({ line, read: entrySchema.safeParse(line) }))
  const engagement = { ...emptyEngagement, ...tables } as Engagement
  if (lines.some(({ read }) => !read.success)) return refused('fileDamaged', journalName)
  const journal = lines.flatMap(({ line, read }) =>
    read.success
      ? [isDeepStrictEqual(read.data, line) ? (line as typeof read.data) : read.data]
      : [],
  )
  const fault = faultIn(engagement, manifest.engagementId)
  return fault === null ? done({ manifest, engagement, journal }) : refused('fileDamaged', fault)
}

/** What the zip says it holds: each name once, and none larger than it may be. */
function partsIn(bytes: Uint8Array): Outcome<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  let twice = false
  let all = 0
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        twice ||= sizes.has(name)
        sizes.set(name, originalSize)
        all += originalSize
        if (sizes.size > limits.parts || all > limits.all) throw tooBig
        return false
      },
    })
  } catch (error) {
    return refused(error === tooBig ? 'fileTooBig' : 'fileNotOurs')
  }
  if (twice) return refused('fileDamaged')
  if (Math.max(0, ...sizes.values()) > limits.part) return refused('fileTooBig')
  return sizes.has(manifestName) ? done(sizes) : refused('fileNotOurs')
}

const tooBig = new Error('too big')

function manifestIn(bytes: Uint8Array, sizes: ReadonlyMap<string, number>): Outcome<Manifest> {
  const raw = parsed(unpacked(bytes, manifestName))
  const { app, format: of } = (raw ?? {}) as { app?: unknown; format?: unknown }
  if (app !== 'Samspil') return refused('fileNotOurs')
  // a newer app may say more than we know: what it says is looked at no further
  if (typeof of === 'number' && of > format) return refused('fileNewer')
  const read = manifestSchema.safeParse(raw)
  if (!read.success) return refused('fileDamaged', manifestName)
  const { id, ...unnamed } = read.data
  const names = Object.keys(unnamed.parts)
  const isComplete =
    names.every((name) => sizes.has(name)) &&
    sizes.size === names.length + 1 &&
    names.includes(journalName)
  return isComplete && exportId(unnamed) === id
    ? done(read.data)
    : refused('fileDamaged', manifestName)
}

function partIn(bytes: Uint8Array, name: string, { parts }: Manifest): Outcome<unknown[]> {
  const part = parts[name]
  const content = unpacked(bytes, name)
  if (!part || content.length !== part.bytes || sumOf(content) !== part.sum)
    return refused('fileDamaged', name)
  const read = parsed(content)
  return Array.isArray(read) ? done(read) : refused('fileDamaged', name)
}

function unpacked(bytes: Uint8Array, wanted: string): Uint8Array {
  const content = unzipSync(bytes, { filter: ({ name }) => name === wanted })[wanted]
  if (!content) throw new Error(`no ${wanted}`)
  return content
}

/** JSON in which no key can reach what every object inherits. */
function parsed(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return JSON.parse(text, (key, value: unknown) => {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') throw new Error(key)
    return value
  })
}

function tableOf(collection: Collection, { things }: Rows): Record<Id, unknown> | null {
  const table: Record<Id, unknown> = {}
  for (const each of things) {
    if (each.collection !== collection) continue
    const read = schemas[collection].safeParse(each.value)
    if (!read.success || Object.hasOwn(table, read.data.id)) return null
    // its fields stand as they stood, where nothing had to be taken out
    table[read.data.id] = isDeepStrictEqual(read.data, each.value) ? each.value : read.data
  }
  return table
}
