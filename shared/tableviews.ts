import type { Item } from './agenda.ts'
import type { OpenAnswer } from './answers.ts'
import type { Picture } from './charts/picture.ts'
import type { Clock } from './clock.ts'
import type { About, Id, Mark, MinuteOfDay, Moment, Party, Person, Side } from './engagement.ts'
import type { GateView } from './gateview.ts'
import type { Line } from './journal.ts'
import type { Landing } from './landing.ts'
import type { Reason } from './outcome.ts'
import type { Poll, PollState } from './polls/poll.ts'
import type { SpokenSheet } from './polls/spoken.ts'
import type { Whereabouts } from './presence.ts'
import type { Kept } from './records.ts'
import type { TableRole } from './table.ts'
import type { Text } from './text.ts'
import type { IdeasView, NamedPrinciple } from './views.ts'
import type { PaperView } from './views.ts'
import type { Block, Workshop } from './workshop.ts'

// ——— her own screen

/** The table's door as the facilitator sees it: who asks, who is in, who has *styring*. */
export interface TableView {
  readonly door: TableDoorState
  readonly waiting: readonly WaitingDevice[]
  readonly devices: readonly SeatedDevice[]
  /** the device that has *styring* beside her; null: she alone */
  readonly steering: Id | null
  readonly holds: readonly HeldView[]
}

export type TableDoorState =
  | { readonly state: 'shut'; readonly trouble: Reason | null }
  | {
      readonly state: 'open'
      readonly address: string
      readonly port: number
      readonly url: string
      readonly qr: Picture
    }

export interface WaitingDevice {
  readonly id: Id
  readonly role: TableRole
  readonly name: string
  readonly digits: string
  readonly until: Moment
}

export interface SeatedDevice {
  readonly id: Id
  readonly role: TableRole
  readonly name: string
  readonly mark: Mark | null
  readonly connected: boolean
}

/** A block or record that somebody else has open just now. */
export interface HeldView {
  readonly thingId: Id
  readonly name: string
}

// ——— a device that asks in

/** All that a device knows before it is let in: its own digits and what came of them. */
export interface VisitorView {
  readonly mine: {
    readonly state: 'none' | 'waiting' | 'turnedAway' | 'letIn'
    readonly digits: string
    readonly until: Moment
    readonly role: TableRole | null
  }
}

// ——— those at the table

export interface TableMe {
  readonly id: Id
  readonly name: string
  readonly mark: Mark | null
  /** *styring* is with this device */
  readonly steers: boolean
}

export interface Ways {
  readonly undo: Line | null
  readonly redo: Line | null
}

/** *Referent*: what is written, what it is written under, and the talking points. No measurement, seat or own note. */
export interface NotetakerView {
  readonly me: TableMe | null
  readonly meeting: TableMeeting | null
  readonly agenda: readonly TableItem[] | null
  readonly clock: Clock | null
  readonly notes: readonly Block[] | null
  readonly records: readonly Kept[] | null
  readonly answers: readonly OpenAnswer[] | null
  readonly gate: GateView | null
  /** partssvar to the measurements that are shown; nothing of one before it is */
  readonly spoken: readonly SpokenSheet[] | null
  readonly ideas: IdeasView | null
  /** null unless a measurement is open that slips are counted for */
  readonly paper: TablePaper | null
  readonly holds: readonly HeldView[]
  readonly undo: Ways
}

/** What slips are typed in by: the questions, how many answer on paper, and whether they were counted; never a figure. */
export interface TablePaper {
  readonly poll: Poll
  readonly places: PaperView['places']
  readonly counted: PaperView['counted']
}

export interface TableMeeting {
  readonly engagement: Pick<About, 'name' | 'goLive' | 'operation' | 'demo'>
  readonly principles: readonly NamedPrinciple[]
  readonly workshop: Pick<
    Workshop,
    'id' | 'title' | 'timeZone' | 'language' | 'attendance' | 'keptBy'
  >
  readonly sides: readonly Side[]
  readonly parties: readonly Party[]
  readonly people: readonly TablePerson[]
  /** where each is now; when they came and left is for the facilitator's log */
  readonly where: Readonly<Record<Id, Whereabouts>>
  /** those invited, and whoever else owns something that stands here */
  readonly everybody: readonly TablePerson[]
}

export type TablePerson = Pick<Person, 'id' | 'order' | 'partyId' | 'name' | 'role' | 'takes'>

export type TableItem = Pick<
  Item,
  'id' | 'title' | 'kind' | 'minutes' | 'extra' | 'script' | 'answer'
> & { readonly starts: MinuteOfDay }

/** *Styring* and *fjernbetjening*: where the day stands, what comes next, what to say, and whether a measurement is open. */
export interface SteeringView {
  readonly me: TableMe | null
  readonly day: SteeringDay | null
  readonly clock: Clock | null
  readonly poll: {
    readonly id: Id
    readonly title: Text
    readonly state: PollState
    readonly answered: number
    readonly of: number
  } | null
  readonly black: boolean
  readonly undo: Ways
}

export interface SteeringDay {
  readonly workshopId: Id
  readonly title: Text
  readonly demo: boolean
  readonly timeZone: string
  readonly at: number
  readonly of: number
  readonly now: Pick<Item, 'id' | 'title' | 'kind' | 'minutes' | 'extra' | 'script'> | null
  readonly next: Pick<Item, 'id' | 'title' | 'kind' | 'minutes'> | null
  readonly landing: Landing | null
}
