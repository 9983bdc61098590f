import { applyPatches, produceWithPatches, type Patch } from 'immer'
import { touchedBy, type Touched } from './change.ts'
import type { Engagement, Id } from './engagement.ts'
import type { By, Line, RecordMoved } from './journal.ts'
import { done, refused, type Outcome } from './outcome.ts'

/** One command that somebody gave, with the way back, or with the way forth again once it was undone. */
export interface Step {
  readonly seq: number
  readonly by: By
  readonly line: Line
  /** the workshop it was given in; null for the engagement's own */
  readonly workshopId: Id | null
  readonly state: 'done' | 'undone'
  /** the inverse while done, the way forth while undone; null where there is none */
  readonly patches: readonly Patch[] | null
  /** the revision each touched thing had before, and has had since: what stands again when the step is walked */
  readonly before: Readonly<Record<string, number>>
  /** the revision each touched thing had right after, by `collection/id` */
  readonly after: Readonly<Record<string, number>>
}

/** Who last changed each thing, and its revision. */
export type Revisions = ReadonlyMap<string, { readonly revision: number; readonly by: By }>

/** What the wall shows and what is half typed change all the time and never stand in the way of undo. */
const loose = /^(walls|drafts)\//

/**
 * Undo belongs to the person: the inverse of *their* last command, if nobody else has touched those things since. What has
 * no inverse is stepped over, and so is what it sealed (a level chosen before the poll was opened, and everything of a
 * meeting whose minutes were finished since).
 */
export function stepToUndo(steps: readonly Step[], by: By, revisions: Revisions): Outcome<Step> {
  return latest(steps, by, revisions, 'done', 'nothingToUndo')
}

/** The last thing this person undid; a new command of theirs has already forgotten it. */
export function stepToRedo(steps: readonly Step[], by: By, revisions: Revisions): Outcome<Step> {
  const undone = steps.filter((step) => step.state === 'undone').toSorted((a, b) => b.seq - a.seq)
  return latest(undone, by, revisions, 'undone', 'nothingToRedo')
}

/** Walks a step back or forth: the engagement after it, the things it touched, and the way back from there. */
export function walk(
  engagement: Engagement,
  step: Step,
): {
  readonly engagement: Engagement
  readonly touched: readonly Touched[]
  readonly patches: readonly Patch[]
} {
  const [after, patches, back] = produceWithPatches(engagement, (draft) => {
    applyPatches(draft, [...(step.patches ?? [])])
  })
  return { engagement: after, touched: touchedBy(patches, after), patches: back }
}

/** The journal's line of a step walked back or forth: with what it did to a record, turned round when it was undone. */
export function walkedLine(line: Line, kind: 'undone' | 'redone'): Line {
  const of = line.kind
  if (!('recordId' in line) || line.recordId === undefined) return { kind, of }
  const { recordId } = line
  const moved = 'moved' in line ? line.moved : undefined
  if (moved === undefined) return { kind, of, recordId }
  return { kind, of, recordId, moved: kind === 'redone' ? moved : turnedRound(moved) }
}

function turnedRound(moved: RecordMoved): RecordMoved {
  return Object.fromEntries(
    Object.entries(moved).map(([field, [from, to]]) => [field, [to, from]]),
  ) as RecordMoved
}

/**
 * The other steps whose things stand again as they left them, now that one is walked back or forth: the same words under a
 * new revision, so that those steps can be walked next. A thing's revision grows by one with each change.
 */
export function shiftedBy(
  walked: Step,
  steps: readonly Step[],
  revisions: Revisions,
): readonly Pick<Step, 'seq' | 'after'>[] {
  const keys = Object.entries(walked.before).map(([key, before]) => ({
    key,
    before,
    now: (revisions.get(key)?.revision ?? 0) + 1,
  }))
  return steps
    .filter((step) => step.seq !== walked.seq)
    .flatMap(({ seq, after }) => {
      const shifts = keys.filter(({ key, before }) => after[key] === before)
      const anew = Object.fromEntries(shifts.map(({ key, now }) => [key, now]))
      return shifts.length > 0 ? [{ seq, after: { ...after, ...anew } }] : []
    })
}

function latest(
  steps: readonly Step[],
  by: By,
  revisions: Revisions,
  state: Step['state'],
  none: 'nothingToUndo' | 'nothingToRedo',
): Outcome<Step> {
  const mine = steps.filter(
    (step) =>
      step.by === by &&
      step.state === state &&
      step.patches !== null &&
      !steps.some((later) => finishes(later, step)),
  )
  for (const step of mine.toReversed()) {
    const moved = Object.entries(step.after).filter(
      ([key, revision]) => !loose.test(key) && revisions.get(key)?.revision !== revision,
    )
    if (moved.length === 0) return done(step)
    const other = moved
      .map(([key]) => revisions.get(key)?.by)
      .find((who) => who !== undefined && who !== by)
    if (other !== undefined) return refused('touchedSince', other)
  }
  return refused(none)
}

/** Whether a later step finished the minutes of the workshop that a step belongs to. */
function finishes({ line, seq }: Step, step: Step): boolean {
  return line.kind === 'minutesFinished' && line.workshopId === step.workshopId && seq > step.seq
}
