import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import { aboutOf, collections, type Engagement, type Id } from '../../shared/engagement.ts'
import type { Entry } from '../../shared/journal.ts'
import { format } from '../migrations.ts'
import { entrySchema } from '../../shared/exchange/line.ts'
import { schemas } from '../../shared/exchange/things/things.ts'
import {
  journalName,
  manifestName,
  partOf,
  type Ancestry,
  type Manifest,
} from '../../shared/exchange/manifest.ts'

/** What an engagement's file is made from. */
export interface Packing {
  readonly engagement: Engagement
  readonly journal: readonly Entry[]
  /** whose laptop it comes from, in words */
  readonly by: string
  /** the exports it was made from */
  readonly parents: readonly string[]
  readonly ancestry: Ancestry
}

export interface Packed {
  readonly id: string
  /** what the things and lines add up to, whatever they were made from */
  readonly sum: string
  readonly parents: readonly string[]
  readonly bytes: Uint8Array
}

/**
 * A whole engagement as one file. The same engagement gives the same bytes: things stand in the order of their ids, their fields
 * as they stand here, and the file knows no time of its own. What would not be let in is not let out either.
 */
export function packed({ engagement, journal, by, parents, ancestry }: Packing): Packed {
  const parts = new Map<string, Uint8Array>()
  const out = goingOut(engagement)
  for (const collection of collections) {
    const things = inIdOrder(out[collection])
    for (const thing of things) schemas[collection].parse(thing)
    parts.set(partOf(collection), asBytes(things))
  }
  const lines = journal.map(({ at, by: who, workshopId, line }) => ({
    at,
    by: who,
    workshopId,
    line,
  }))
  for (const line of lines) entrySchema.parse(line)
  parts.set(journalName, asBytes(lines))
  const { id: engagementId, name } = aboutOf(engagement)
  const sums = Object.fromEntries(
    [...parts].map(([part, bytes]) => [part, { bytes: bytes.length, sum: sumOf(bytes) }]),
  )
  const unnamed = { app: 'Samspil', format, engagementId, name, by, parents, ancestry, parts: sums }
  const id = exportId(unnamed as Omit<Manifest, 'id'>)
  const front = new TextEncoder().encode(canonical({ ...unnamed, id }))
  const files: Zippable = { [manifestName]: front }
  for (const [part, bytes] of parts) files[part] = bytes
  return {
    id,
    sum: sumOf(canonical(sums)),
    parents,
    bytes: zipSync(files, { level: 6, mtime: noTime }),
  }
}

/** The one day that every part is dated: the first that a zip knows in every time zone. */
const noTime = new Date(1980, 0, 2)

/**
 * What goes out of an engagement: everything but words half typed, which nobody has entered yet, and which phone holds
 * which seat here. Own notes are outside the engagement and never reach this place.
 */
export function goingOut(engagement: Engagement): Engagement {
  const seats = Object.values(engagement.seats).map((seat) => [seat.id, { ...seat, tokenHash: '' }])
  return { ...engagement, drafts: {}, seats: Object.fromEntries(seats) as Engagement['seats'] }
}

/** What the manifest adds up to, which is also its name. */
export function exportId(unnamed: Omit<Manifest, 'id'>): string {
  return sumOf(canonical(unnamed))
}

export function sumOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** JSON with keys in the order of their names. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}

function asBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function inIdOrder(table: Readonly<Record<Id, object>>): object[] {
  return Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, thing]) => thing)
}
