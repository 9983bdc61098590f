import type { OpenAnswer } from './answers.ts'
import type { Engagement, Id, PlainDate } from './engagement.ts'
import { apart } from './market/apart.ts'
import type { Poll } from './polls/poll.ts'
import type { Kept } from './records.ts'
import { ofWorkshop, type Attendance, type Block, type KeptBy, type Workshop } from './workshop.ts'

/**
 * What a version of the minutes was written from, thing by thing under its own id, so that the next one can say what has
 * changed since: not which lines of text look different, but which decision, whose presence, which measurement.
 */
export interface Facts {
  readonly records: Readonly<Record<Id, Kept>>
  readonly notes: Readonly<Record<Id, NoteFact>>
  readonly attendance: Readonly<Record<Id, Attendance>>
  readonly polls: Readonly<Record<Id, PollFact>>
  readonly answers: Readonly<Record<Id, AnswerFact>>
  readonly meeting: MeetingFact
}

export interface NoteFact {
  readonly itemId: Id | null
  readonly text: Block['text']
}

/** Never its figures: they stand in the minutes themselves, as far as they may be shown. */
export interface PollFact {
  readonly state: Poll['state']
  readonly reason: string
  /** what the sides said openly of its rows, as one text to compare */
  readonly said: string
}

export type AnswerFact = Pick<
  OpenAnswer,
  'itemId' | 'kind' | 'from' | 'speaker' | 'text' | 'choice'
> & { readonly counts: readonly number[] }

export interface MeetingFact {
  readonly place: string
  readonly date: PlainDate
  readonly facilitator: string
  readonly askedBy: string
  readonly keptBy: KeptBy
  readonly remarksBy: PlainDate | null
}

export function factsOf(whole: Engagement, as: Workshop): Facts {
  const { id } = as
  const engagement = apart(whole, id)
  const workshop = engagement === whole ? as : (engagement.workshops[id] ?? as)
  const { place, date, facilitator, askedBy, keptBy, remarksBy } = workshop
  return {
    records: byId(ofWorkshop(engagement.records, id), (record) => record),
    notes: byId(ofWorkshop(engagement.blocks, id), ({ itemId, text }) => ({ itemId, text })),
    attendance: workshop.attendance,
    polls: byId(
      ofWorkshop(engagement.polls, id).filter((poll) => poll.state !== 'planned' && !poll.trial),
      ({ state, reason, said }) => ({ state, reason, said: JSON.stringify(said) }),
    ),
    answers: byId(
      ofWorkshop(engagement.answers, id),
      ({ itemId, kind, from, speaker, text, choice, counts }) => ({
        itemId,
        kind,
        from,
        speaker,
        text,
        choice,
        counts: counts ?? [],
      }),
    ),
    meeting: { place, date, facilitator, askedBy, keptBy, remarksBy },
  }
}

/** One thing that is otherwise in one version than in the one before it. */
export interface Difference {
  readonly what: 'record' | 'note' | 'attendance' | 'poll' | 'answer' | 'meeting'
  /** the thing's own id; that of the workshop for the meeting itself */
  readonly id: Id
  readonly how: 'added' | 'changed' | 'removed'
  /** the fields that are otherwise; empty where the whole thing came or went */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** What is otherwise in `now` than in `before`, things in the order of the minutes. */
export function differencesOf(before: Facts, now: Facts): Difference[] {
  return [
    ...between('meeting', { meeting: before.meeting }, { meeting: now.meeting }),
    ...between('attendance', asFields(before.attendance), asFields(now.attendance)).map((each) => ({
      ...each,
      how: 'changed' as const,
      fields: [
        {
          field: 'attendance',
          from: before.attendance[each.id] ?? null,
          to: now.attendance[each.id] ?? null,
        },
      ],
    })),
    ...between('record', before.records, now.records),
    ...between('answer', before.answers, now.answers),
    ...between('poll', before.polls, now.polls),
    ...between('note', before.notes, now.notes),
  ]
}

/** Where a thing stands in a list, and when it came there, is nobody's business in the minutes. */
const unsaid: ReadonlySet<string> = new Set(['order', 'at', 'id', 'kind', 'number', 'workshopId'])

function between(
  what: Difference['what'],
  before: Readonly<Record<Id, object>>,
  now: Readonly<Record<Id, object>>,
): Difference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return ids.flatMap((id): Difference[] => {
    const [was, is] = [before[id], now[id]]
    if (!was) return [{ what, id, how: 'added', fields: [] }]
    if (!is) return [{ what, id, how: 'removed', fields: [] }]
    const fields = changedFields(was, is)
    return fields.length > 0 ? [{ what, id, how: 'changed', fields }] : []
  })
}

function changedFields(was: object, is: object): FieldChange[] {
  const [before, after] = [was as Record<string, unknown>, is as Record<string, unknown>]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !unsaid.has(field) && !isSame(before[field], after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
}

/** A field that an older version of the program did not know is the same as one that is empty. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(emptied(a)) === JSON.stringify(emptied(b))
}

function emptied(value: unknown): unknown {
  if (value === undefined || value === '' || value === false) return null
  return Array.isArray(value) && value.length === 0 ? null : value
}

function asFields(attendance: Facts['attendance']): Readonly<Record<Id, object>> {
  return Object.fromEntries(Object.entries(attendance).map(([id, is]) => [id, { is }]))
}

function byId<T extends { readonly id: Id }, Fact>(
  things: readonly T[],
  fact: (thing: T) => Fact,
): Readonly<Record<Id, Fact>> {
  return Object.fromEntries(things.map((thing) => [thing.id, fact(thing)]))
}
