import type { Draft } from 'immer'
import { daysOf } from './agenda.ts'
import { addDays, daysBetween } from './dates.ts'
import { setDay } from './days.ts'
import {
  aboutOf,
  inOrder,
  type About,
  type Anchor,
  type Engagement,
  type Id,
  type PlainDate,
  type When,
} from './engagement.ts'
import { conditionsOf } from './gates.ts'
import { dateOf } from './phases.ts'
import { isBenefit, isOpenAction, reference } from './records.ts'
import type { Text } from './text.ts'

/**
 * What follows when go-live or idriftsættelse is moved: dates that were set relative to it move as far, fixed dates stay, and
 * what then lies before today, or on the wrong side of go-live, is said by name. The same reading serves as the preview
 * before and as the list after.
 */
export interface Moves {
  readonly anchors: readonly {
    readonly anchor: Anchor
    readonly from: PlainDate | null
    readonly to: PlainDate | null
  }[]
  readonly moved: readonly Moved[]
  /** what has a date of its own from today on, and keeps it */
  readonly fixed: readonly Dated[]
  /** moved dates that lay ahead and now lie before today */
  readonly past: readonly Moved[]
  /** what should be done before go-live and now lies after it, moved or not */
  readonly late: readonly Dated[]
}

/** A thing with a day: what kind of thing, and what it is called. */
export interface Dated {
  readonly kind:
    | 'phaseStart'
    | 'phaseEnd'
    | 'waveOperation'
    | 'waveGoLive'
    | 'action'
    | 'benefit'
    | 'workshop'
  readonly id: Id
  readonly title: Text
  readonly on: PlainDate
}

/** `from` is null where it had no day, because its anchor had none. */
export interface Moved extends Dated {
  readonly from: PlainDate | null
}

/** The two dates as they are to be; one that is left out stays. */
export type Anchors = Partial<Pick<About, Anchor>>

/** What would become of every date, read before anything is changed. `workshopIds` are the meetings she wants moved as far. */
export function movesOf(
  engagement: Engagement,
  set: Anchors,
  workshopIds: readonly Id[],
  today: PlainDate,
): Moves {
  const about = aboutOf(engagement)
  const next: About = { ...about, ...set }
  const pairs = [...datesOf(engagement, about, next, workshopIds)]
  const moved = pairs.flatMap(({ dated, to }): Moved[] =>
    to === null || to === dated.on ? [] : [{ ...dated, on: to, from: dated.on }],
  )
  const named = (each: { readonly dated: Undated; readonly to: PlainDate | null }): Dated[] =>
    each.to === null ? [] : [{ ...each.dated, on: each.to }]
  return {
    anchors: (['operation', 'goLive'] as const).flatMap((anchor) =>
      about[anchor] === next[anchor] ? [] : [{ anchor, from: about[anchor], to: next[anchor] }],
    ),
    moved: moved.toSorted(byDay),
    fixed: pairs
      .filter(({ dated, to }) => to === dated.on && to !== null && to >= today)
      .filter(({ follows }) => !follows)
      .flatMap(named)
      .toSorted(byDay),
    past: moved
      .filter(({ on, from }) => on < today && from !== null && from >= today)
      .toSorted(byDay),
    late: pairs
      .filter(({ to, before }) => before && next.goLive !== null && to !== null && to > next.goLive)
      .flatMap(named)
      .toSorted(byDay),
  }
}

/** Moves what follows the two dates, as part of the command that sets them: one undo brings all of it back. */
export function moveWith(
  draft: Draft<Engagement>,
  set: Anchors,
  workshopIds: readonly Id[] = [],
): void {
  const about = aboutOf(draft as Engagement)
  const next: About = { ...about, ...set }
  for (const { dated, to } of datesOf(draft as Engagement, about, next, workshopIds)) {
    if (to === dated.on) continue
    if (dated.kind === 'action' || dated.kind === 'benefit') {
      const record = draft.records[dated.id]
      if (record && 'relative' in record) record.due = to
    } else if (dated.kind === 'waveOperation' || dated.kind === 'waveGoLive') {
      const wave = draft.waves[dated.id]
      if (wave) wave[dated.kind === 'waveGoLive' ? 'goLive' : 'operation'] = to
    } else if (dated.kind === 'workshop' && to !== null && dated.on !== null) {
      const workshop = draft.workshops[dated.id]
      const by = daysBetween(dated.on, to)
      if (!workshop) continue
      for (const [day, old] of daysOf(workshop).entries())
        setDay(draft, workshop, day, { ...old, date: addDays(old.date, by) })
    }
  }
}

type Undated = Omit<Dated, 'on'> & { readonly on: PlainDate | null }

interface Pair {
  readonly dated: Undated
  readonly to: PlainDate | null
  /** whether it follows one of the two dates */
  readonly follows: boolean
  /** whether it is meant to be done before go-live */
  readonly before: boolean
}

/** Every date of the engagement as it is and as it will be. */
function datesOf(
  engagement: Engagement,
  about: About,
  next: About,
  workshopIds: readonly Id[],
): Pair[] {
  return [
    ...inOrder(engagement.phases).flatMap(({ id, title, starts, ends }) => [
      ...phaseDay('phaseStart', id, title, starts),
      ...phaseDay('phaseEnd', id, title, ends),
    ]),
    ...waves(),
    ...records(),
    ...workshops(),
  ]

  function phaseDay(kind: Dated['kind'], id: Id, title: Text, when: When | null): Pair[] {
    if (when === null) return []
    const follows = 'anchor' in when
    const dated = { kind, id, title, on: dateOf(when, about) }
    return [{ dated, to: dateOf(when, next), follows, before: false }]
  }

  function waves(): Pair[] {
    return inOrder(engagement.waves).flatMap(({ id, title, weeks = null, ...wave }) =>
      (['operation', 'goLive'] as const).flatMap((anchor): Pair[] => {
        const kind = anchor === 'goLive' ? 'waveGoLive' : 'waveOperation'
        const dated = { kind, id, title: plain(title), on: wave[anchor] } as const
        const to = weeks === null ? wave[anchor] : dateOf({ anchor, weeks }, next)
        if (dated.on === null && to === null) return []
        return [{ dated, to, follows: weeks !== null, before: false }]
      }),
    )
  }

  function records(): Pair[] {
    const conditions = new Set(
      Object.values(engagement.gates).flatMap((gate) =>
        conditionsOf(gate, engagement.records).map(({ action }) => action.id),
      ),
    )
    return inOrder(engagement.records).flatMap((record): Pair[] => {
      const isTo = isOpenAction(record) || (isBenefit(record) && record.status === 'expected')
      if (!isTo) return []
      const { id, kind, due, relative, text } = record
      const dated = { kind, id, title: plain(`${reference(record)} ${text}`), on: due }
      const to = relative === null ? due : dateOf(relative, next)
      if (due === null && to === null) return []
      const isBefore = kind === 'action' && isAhead(relative, due)
      return [{ dated, to, follows: relative !== null, before: conditions.has(id) || isBefore }]
    })
  }

  /** Said as so many weeks before go-live, or due on a day before it. */
  function isAhead(
    relative: Extract<When, { anchor: Anchor }> | null,
    due: PlainDate | null,
  ): boolean {
    if (relative !== null) return relative.anchor === 'goLive' && relative.weeks <= 0
    return due !== null && about.goLive !== null && due <= about.goLive
  }

  /** A meeting stands in people's calendars: it moves only where she says so, and only one that has not begun. */
  function workshops(): Pair[] {
    const by = shiftOf(about, next)
    return inOrder(engagement.workshops)
      .filter(({ id }) => (engagement.clocks[id]?.state ?? 'before') === 'before')
      .map(({ id, title, date }): Pair => {
        const follows = workshopIds.includes(id)
        const before = about.goLive !== null && date <= about.goLive
        return {
          dated: { kind: 'workshop', id, title, on: date },
          to: follows ? addDays(date, by) : date,
          follows,
          before,
        }
      })
  }
}

/** How many days the project moves: as go-live does, or, where that stays, as idriftsættelse does. */
export function shiftOf(about: Pick<About, Anchor>, next: Pick<About, Anchor>): number {
  for (const anchor of ['goLive', 'operation'] as const) {
    const [from, to] = [about[anchor], next[anchor]]
    if (from !== null && to !== null && from !== to) return daysBetween(from, to)
  }
  return 0
}

function plain(words: string): Text {
  return { da: words, en: words }
}

function byDay(a: Dated, b: Dated): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}
