import { change, type Told } from '../shared/change.ts'
import type { Command } from '../shared/commands.ts'
import {
  collections,
  emptyEngagement,
  type Engagement,
  type Id,
  type Moment,
} from '../shared/engagement.ts'
import type { By, Entry, Line } from '../shared/journal.ts'
import type { Idea } from '../shared/ideas.ts'
import { done, refused, type Outcome } from '../shared/outcome.ts'
import type { RoomSeat } from '../shared/seats.ts'
import { shiftedBy, stepToRedo, stepToUndo, walk, walkedLine, type Step } from '../shared/undo.ts'
import {
  beforeOf,
  mostSteps,
  type Commit,
  type Committed,
  type Saved,
  type Store,
} from './store.ts'

/** Every engagement on this machine as it is on the disk: the only way to change one is through here. */
export interface Library {
  all(): readonly Engagement[]
  get(engagementId: Id): Engagement | null
  /** runs one command: rules first, then the disk, and only then is anyone shown */
  run(engagementId: Id, command: Command, told: Told): Outcome
  undo(engagementId: Id, by: By, at: Moment): Outcome<Line>
  redo(engagementId: Id, by: By, at: Moment): Outcome<Line>
  /** whether a thing (`blocks/…`) was ever made here, though it may be gone by now */
  knew(engagementId: Id, key: string): boolean
  /** gives or takes a seat: no line, no way back, nothing that could tell who came when */
  seat(engagementId: Id, seatId: Id, seat: RoomSeat | null): Outcome
  /** puts an engagement that another machine kept in the place of what is here of it */
  adopt(engagementId: Id, saved: Saved, journal: readonly Entry[]): Outcome
  /** puts what was made of two laptops' work in the place of what is here of it: things, journal, and one line that says so */
  join(engagementId: Id, together: Together): Outcome
  /** whether it can only be read here, because another machine goes on with it */
  isSealed(engagementId: Id): boolean
  /** puts texts from phones in the list, as they come mixed: no line, no way back */
  ideas(engagementId: Id, ideas: readonly Idea[]): Outcome
  /** what undo and redo would take, for the buttons */
  ways(engagementId: Id, by: By): { readonly undo: Line | null; readonly redo: Line | null }
}

/** What stands where an engagement stood; ways back that are still true are kept. */
export interface Together {
  readonly engagement: Engagement
  readonly journal: readonly Entry[]
  readonly by: By
}

/** Opens the shelves over a store; `changed` is told after each commit. */
export function openLibrary(
  store: Store,
  changed: (engagementId: Id) => void,
  isSealed: (engagementId: Id) => boolean = () => false,
): Library {
  const shelf = new Map<Id, Saved>(store.engagements.map((id) => [id, store.load(id)]))

  function put(engagementId: Id, engagement: Engagement, commit: Omit<Commit, 'saw'>): Outcome {
    if (isSealed(engagementId)) return refused('takenOver')
    const before = shelf.get(engagementId) ?? nothingSaved
    const committed = store.commit({ ...commit, saw: before.revisions })
    if (!committed.ok) return committed
    const { revisions } = committed.value
    shelf.set(engagementId, {
      engagement,
      revisions,
      steps: remembered(before.steps, commit, committed.value),
    })
    changed(engagementId)
    return done()
  }

  function turn(
    engagementId: Id,
    by: By,
    at: Moment,
    found: Outcome<Step>,
    to: 'undone' | 'redone',
  ) {
    if (!found.ok) return found
    const saved = shelf.get(engagementId) ?? nothingSaved
    const step = found.value
    const way = walk(saved.engagement, step)
    const outcome = put(engagementId, way.engagement, {
      engagementId,
      by,
      touched: way.touched,
      entry: { at, workshopId: null, line: walkedLine(step.line, to) },
      patches: way.patches,
      walked: {
        seq: step.seq,
        state: to === 'undone' ? 'undone' : 'done',
        before: step.after,
        shifted: shiftedBy(step, saved.steps, saved.revisions),
      },
    })
    return outcome.ok ? done(step.line) : outcome
  }

  return {
    all: () => [...shelf.values()].map((saved) => saved.engagement),
    get: (engagementId) => shelf.get(engagementId)?.engagement ?? null,
    run(engagementId, command, told) {
      const saved = shelf.get(engagementId)
      if (!saved && command.do !== 'beginEngagement') return refused('notFound')
      const outcome = change(saved?.engagement ?? emptyEngagement, command, told)
      if (!outcome.ok) return outcome
      const { engagement, touched, line, workshopId, inverse, forgets } = outcome.value
      if (touched.length === 0 && line === null) return done()
      return put(engagementId, engagement, {
        engagementId,
        by: told.by,
        touched,
        entry: line && { at: told.at, workshopId, line },
        patches: inverse,
        ...(forgets.length > 0 ? { forgets } : {}),
        walked: null,
      })
    },
    undo(engagementId, by, at) {
      const saved = shelf.get(engagementId) ?? nothingSaved
      return turn(engagementId, by, at, stepToUndo(saved.steps, by, saved.revisions), 'undone')
    },
    redo(engagementId, by, at) {
      const saved = shelf.get(engagementId) ?? nothingSaved
      return turn(engagementId, by, at, stepToRedo(saved.steps, by, saved.revisions), 'redone')
    },
    knew: (engagementId, key) => shelf.get(engagementId)?.revisions.has(key) ?? false,
    seat(engagementId, seatId, seat) {
      const saved = shelf.get(engagementId)
      if (!saved) return refused('notFound')
      const { [seatId]: _, ...others } = saved.engagement.seats
      const seats = seat ? { ...others, [seatId]: seat } : others
      return put(
        engagementId,
        { ...saved.engagement, seats },
        {
          engagementId,
          by: 'room',
          touched: [{ collection: 'seats', id: seatId, value: seat }],
          entry: null,
          patches: null,
          walked: null,
        },
      )
    },
    adopt(engagementId, saved, journal) {
      if (Object.values(saved.engagement.about).some((about) => about.rehearsal))
        return refused('rehearsing')
      const adopted = store.adopt(engagementId, saved, journal)
      if (!adopted.ok) return adopted
      shelf.set(engagementId, store.load(engagementId))
      changed(engagementId)
      return done()
    },
    join(engagementId, { engagement, journal, by }) {
      if (isSealed(engagementId)) return refused('takenOver')
      const { revisions, steps } = shelf.get(engagementId) ?? nothingSaved
      const before = shelf.get(engagementId)?.engagement ?? emptyEngagement
      const moved = new Map(revisions)
      for (const key of differing(before, engagement))
        moved.set(key, { revision: (revisions.get(key)?.revision ?? 0) + 1, by })
      const joined = store.adopt(engagementId, { engagement, revisions: moved, steps }, journal)
      if (!joined.ok) return joined
      shelf.set(engagementId, store.load(engagementId))
      changed(engagementId)
      return done()
    },
    isSealed,
    ideas(engagementId, ideas) {
      const saved = shelf.get(engagementId)
      if (!saved) return refused('notFound')
      if (ideas.length === 0) return done()
      const table = { ...saved.engagement.ideas }
      for (const idea of ideas) table[idea.id] = idea
      return put(
        engagementId,
        { ...saved.engagement, ideas: table },
        {
          engagementId,
          by: 'room',
          touched: ideas.map((idea) => ({ collection: 'ideas', id: idea.id, value: idea })),
          entry: null,
          patches: null,
          walked: null,
        },
      )
    },
    ways(engagementId, by) {
      const saved = shelf.get(engagementId) ?? nothingSaved
      const [undo, redo] = [
        stepToUndo(saved.steps, by, saved.revisions),
        stepToRedo(saved.steps, by, saved.revisions),
      ]
      return { undo: undo.ok ? undo.value.line : null, redo: redo.ok ? redo.value.line : null }
    },
  }
}

/** `collection/id` of each thing that is another in the one than in the other. */
function differing(before: Engagement, after: Engagement): string[] {
  return collections.flatMap((collection) => {
    const [old, now] = [before[collection], after[collection]] as Record<Id, unknown>[]
    return [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])]
      .filter((id) => JSON.stringify(old?.[id]) !== JSON.stringify(now?.[id]))
      .map((id) => `${collection}/${id}`)
  })
}

/** The ways back as the store has just kept them. */
export function remembered(
  before: readonly Step[],
  commit: Omit<Commit, 'saw'>,
  { seq, after }: Committed,
): readonly Step[] {
  const gone = new Set(commit.forgets)
  const steps =
    gone.size === 0
      ? before
      : before.map((step) =>
          Object.keys(step.after).some((key) => gone.has(key)) ? { ...step, patches: null } : step,
        )
  const { by, entry, patches, walked } = commit
  if (walked) {
    const shifted = new Map(walked.shifted.map((step) => [step.seq, step.after]))
    return steps.map((step) =>
      step.seq === walked.seq
        ? { ...step, state: walked.state, patches, after, before: walked.before }
        : { ...step, after: shifted.get(step.seq) ?? step.after },
    )
  }
  if (!entry) return steps
  const kept = steps.filter((step) => step.by !== by || step.state === 'done')
  return [
    ...kept,
    {
      seq,
      by,
      line: entry.line,
      workshopId: entry.workshopId,
      state: 'done' as const,
      patches,
      after,
      before: beforeOf(after),
    },
  ].slice(-mostSteps)
}

const nothingSaved: Saved = { engagement: emptyEngagement, revisions: new Map(), steps: [] }
