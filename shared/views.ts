import type { PhoneAgreed } from './agreedview.ts'
import type { Item, Slot } from './agenda.ts'
import type { Cause } from './causes.ts'
import type { Clock } from './clock.ts'
import type { OpenAnswer } from './answers.ts'
import type { Chain } from './chains.ts'
import type { Picture } from './charts/picture.ts'
import type { Settings } from './contract.ts'
import type { WallDisplays } from './displays.ts'
import type {
  About,
  Deviation,
  Id,
  Mark,
  MinuteOfDay,
  Moment,
  Party,
  Person,
  Phase,
  PlainDate,
  Side,
  Wave,
} from './engagement.ts'
import type { Collecting, Idea } from './ideas.ts'
import type { ClauseScene } from './declaration.ts'
import type { GateScene, GateView } from './gateview.ts'
import type { InitiativesView } from './initiatives.ts'
import type { IdeasScene } from './ideasview.ts'
import type { CountScene } from './counting.ts'
import type { PhoneTable, TablesScene } from './tableanswersview.ts'
import type { Line } from './journal.ts'
import type { Block as PlanBlock } from './packs/template.ts'
import type { Reason } from './outcome.ts'
import type { OwnPicture } from './owned.ts'
import type { FormId, Poll, RiskAsk, Step } from './polls/poll.ts'
import type { AddressWhy } from './preflight/addresses.ts'
import type { PreflightView } from './preflight/tick.ts'
import type { FollowUpView } from './followup/view.ts'
import type { MarketView } from './market/view.ts'
import type { Kept } from './records.ts'
import type { RehearsalView } from './rehearsal.ts'
import type { SafetyView } from './safety.ts'
import type { AnswersBy, Ask, SeatWay } from './seats.ts'
import type { StepsScene, StepsView, UnderView } from './stepsview.ts'
import type { Language, Reading, Text } from './text.ts'
import type { VersionCard } from './versionview.ts'
import type { WallShow, WallState } from './wall.ts'
import type { WorstReport } from './wallreport.ts'
import type { ChosenScene } from './wallscenes.ts'
import type { Block, Workshop } from './workshop.ts'
import type { NotetakerView, SteeringView, TableView, VisitorView } from './tableviews.ts'

export type { Id }

/**
 * What each audience may know, in named slices: the whole privacy of the app. A slice is sent only when it changed; what
 * is not in an audience's type is never sent to it.
 */
export interface Views {
  readonly facilitator: FacilitatorView
  readonly wall: WallPage
  readonly guest: { readonly room: PhoneRoom }
  readonly visitor: VisitorView
  readonly notetaker: NotetakerView
  readonly cofacilitator: SteeringView
  readonly remote: SteeringView
  readonly phone: PhoneView
}

// ——— the cockpit

export interface FacilitatorView {
  readonly home: HomeView
  readonly settings: Settings
  /** the displays of this machine; null in a browser, which knows them itself */
  readonly displays: WallDisplays | null
  readonly safety: SafetyView
  /** a rehearsal is held, and everything else here is of its copy */
  readonly rehearsal: RehearsalView | null
  /** the engagement she works at, whether or not one of its workshops is open; null on *Hjem* until one is chosen */
  readonly engagement: EngagementView | null
  /** the records of that engagement, from all its workshops */
  readonly records: readonly Kept[] | null
  readonly followUp: FollowUpView | null
  /** *egne noter* by item: hers alone, on this machine */
  readonly ownNotes: Readonly<Record<Id, string>> | null
  /** blocks kept from agendas, on this machine */
  readonly ownBlocks: readonly OwnBlocks[]
  /** the workshop that is open; everything below is null while none is */
  readonly open: OpenView | null
  readonly agenda: readonly AgendaRow[] | null
  readonly clock: Clock | null
  /** why items ran over, for *Facilitatorens log* */
  readonly causes: readonly Cause[] | null
  readonly polls: readonly PollCard[] | null
  readonly answers: readonly OpenAnswer[] | null
  readonly chains: readonly Chain[] | null
  readonly ideas: IdeasView | null
  readonly notes: readonly Block[] | null
  /** the versions of the open workshop's minutes */
  readonly versions: readonly VersionCard[] | null
  readonly gate: GateView | null
  readonly steps: StepsView | null
  readonly initiatives: InitiativesView | null
  readonly room: RoomView | null
  readonly preflight: PreflightView | null
  readonly wall: WallView | null
  readonly drafts: { readonly capture: string; readonly wall: string } | null
  /** what a meeting before the contract has beside the others; null for all the others */
  readonly market: MarketView | null
  readonly undo: { readonly undo: Line | null; readonly redo: Line | null }
  readonly table: TableView | null
}

/** A samarbejde as its own page shows it. */
export interface EngagementView {
  readonly about: About
  readonly sides: readonly Side[]
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  readonly phases: readonly PhaseView[]
  readonly waves: readonly Wave[]
  readonly deviations: readonly Deviation[]
  readonly steps: StepsView
  /** what was under the agreed line twice in a row; empty while a meeting is held */
  readonly under: readonly UnderView[]
  readonly workshops: readonly WorkshopCard[]
  /** null while nothing has a date */
  readonly timeline: Picture | null
  /** what the timeline shows, in words: its name to a screen reader */
  readonly timelineSaid: string
}

/** A phase with the days its beginning and end come to today. */
export interface PhaseView extends Phase {
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** Blocks of an agenda that she kept under a name, to be put into another. */
export interface OwnBlocks {
  readonly id: Id
  readonly title: string
  readonly blocks: readonly PlanBlock[]
}

export interface HomeView {
  readonly today: PlainDate
  readonly engagements: readonly EngagementCard[]
  readonly templates: readonly TemplateCard[]
  /** moves when a pack is read in or taken away */
  readonly contentVersion: number
}

export interface EngagementCard {
  readonly id: Id
  readonly name: string
  /** the pack's phase it is in: what templates and initiatives are proposed by */
  readonly packPhase: Id | null
  readonly parties: readonly { readonly mark: Mark; readonly short: string }[]
  readonly demo: boolean
  readonly openActions: number
  readonly lateActions: number
  readonly workshops: readonly WorkshopCard[]
}

export interface WorkshopCard {
  readonly id: Id
  readonly title: Text
  readonly date: PlainDate
  readonly startsAt: MinuteOfDay
  readonly state: Clock['state']
  readonly people: number
}

export interface TemplateCard {
  readonly id: Id
  readonly title: Text
  readonly about: Text
  readonly minutes: number
  readonly startsAt: MinuteOfDay
  /** several versions of one kind share it, such as `faseovergang` */
  readonly family: Id | null
  readonly variant: Text | null
  /** the phase its gate leads out of, by the pack's id */
  readonly gateFrom: Id | null
  readonly people: { readonly from: number; readonly to: number }
}

/** A principle by its short name. */
export interface NamedPrinciple {
  readonly id: Id
  readonly name: string
}

export interface OpenView {
  readonly engagement: About
  readonly workshop: Workshop
  readonly sides: readonly Side[]
  readonly parties: readonly Party[]
  readonly people: readonly Person[]
  /** the principles it is measured by, as # names them */
  readonly principles: readonly NamedPrinciple[]
  /** everybody of the engagement, for the names of those who own something and were not invited */
  readonly everybody: readonly Person[]
}

export interface AgendaRow {
  readonly item: Item
  /** its place in the plan as it was made */
  readonly planned: Slot
}

/** A measurement as the facilitator may see it: the total while it is open, what may be published once it is closed. */
export interface PollCard {
  readonly poll: Poll
  readonly open: {
    readonly answered: number
    readonly of: number
    /** *Lukker du nu, vises tallene kun samlet* */
    readonly fallsToJoint: boolean
    /** the host was restarted while it was open: answers are coming again from the phones */
    readonly interrupted: boolean
  } | null
  /** whether the sides are large enough for *part for part* as the roster stands */
  readonly mayBeBySide: boolean
  /** the same was asked before and shown jointly: this round can only be joint too */
  readonly heldJoint: boolean
  readonly reading: ResultView | null
  /** two rows proposed for talk, with the reason */
  readonly proposed: readonly Proposal[]
}

export interface Proposal {
  readonly rowId: Id
  readonly short: Reading
  /** one sentence */
  readonly why: string
}

/** A published result, drawn and said: the same on wall, phone, cockpit and in Word. */
export interface ResultView {
  readonly title: string
  readonly question: string
  readonly picture: Picture
  /** one per row, in the picture's order */
  readonly sentences: readonly string[]
  /** the level and the base, in one or two sentences */
  readonly level: string
}

export interface RoomView {
  readonly phones: PhonesState
  readonly addresses: readonly NetworkAddress[]
  /** all seats but those on paper, also codes that nobody has used yet */
  readonly seats: readonly SeatView[]
  readonly asks: readonly AskView[]
  readonly paper: PaperView
}

/** A phone that wants to be let in: *en telefon vil være med som Kunden*. */
export interface AskView extends Ask {
  readonly connected: boolean
}

/** Answers on paper, without a figure of theirs. */
export interface PaperView {
  /** the seats that answer on paper, by side */
  readonly places: Readonly<Record<Id, readonly Id[]>>
  /** the slips of the open measurement, once they have been counted */
  readonly counted: number | null
}

export type PhonesState =
  | { readonly state: 'shut'; readonly trouble: Reason | null }
  | {
      readonly state: 'open'
      readonly address: string
      readonly port: number
      readonly url: string
      readonly qr: Picture
    }

export interface NetworkAddress {
  readonly address: string
  /** the adapter's name as the system says it */
  readonly adapter: string
  /** wired or wireless network, virtual adapter, this machine only */
  readonly kind: 'network' | 'virtual' | 'loopback'
  /** the reason for its place in the list */
  readonly why: AddressWhy
  readonly best: boolean
}

export interface SeatView {
  readonly id: Id
  readonly sideId: Id
  /** the company it was made for, where several compete */
  readonly partyId?: Id
  readonly code: string
  readonly by: AnswersBy
  readonly taken: boolean
  readonly connected: boolean
}

export interface WallView {
  readonly state: WallState
  readonly scene: WallScene
  /** how many windows show the wall now */
  readonly windows: number
  /** what one step forward would show, seen by her alone; null at the last picture of the item */
  readonly next: { readonly show: WallShow; readonly scene: WallScene } | null
  readonly gong: Gong
  readonly pictures: readonly OwnPicture[]
  /** the worst that a window of the wall says of itself; null while none shows it */
  readonly report: WorstReport | null
  /** the pictures of the item that runs, in order */
  readonly deck: readonly WallShow[]
}

/** Texts from phones as she may see them: how many while they are collected, mixed and without a trace of whose. */
export interface IdeasView {
  readonly collecting: readonly Collecting[]
  readonly ideas: readonly Idea[]
  /** by item: how many have come and wait to be mixed into the list */
  readonly waiting: Readonly<Record<Id, number>>
}

// ——— the wall

/** The wall's page: its scene, and the theme and language that are its own. */
export interface WallPage {
  readonly wall: WallScene
  readonly gong: Gong
  readonly look: 'light' | 'dark'
  readonly language: Language
  /** the time of the rehearsal that is shown, told anew each second; null: it is the real workshop */
  readonly rehearsal: Moment | null
}

/** When the gong sounds; the wall's window strikes it, since that is where the room hears it. */
export interface Gong {
  /** when she last struck it by hand */
  readonly struckAt: Moment | null
  /** when the countdown that runs comes to nought */
  readonly ringsAt: Moment | null
  /** whether it is struck then */
  readonly byItself: boolean
}

/** What a wall's window says of itself: the one thing it may say. */
export interface WallReport {
  /** a browser makes no sound before the first press in its window */
  readonly sound: 'ready' | 'blocked'
  /** whether the display it belongs on is plugged in */
  readonly display: 'there' | 'away'
}

export type WallScene =
  | ChosenScene
  | { readonly mode: 'black' }
  | {
      readonly mode: 'join'
      readonly title: Reading
      readonly engagement: string
      readonly facilitator: string
      readonly askedBy: string
      /** null while phones are shut out: the picture is then a welcome only */
      readonly door: Door | null
      /** the network to join first; null where phones need none, or are shut out */
      readonly wifi: {
        readonly network: string
        readonly password: string
        readonly qr: Picture
      } | null
      readonly here: number
      readonly sides: readonly {
        readonly mark: Mark
        readonly label: Reading
        readonly here: number
      }[]
    }
  | {
      readonly mode: 'task'
      readonly title: Reading
      readonly what: Reading
      readonly withWhom: Reading
      readonly deliver: Reading
      /** where the tables have a task each; one clock for all of them */
      readonly groups: readonly {
        readonly title: Reading
        readonly what: Reading
        readonly place: string
      }[]
      readonly clock: WallClock
    }
  | { readonly mode: 'write'; readonly text: string }
  | {
      readonly mode: 'program'
      readonly title: Reading
      readonly rows: readonly {
        readonly title: Reading
        readonly starts: MinuteOfDay
        readonly when: 'past' | 'now' | 'next' | 'later'
      }[]
      readonly clock: WallClock | null
      /** what people must know before they speak; null where there is nothing of the kind */
      readonly ruling: string | null
    }
  | {
      readonly mode: 'poll'
      readonly title: Reading
      readonly question: Reading
      readonly state: 'planned' | 'open' | 'closed'
      readonly answered: number
      readonly of: number
      readonly door: Door | null
    }
  | { readonly mode: 'result'; readonly result: ResultView }
  | IdeasScene
  | TablesScene
  | CountScene
  | GateScene
  | StepsScene
  | ClauseScene

/** How to get in: the QR code's address, and the code to type where it cannot be scanned. */
export interface Door {
  readonly url: string
  readonly address: string
  readonly code: string
  readonly qr: Picture
}

export interface WallClock {
  readonly state: Clock['state']
  readonly since: number | null
  readonly spent: number
  readonly givenMinutes: number
  /** table work counts down; while somebody speaks only the end is said */
  readonly countsDown: boolean
  readonly timeZone: string
}

// ——— phones

export interface PhoneView {
  readonly room: PhoneRoom
  /** null: the seat is gone, and the phone has to join again */
  readonly me: {
    readonly code: string
    readonly sideId: Id
    readonly mark: Mark
    readonly side: Reading
    /** what this phone and her screen both show while it waits to be let in */
    readonly sign: string | null
  } | null
  readonly poll: PhonePoll | null
  /** texts are being collected */
  readonly ideas: PhoneIdeas | null
  /** the item that runs asks the tables: what this phone may write for its own */
  readonly table: PhoneTable | null
  readonly result: ResultView | null
  /** *Mine handlinger*: what was agreed, the same for all, when the day has ended */
  readonly agreed: PhoneAgreed | null
}

export interface PhoneRoom {
  readonly workshopId: Id
  /** the same at the next workshop, so that a phone may remember its side */
  readonly engagementId: Id
  readonly way: SeatWay
  readonly title: Reading
  readonly engagement: string
  readonly demo: boolean
  /** what is answered here counts for nothing */
  readonly rehearsal: boolean
  readonly sides: readonly {
    readonly id: Id
    readonly mark: Mark
    readonly label: Reading
    readonly parties: string
  }[]
  /** the item that runs now; null before and after */
  readonly now: Reading | null
  /** the task of that item, where the meeting is held without a wall to read it on */
  readonly task: {
    readonly what: Reading
    readonly withWhom: Reading
    readonly deliver: Reading
  } | null
}

/** The open measurement, or the one just closed and not yet shown. */
export interface PhonePoll {
  readonly id: Id
  /** changes when the host has lost its ballots: the phone then sends its own again */
  readonly box: Id
  readonly state: 'open' | 'closed'
  readonly form: FormId
  readonly question: Reading
  readonly rows: readonly { readonly id: Id; readonly text: Reading; readonly short: Reading }[]
  readonly choose: { readonly question: Reading; readonly of: number } | null
  readonly points: number | null
  readonly asks: readonly RiskAsk[]
  readonly trial: boolean
  readonly bySide: boolean
  readonly answered: number
  readonly of: number
}

/** The collecting of texts that is open. */
export interface PhoneIdeas {
  readonly itemId: Id
  /** changes when the host has lost what was waiting: the phone then sends its own again */
  readonly box: Id
  readonly question: Reading
  /** the most characters of one */
  readonly most: number
}

export type { Step }
