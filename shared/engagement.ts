import type { OpenAnswer } from './answers.ts'
import type { Clock, Item } from './agenda.ts'
import type { Handlers } from './change.ts'
import { done, refused } from './outcome.ts'
import type { Poll } from './polls/poll.ts'
import type { Counter, Kept } from './records.ts'
import type { RoomSeat } from './seats.ts'
import type { Text } from './text.ts'
import type { Block, Draft, WallState, Workshop } from './workshop.ts'

/** Random or time-ordered, always made outside `shared/` and handed in. */
export type Id = string
/** A day of the calendar without a zone, `2026-11-18`. */
export type PlainDate = string
/** Minutes since midnight in the workshop's own time zone, 0–1439. */
export type MinuteOfDay = number
/** Milliseconds since 1970: a moment. */
export type Moment = number

/**
 * The samarbejde: one customer-supplier project over its life, as one value. Everything in it is a thing with an id in a
 * table keyed by that id, so that each thing is one row on disk and a command costs the same in a large engagement.
 */
export interface Engagement {
  readonly about: Table<About>
  readonly sides: Table<Side>
  readonly parties: Table<Party>
  readonly people: Table<Person>
  readonly workshops: Table<Workshop>
  readonly items: Table<Item>
  readonly clocks: Table<Clock>
  readonly polls: Table<Poll>
  readonly answers: Table<OpenAnswer>
  readonly blocks: Table<Block>
  readonly records: Table<Kept>
  readonly counters: Table<Counter>
  readonly seats: Table<RoomSeat>
  readonly walls: Table<WallState>
  readonly drafts: Table<Draft>
}

export type Table<T> = Readonly<Record<Id, T>>
export type Collection = keyof Engagement

export const collections = [
  'about',
  'sides',
  'parties',
  'people',
  'workshops',
  'items',
  'clocks',
  'polls',
  'answers',
  'blocks',
  'records',
  'counters',
  'seats',
  'walls',
  'drafts',
] as const satisfies readonly Collection[]

/** What the engagement itself is called; the one row of `about`. */
export interface About {
  readonly id: Id
  readonly name: string
  readonly caseNumber: string
  /** the phase the project is in, by the pack's id, such as `kodeks.gennemfoerelse` */
  readonly phase: string | null
  readonly goLive: PlainDate | null
  /** true for the demo, which every screen and file says */
  readonly demo: boolean
}

/** A part, as in *begge parter*: who answers as one. Its mark is a letter and a shape, because colour alone is not enough. */
export interface Side {
  readonly id: Id
  readonly order: number
  readonly mark: Mark
  /** the engagement's own label, such as *Kunden* */
  readonly label: Text
}

/** K ● solid, L ◆ hatch, Ø ▲ dots. */
export type Mark = 'K' | 'L' | 'Ø'

/** An organisation on one side; shown by its short name. */
export interface Party {
  readonly id: Id
  readonly order: number
  readonly sideId: Id
  readonly name: string
  readonly short: string
}

export interface Person {
  readonly id: Id
  readonly order: number
  readonly partyId: Id
  readonly name: string
  readonly role: string
  readonly takes: Part
}

/** *svarer*, *rådgiver* (sits with a side, does not answer) or *gæst*. */
export type Part = 'answers' | 'advises' | 'guest'

export const emptyEngagement: Engagement = {
  about: {},
  sides: {},
  parties: {},
  people: {},
  workshops: {},
  items: {},
  clocks: {},
  polls: {},
  answers: {},
  blocks: {},
  records: {},
  counters: {},
  seats: {},
  walls: {},
  drafts: {},
}

/** The things of a table in their own order. */
export function inOrder<T extends { readonly id: Id; readonly order: number }>(
  table: Table<T>,
): T[] {
  return Object.values(table).toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

export function aboutOf(engagement: Engagement): About {
  const about = Object.values(engagement.about)[0]
  if (!about) throw new Error('an engagement without its own row')
  return about
}

/** The people a workshop is for, in order. */
export function peopleAt(engagement: Engagement, workshopId: Id): Person[] {
  const invited = engagement.workshops[workshopId]?.invited ?? null
  return inOrder(engagement.people).filter(
    (person) => invited === null || invited.includes(person.id),
  )
}

/** The people of one side that a workshop is for. */
export function peopleOfSide(engagement: Engagement, workshopId: Id, sideId: Id): Person[] {
  return peopleAt(engagement, workshopId).filter(
    (person) => engagement.parties[person.partyId]?.sideId === sideId,
  )
}

export function sideOfPerson(engagement: Engagement, personId: Id): Side | undefined {
  const party = engagement.parties[engagement.people[personId]?.partyId ?? '']
  return party && engagement.sides[party.sideId]
}

/** How many of a side are on a workshop's roster as answering: decides the level a measurement starts at. */
export function rosterOf(engagement: Engagement, workshopId: Id, sideId: Id): number {
  return peopleOfSide(engagement, workshopId, sideId).filter((person) => person.takes === 'answers')
    .length
}

/** The largest order in a table, for putting a new thing last. */
export function lastOrder(table: Table<{ readonly order: number }>): number {
  return Object.values(table).reduce((most, thing) => Math.max(most, thing.order), 0)
}

export const engagementChanges: Handlers<
  'beginEngagement' | 'editEngagement' | 'addPerson' | 'editPerson' | 'removePerson'
> = {
  beginEngagement(draft, command) {
    const { id, name, caseNumber, phase, goLive, demo } = command
    if (Object.keys(draft.about).length > 0) return refused('takenAlready')
    if (!name) return refused('empty')
    draft.about[id] = { id, name, caseNumber, phase, goLive, demo }
    for (const [index, side] of command.sides.entries()) {
      draft.sides[side.id] = {
        id: side.id,
        order: index + 1,
        mark: side.mark,
        label: definedOnly(side.label),
      }
      for (const [place, party] of side.parties.entries()) {
        draft.parties[party.id] = { ...party, order: (index + 1) * 100 + place, sideId: side.id }
      }
    }
    return done({ line: { kind: 'engagementBegun' }, workshopId: null, final: true })
  },
  editEngagement(draft, { set }) {
    const about = Object.values(draft.about)[0]
    if (!about) return refused('notFound')
    if (set.name === '') return refused('empty')
    Object.assign(about, definedOnly(set))
    return done({ line: { kind: 'engagementEdited' }, workshopId: null })
  },
  addPerson(draft, { id, partyId, name, role, takes, invitedTo }) {
    const workshop = draft.workshops[invitedTo ?? '']
    if (!draft.parties[partyId] || (invitedTo && !workshop)) return refused('notFound')
    if (draft.people[id]) return refused('takenAlready')
    if (!name) return refused('empty')
    draft.people[id] = { id, order: lastOrder(draft.people) + 1, partyId, name, role, takes }
    workshop?.invited?.push(id)
    return done({ line: { kind: 'personAdded', personId: id }, workshopId: null })
  },
  editPerson(draft, { personId, set }) {
    const person = draft.people[personId]
    if (!person || (set.partyId && !draft.parties[set.partyId])) return refused('notFound')
    if (set.name === '') return refused('empty')
    Object.assign(person, definedOnly(set))
    return done({ line: { kind: 'personEdited', personId }, workshopId: null })
  },
  removePerson(draft, { personId }) {
    if (!draft.people[personId]) return refused('notFound')
    delete draft.people[personId]
    return done({ line: { kind: 'personRemoved', personId }, workshopId: null })
  },
}

/** The fields that were really given: an optional field left out is not a field set to nothing. */
export function definedOnly<T extends object>(
  fields: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
