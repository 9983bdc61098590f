import { z } from 'zod'
import {
  collections,
  emptyEngagement,
  type Engagement,
  type Id,
  type Moment,
} from '../shared/engagement.ts'
import type { Entry } from '../shared/journal.ts'
import { remembered } from './library.ts'
import { format } from './migrations.ts'
import type { Commit, Committed, Saved } from './store.ts'

/**
 * The engagement of the workshop that is held, as another machine keeps it: every thing, the journal, the ways back. What
 * is hers alone is not in an engagement, and ballots are in no store: neither can be in a copy.
 */
export interface SafeCopy {
  readonly engagementId: Id
  /** the workshop that is open, and the port its phones use */
  readonly workshopId: Id
  readonly phonesPort: number | null
  readonly saved: Saved
  readonly journal: readonly Entry[]
  /** the first machine's clock when it wrote or last spoke */
  readonly at: Moment
}

/** One commit as it goes over. */
export interface Copied {
  readonly commit: Omit<Commit, 'saw'>
  readonly committed: Pick<Committed, 'seq' | 'after'>
}

export function withCommit(copy: SafeCopy, { commit, committed }: Copied): SafeCopy {
  const { saved } = copy
  const engagement: Record<string, Record<Id, unknown>> = { ...saved.engagement }
  const revisions = new Map(saved.revisions)
  for (const { collection, id, value } of commit.touched) {
    const { [id]: _, ...others } = engagement[collection] ?? {}
    engagement[collection] = value === null ? others : { ...others, [id]: value }
    const key = `${collection}/${id}`
    revisions.set(key, { revision: committed.after[key] ?? 0, by: commit.by })
  }
  const { entry, by } = commit
  return {
    ...copy,
    saved: {
      engagement: engagement as unknown as Engagement,
      revisions,
      steps: remembered(saved.steps, commit, { ...committed, revisions }),
    },
    journal: entry
      ? [
          ...copy.journal,
          { seq: committed.seq, at: entry.at, by, workshopId: entry.workshopId, line: entry.line },
        ]
      : copy.journal,
  }
}

/** The last line of the journal that a copy holds. */
export function lastSeq(copy: SafeCopy): number {
  return copy.journal.at(-1)?.seq ?? 0
}

/** A copy as text, and back. */
export function written(copy: SafeCopy): string {
  const { saved, ...rest } = copy
  return JSON.stringify({ format, ...rest, saved: { ...saved, revisions: [...saved.revisions] } })
}

export function readCopy(text: string): SafeCopy | 'newer' | null {
  try {
    const read = copySchema.safeParse(JSON.parse(text))
    if (!read.success) return null
    if (read.data.format !== format) return 'newer'
    const { saved, format: _, ...rest } = read.data
    const tables = Object.fromEntries(
      collections.map((name) => [name, saved.engagement[name] ?? {}]),
    )
    return {
      ...rest,
      saved: {
        engagement: { ...emptyEngagement, ...tables } as Engagement,
        revisions: new Map(saved.revisions),
        steps: saved.steps as unknown as Saved['steps'],
      },
      journal: rest.journal as unknown as SafeCopy['journal'],
    }
  } catch {
    return null
  }
}

const id = z.string().min(1).max(80)
const touched = z.strictObject({
  collection: z.enum(collections),
  id,
  value: z.record(z.string(), z.unknown()).nullable(),
})
const entry = z.looseObject({
  seq: z.int(),
  at: z.number(),
  by: z.string(),
  line: z.looseObject({}),
})

const copySchema = z.strictObject({
  format: z.int(),
  engagementId: id,
  workshopId: id,
  phonesPort: z.int().min(1).max(65535).nullable(),
  at: z.number(),
  saved: z.strictObject({
    engagement: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
    revisions: z.array(
      z.tuple([z.string(), z.strictObject({ revision: z.int(), by: z.string() })]),
    ),
    steps: z.array(z.looseObject({ seq: z.int() })),
  }),
  journal: z.array(entry),
})

export const copiedSchema = z.strictObject({
  commit: z.strictObject({
    engagementId: id,
    by: z.string(),
    touched: z.array(touched),
    entry: z
      .strictObject({
        at: z.number(),
        workshopId: id.nullable(),
        line: z.looseObject({ kind: z.string() }),
      })
      .nullable(),
    patches: z.array(z.looseObject({})).nullable(),
    walked: z
      .strictObject({
        seq: z.int(),
        state: z.enum(['done', 'undone']),
        before: z.record(z.string(), z.int()),
        shifted: z.array(z.strictObject({ seq: z.int(), after: z.record(z.string(), z.int()) })),
      })
      .nullable(),
  }),
  committed: z.strictObject({ seq: z.int(), after: z.record(z.string(), z.int()) }),
})
