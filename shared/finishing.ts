import type { Clock } from './clock.ts'
import type { Engagement, Id, Person } from './engagement.ts'
import { peopleAt } from './engagement.ts'
import type { Collecting } from './ideas.ts'
import type { Item } from './agenda.ts'
import type { Poll } from './polls/poll.ts'
import { isForSteering, reference, type Kept } from './records.ts'
import { lacksSubject } from './subject.ts'
import type { Text } from './text.ts'
import { ofWorkshop, type Workshop } from './workshop.ts'

/**
 * What has to be seen to before minutes are finished, in the order it is mended. The page shows it and the command that
 * finishes them reads it, so that the two cannot disagree. Nothing blocks but a measurement that is still open.
 */
export function lacksOf(closing: Closing): Lack[] {
  const { workshop, people, records, items, clock, collecting } = closing
  const noted = people.filter((person) => workshop.attendance[person.id] !== undefined)
  const running = clock?.state === 'running' || clock?.state === 'paused'
  return [
    ...closing.polls.flatMap(pollLacks),
    ...(running ? [lack('stillRunning', items.find(({ id }) => id === clock.itemId)?.title)] : []),
    ...collecting
      .filter(({ state }) => state === 'open')
      .map(({ id }) => lack('textsOpen', items.find((item) => item.id === id)?.title)),
    ...records.flatMap((record) => recordLacks(record, workshop)),
    ...(noted.length === 0 ? [lack('nobodyNoted')] : []),
    ...(noted.length > 0 && noted.length < people.length
      ? [{ ...lack('someNotNoted'), count: people.length - noted.length }]
      : []),
    ...(workshop.keptBy.name === '' ? [lack('noKeeper')] : []),
    ...(workshop.remarksBy === null ? [lack('noRemarksBy')] : []),
  ]
}

/** One thing the minutes lack, as data: it is kept with a version that was finished all the same. */
export interface Lack {
  readonly kind: LackKind
  /** what it is about: H-03, or the title of a measurement or an item; empty where it is the minutes themselves */
  readonly of: Text
  readonly recordId: Id | null
  readonly pollId: Id | null
  readonly count: number
}

export const lackKinds = [
  'pollOpen',
  'pollUndecided',
  'stillRunning',
  'textsOpen',
  'noOwner',
  'noDue',
  'noMandate',
  'noSubject',
  'noWhy',
  'noConsequence',
  'noDeadline',
  'stillParked',
  'nobodyNoted',
  'someNotNoted',
  'noKeeper',
  'noRemarksBy',
] as const
export type LackKind = (typeof lackKinds)[number]

/** What minutes are finished from: the page has it as slices, the command as tables. */
export interface Closing {
  readonly workshop: Workshop
  readonly people: readonly Person[]
  readonly polls: readonly Poll[]
  /** those of this workshop */
  readonly records: readonly Kept[]
  readonly items: readonly Item[]
  readonly clock: Clock | null
  readonly collecting: readonly Collecting[]
}

export function closingOf(engagement: Engagement, workshop: Workshop): Closing {
  const { id } = workshop
  return {
    workshop,
    people: peopleAt(engagement, id),
    polls: ofWorkshop(engagement.polls, id),
    records: ofWorkshop(engagement.records, id),
    items: ofWorkshop(engagement.items, id),
    clock: engagement.clocks[id] ?? null,
    collecting: Object.values(engagement.collecting).filter((each) => each.workshopId === id),
  }
}

/** The one thing that does block: its ballots are not counted yet. */
export function isBlocking({ kind }: Lack): boolean {
  return kind === 'pollOpen'
}

function pollLacks({ id, title, state, reason, trial }: Poll): Lack[] {
  if (state === 'open') return [{ ...lack('pollOpen', title), pollId: id }]
  return state === 'closed' && reason === '' && !trial
    ? [{ ...lack('pollUndecided', title), pollId: id }]
    : []
}

function recordLacks(record: Kept, { language }: Workshop): Lack[] {
  const number = reference(record)
  const lacks = (kind: LackKind, is: boolean): Lack[] =>
    is ? [{ ...lack(kind, { da: number, en: number }), recordId: record.id }] : []
  switch (record.kind) {
    case 'action':
      return [
        ...lacks('noOwner', record.ownerId === null && record.sideId === null),
        ...lacks('noDue', record.due === null && record.relative === null),
      ]
    case 'decision':
      return [
        ...lacks('noMandate', record.mandate === ''),
        ...lacks('noSubject', lacksSubject(record.text, language)),
        ...(isForSteering(record)
          ? [
              ...lacks('noWhy', record.why === ''),
              ...lacks('noConsequence', !record.onTime && !record.onMoney && !record.onContract),
              ...lacks('noDeadline', record.deadline === null),
            ]
          : []),
      ]
    case 'parking':
      return lacks('stillParked', record.end === null)
    default:
      return []
  }
}

function lack(kind: LackKind, of: Text = {}): Lack {
  return { kind, of, recordId: null, pollId: null, count: 0 }
}
