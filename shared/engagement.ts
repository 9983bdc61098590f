import type { OpenAnswer } from './answers.ts'
import type { Item } from './agenda.ts'
import type { Chain } from './chains.ts'
import type { Cause } from './causes.ts'
import type { Market, Struck, Telling } from './market/market.ts'
import type { Clock } from './clock.ts'
import type { DeclaredAs } from './declarationkinds.ts'
import type { Step, StepsAgreed } from './escalation.ts'
import type { GateAnswer, GateHeld } from './gates.ts'
import type { Collecting, Idea } from './ideas.ts'
import type { Tried } from './initiatives.ts'
import type { Poll } from './polls/poll.ts'
import type { Counter, Kept } from './records.ts'
import type { RoomSeat } from './seats.ts'
import type { AgreedLine } from './stepkinds.ts'
import type { Text } from './text.ts'
import type { Frozen, Version } from './versions.ts'
import type { WallState } from './wall.ts'
import type { Block, Draft, Workshop } from './workshop.ts'

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
  readonly phases: Table<Phase>
  readonly waves: Table<Wave>
  readonly deviations: Table<Deviation>
  readonly steps: Table<Step>
  readonly stepsAgreed: Table<StepsAgreed>
  readonly workshops: Table<Workshop>
  readonly items: Table<Item>
  readonly clocks: Table<Clock>
  readonly causes: Table<Cause>
  readonly polls: Table<Poll>
  readonly answers: Table<OpenAnswer>
  readonly chains: Table<Chain>
  readonly collecting: Table<Collecting>
  readonly ideas: Table<Idea>
  readonly blocks: Table<Block>
  readonly records: Table<Kept>
  readonly counters: Table<Counter>
  readonly gates: Table<GateHeld>
  readonly gateAnswers: Table<GateAnswer>
  readonly tried: Table<Tried>
  readonly seats: Table<RoomSeat>
  readonly walls: Table<WallState>
  readonly drafts: Table<Draft>
  readonly versions: Table<Version>
  readonly frozen: Table<Frozen>
  readonly markets: Table<Market>
  readonly tellings: Table<Telling>
  readonly struck: Table<Struck>
}

export type Table<T> = Readonly<Record<Id, T>>
export type Collection = keyof Engagement

export const collections = [
  'about',
  'sides',
  'parties',
  'people',
  'phases',
  'waves',
  'deviations',
  'steps',
  'stepsAgreed',
  'workshops',
  'items',
  'clocks',
  'causes',
  'polls',
  'answers',
  'chains',
  'collecting',
  'ideas',
  'blocks',
  'records',
  'counters',
  'gates',
  'gateAnswers',
  'tried',
  'seats',
  'walls',
  'drafts',
  'versions',
  'frozen',
  'markets',
  'tellings',
  'struck',
] as const satisfies readonly Collection[]

/** What the engagement itself is called; the one row of `about`. */
export interface About {
  readonly id: Id
  readonly name: string
  readonly caseNumber: string
  /** the phase the project is in: one of `phases`, else the pack's id, such as `kodeks.gennemfoerelse` */
  readonly phase: Id | null
  /** when the first users take it into use in their daily work */
  readonly goLive: PlainDate | null
  /** *idriftsættelsesdato*: when the system works in the technical sense */
  readonly operation: PlainDate | null
  readonly traits: Traits
  /** the phase list it was begun with, by the pack's id; null for a list of its own */
  readonly phaseList: Id | null
  /** the pack whose principles it is measured by; null for the first that has any */
  readonly principlePack: Id | null
  /** the place under which a principle, twice in a row, has the plan's step talked about; none: *lavt* */
  readonly agreedLine?: AgreedLine
  /** what the hensigtserklæring is to be; none: *fælles forståelse* */
  readonly declaredAs?: DeclaredAs
  /** the indstilling that came of it as an annex to the contract */
  readonly declarationDecision?: Id
  /** true for the demo, which every screen and file says */
  readonly demo: boolean
  /** the copy that a rehearsal is held on: in its own folder for as long as it lasts, and kept nowhere else */
  readonly rehearsal?: true
}

/** The project's most important characteristics, which the customer defines and everybody must know (K · Governance). */
export interface Traits {
  readonly size: 'small' | 'medium' | 'large' | null
  readonly complexity: 'low' | 'medium' | 'high' | null
  readonly method: 'waterfall' | 'agile' | 'mixed' | null
}

/** A phase of this engagement: copied from a pack's list, or its own. */
export interface Phase {
  readonly id: Id
  readonly order: number
  readonly title: Text
  /** the pack's phase it follows, for its initiatives and criteria; null for one's own */
  readonly packPhase: Id | null
  /** the phase it is a part of; null for a whole one */
  readonly within: Id | null
  readonly starts: When | null
  readonly ends: When | null
}

/** A date, or weeks before (−) or after (+) one of the two anchors: `G-12u` is 12 weeks before go-live, `I-4u` 4 before idriftsættelse. */
export type When = { readonly on: PlainDate } | { readonly anchor: Anchor; readonly weeks: number }
export type Anchor = 'goLive' | 'operation'

/** *Udrulningsbølge*: those who go live together, each wave with its own two dates. */
export interface Wave {
  readonly id: Id
  readonly order: number
  readonly title: string
  /** who is in it, such as the municipalities' names */
  readonly who: string
  readonly operation: PlainDate | null
  readonly goLive: PlainDate | null
  /** weeks after the project's own two dates, which its dates then follow; none: its dates are fixed */
  readonly weeks?: number | null
}

/** A deviation from the model: documented, dated, and approved by the method owner outside the room (I · Principper for projektets operationalisering). */
export interface Deviation {
  readonly id: Id
  readonly order: number
  /** what the model says */
  readonly from: string
  /** what is done instead */
  readonly instead: string
  readonly reason: string
  readonly date: PlainDate
  readonly approval: 'noted' | 'sent' | 'approved' | 'declined'
  /** who approved or declined it */
  readonly approvedBy: string
  readonly approvedOn: PlainDate | null
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
  /** empty where it is not known */
  readonly email: string
  /** their own boss, who does not sit beside them at a mixed table; null where not said or not here */
  readonly reportsTo: Id | null
}

/** *svarer*, *rådgiver* (sits with a side, does not answer) or *gæst*. */
export type Part = 'answers' | 'advises' | 'guest'

export const emptyEngagement: Engagement = {
  about: {},
  sides: {},
  parties: {},
  people: {},
  phases: {},
  waves: {},
  deviations: {},
  steps: {},
  stepsAgreed: {},
  workshops: {},
  items: {},
  clocks: {},
  causes: {},
  polls: {},
  answers: {},
  chains: {},
  collecting: {},
  ideas: {},
  blocks: {},
  records: {},
  counters: {},
  gates: {},
  gateAnswers: {},
  tried: {},
  seats: {},
  walls: {},
  drafts: {},
  versions: {},
  frozen: {},
  markets: {},
  tellings: {},
  struck: {},
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

/** The parties of one side, in order. */
export function partiesOf(engagement: Engagement, sideId: Id): Party[] {
  return inOrder(engagement.parties).filter((party) => party.sideId === sideId)
}

export function peopleOfParty(engagement: Engagement, partyId: Id): Person[] {
  return inOrder(engagement.people).filter((person) => person.partyId === partyId)
}

/** The pack's phase that the engagement is in now: what initiatives, criteria and templates are proposed by. */
export function packPhaseOf(engagement: Engagement): Id | null {
  const { phase } = aboutOf(engagement)
  const own = engagement.phases[phase ?? '']
  return own ? (own.packPhase ?? engagement.phases[own.within ?? '']?.packPhase ?? null) : phase
}

/** The largest order in a table, for putting a new thing last. */
export function lastOrder(table: Table<{ readonly order: number }>): number {
  return Object.values(table).reduce((most, thing) => Math.max(most, thing.order), 0)
}

/** The fields that were really given: an optional field left out is not a field set to nothing. */
export function definedOnly<T extends object>(
  fields: T,
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
