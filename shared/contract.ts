import type { Command } from './commands.ts'
import type { DocumentTree } from './document.ts'
import type { ReportKind } from './followup/reports/kinds.ts'
import type { RecordEvent } from './followup/history.ts'
import type { SendOut, SentOut, TakeIn, TakenIn } from './exchange/orders.ts'
import type { Line } from './journal.ts'
import type { Anchors, Moves } from './moving.ts'
import type { Outcome } from './outcome.ts'
import type { Decided, Finding } from './market/findings.ts'
import type { PaperCount } from './polls/paper.ts'
import type { OwnPicture } from './owned.ts'
import type { Choice } from './polls/poll.ts'
import type { AnswersBy } from './seats.ts'
import type { PreflightOrder } from './preflight/orders.ts'
import type { Content } from './packs/content.ts'
import type { Fault } from './packs/read.ts'
import type { RehearsalOrder } from './rehearsalorders.ts'
import type { SafetyOrder } from './safety.ts'
import type { Given, SteerCommand, TableRole } from './table.ts'
import type { TableAnswer } from './tableanswersview.ts'
import type { Id, Views, WallReport } from './views.ts'
import type { Language, Text } from './text.ts'
import type { Wifi } from './wifi.ts'

/**
 * Every call that each audience may make, and what comes back. To add one is to add a line here; the doors, the ports and
 * the preload are derived from it, and the compiler finds the rest.
 */
export interface Calls {
  readonly facilitator: {
    run(command: Command): Outcome
    undo(): Outcome<Line>
    redo(): Outcome<Line>
    /** what became of a record of this engagement, or of all of them (null) */
    readHistory(of: { recordId: Id | null }): Outcome<{ events: readonly RecordEvent[] }>
    /** goes to the page of an engagement; a workshop of another one is left */
    openEngagement(at: { engagementId: Id }): Outcome
    /** opens a workshop in this window and makes it the one phones and wall see */
    openWorkshop(at: { engagementId: Id; workshopId: Id }): Outcome
    /** back to Hjem; phones are shut out */
    leaveWorkshop(): Outcome
    /** makes a fresh demo and returns where it is */
    makeDemo(): Outcome<DemoAt>
    /** a new engagement, with nobody in it yet */
    makeEngagement(made: NewEngagement): Outcome<{ engagementId: Id }>
    /** a workshop, in a new engagement where none is named, in one go */
    makeWorkshop(made: NewWorkshop): Outcome<{ engagementId: Id; workshopId: Id }>
    /** all packs and templates, to be looked up in; read again when `home.contentVersion` moves */
    readContent(): Outcome<Content>
    /** what would follow if the two dates were moved: read before they are, and changing nothing */
    readMoves(at: { set: Anchors; workshopIds: readonly Id[] }): Outcome<Moves>
    /** *egne noter* of one item: kept on this machine, in no engagement, export or anybody else's view */
    keepOwnNote(at: { itemId: Id; text: string }): Outcome
    /** keeps blocks of an agenda in the library of this machine, under a name */
    keepBlocks(made: { title: string; itemIds: readonly Id[] }): Outcome
    removeBlocks(at: { id: Id }): Outcome
    /** reads an organisation's pack from the text of a file; faults name their lines, and then nothing is changed */
    importPack(file: { text: string }): Outcome<PackImport>
    removePack(at: { id: Id }): Outcome
    /** writes a pack, or a start for one's own (null), as a file */
    savePack(at: { id: Id | null; folder: string | null }): Outcome<{ files: readonly SavedFile[] }>
    /** *Åbn for telefoner*: starts the listener on one of this machine's addresses */
    letPhonesIn(at: { address: string; port: number }): Outcome
    shutPhonesOut(): Outcome
    /** takes a seat away: its phone has to join again, an answer already given stands */
    removeSeat(at: { seatId: Id }): Outcome
    /** lets those in who wait */
    letIn(at: { askIds: readonly Id[] }): Outcome
    turnAway(at: { askIds: readonly Id[] }): Outcome
    /** a personal code for each who answers on the roster and has none */
    makeCodes(): Outcome<{ made: number }>
    /** one seat more: a personal code, a one-time code for a loan device, or a place on paper */
    makeSeat(at: { sideId: Id; by: AnswersBy; partyId?: Id }): Outcome<{ code: string }>
    /** *Samme person, ny telefon*: the same seat by a new code, and an answer already given stands */
    renewSeat(at: { seatId: Id }): Outcome<{ code: string }>
    /** a wrong side is moved before the measurement */
    moveSeat(at: { seatId: Id; sideId: Id }): Outcome
    /** what the two tellers counted; in place of an earlier count, and nothing of it is kept or shown before the close */
    /** *Fortryd det, bordet sendte sidst*: what stood before it stands again */
    takeBackTable(at: { answerId: Id }): Outcome
    countPaper(counted: { pollId: Id } & PaperCount): Outcome
    /** a way into the wall's page for a window or browser on this machine; works once */
    wallLink(): Outcome<{ url: string }>
    /** keeps a picture for the wall, as base64, in memory on this machine */
    keepPicture(picture: OwnPicture & { data: string }): Outcome
    dropPictures(): Outcome
    readPicture(at: { id: Id }): Outcome<{ data: string }>
    /** the folders that files can be saved in, best first; empty where the shell asks with its own dialog */
    folders(): Outcome<{ folders: readonly string[] }>
    /** a document as a tree, to be read on the screen or put on the clipboard */
    readDocument(what: ReadDocument): Outcome<DocumentTree>
    /** writes files of a workshop; `folder` null lets the shell ask with its own dialog */
    saveFiles(what: SaveFiles): Outcome<{ files: readonly SavedFile[] }>
    /** the whole engagement, its registers or its dates as files */
    sendOut(what: SendOut): SentOut
    /** a file that comes in: sent in pieces, read, shown, and taken in or not */
    takeIn(order: TakeIn): Outcome<TakenIn>
    /** a report of the engagement as a whole: for the page, or written as Word */
    readReport(of: ReadReport): Outcome<DocumentTree>
    saveReport(of: ReadReport & { folder: string | null }): Outcome<{ files: readonly SavedFile[] }>
    /** the names that would stand in the version without names, each to be decided before it is saved */
    findNames(at: { workshopId: Id; language: Language }): Outcome<{ findings: readonly Finding[] }>
    /** opens a file that was saved in this session, or shows it in its folder */
    openFile(at: { path: string; how: 'open' | 'show' }): Outcome
    /** snapshots and the safety copy on a second laptop or a stick */
    keepSafe(order: SafetyOrder): Outcome
    /** *Klargør*: looks at the computer, or tells what no system can be asked */
    prepare(order: PreflightOrder): Outcome
    /** *Prøvekør workshoppen*: begins and ends it on a copy of the plan, and says how fast it goes */
    rehearse(order: RehearsalOrder): Outcome
    setSettings(set: Partial<Settings>): Outcome
    /** *Bordet*: opens its door on one of this machine's addresses; what goes through it is not encrypted */
    openTable(at: { address: string; port: number }): Outcome
    shutTable(): Outcome
    /** the digits on both screens are the same: the device is let in; a referent with the side that is printed */
    seatDevice(at: { knockId: Id; sideId: Id | null }): Outcome
    turnDeviceAway(at: { knockId: Id }): Outcome
    /** hands *styring* to a device at the table; null takes it back */
    handOver(at: { deviceId: Id | null }): Outcome
    removeDevice(at: { deviceId: Id }): Outcome
    /** she has a block or record open: others see that for 30 s, and wait */
    hold(at: { thingId: Id }): Outcome
    letGo(at: { thingId: Id }): Outcome
  }
  /** a wall's window can only look, and say how it fares */
  readonly wall: {
    report(said: WallReport): Outcome
    readPicture(at: { id: Id }): Outcome<{ data: string }>
  }
  /** a device at the table's door that is not let in yet */
  readonly visitor: {
    knock(as: { role: TableRole; name: string }): Outcome<{ ticket: string }>
    /** once it is let in: changes the ticket for a token of its own */
    comeIn(with_: { ticket: string }): Outcome<{ token: string; role: TableRole }>
  }
  readonly notetaker: {
    write(given: Given): Outcome
    /** what the tellers counted of the open measurement; kept in memory only, and never in a device's outbox */
    countPaper(counted: { pollId: Id } & PaperCount): Outcome
    hold(at: { thingId: Id }): Outcome
    letGo(at: { thingId: Id }): Outcome
    undo(): Outcome<Line>
    redo(): Outcome<Line>
  }
  readonly cofacilitator: Steering
  readonly remote: Steering
  /** a phone that has no seat yet */
  readonly guest: {
    join(as: { room: string; sideId: Id }): Outcome<Joined>
    /** back into a seat by its own code, from another phone or a cleared one; the old token dies */
    rejoin(as: { room: string; code: string }): Outcome<Joined>
  }
  readonly phone: {
    /** answers to one or more questions of the open measurement; each stands alone with its own ballot id */
    vote(ballots: VoteArgs): Outcome<{ box: Id }>
    /** a text without name or side, or new words for one; the same again changes nothing */
    sendIdea(idea: { itemId: Id; id: Id; text: string }): Outcome<{ box: Id }>
    /** a table's open answer, at once for all to see; `tableAnswered` names who wrote it before */
    answerForTable(answer: TableAnswer): Outcome
  }
}

/** *Styring*: the same keys for a medfacilitator and for her own phone. */
interface Steering {
  steer(command: SteerCommand): Outcome
  undo(): Outcome<Line>
  redo(): Outcome<Line>
}

export interface VoteArgs {
  readonly pollId: Id
  readonly ballots: readonly {
    readonly question: Id
    readonly id: Id
    readonly choice: Choice
    /** counts this phone's changes of mind; a later one wins, however late an earlier one arrives; none is 0 */
    readonly turn?: number
  }[]
}

export interface Joined {
  readonly token: string
  /** the seat's own; empty while the phone waits to be let in */
  readonly code: string
  /** a one-time code was typed: the phone keeps nothing, sends the whole form at once, and forgets */
  readonly loan?: true
}

export interface DemoAt {
  readonly engagementId: Id
  /** the contract workshop of twenty, held, with minutes */
  readonly heldId: Id
  /** a contract workshop of twenty to run oneself */
  readonly toRunId: Id
  /** the steering group of nine, ready to be measured */
  readonly steeringId: Id
}

export interface NewEngagement {
  readonly name: string
  readonly caseNumber: string
  readonly customer: string
  readonly supplier: string
  /** the third side's organisation; empty where there are two */
  readonly others: string
  /** the phase list it begins with; null for none yet */
  readonly phaseList: Id | null
}

export interface NewWorkshop {
  /** an engagement that exists already, or null for a new one */
  readonly engagementId: Id | null
  readonly name: string
  readonly customer: string
  readonly supplier: string
  readonly from:
    | { readonly kind: 'template'; readonly templateId: Id }
    | { readonly kind: 'workshop'; readonly workshopId: Id }
    | { readonly kind: 'open' }
  readonly date: string
  readonly startsAt: number
  readonly place: string
  readonly facilitator: string
  readonly askedBy: string
  readonly language: Language
}

/** What can be written of a workshop: minutes, actions and the facilitator's log after it, the others before it. */
export const fileKinds = [
  'minutes',
  'recommendation',
  'insert',
  'actions',
  'log',
  'runsheet',
  'program',
  'prereading',
  'cards',
  'signin',
  'codes',
  'slips',
  'calendar',
  'itpage',
  'public',
  'told',
  'firms',
  'gate',
  'gatesheets',
  'declaration',
] as const
export type FileKind = (typeof fileKinds)[number]

export interface SaveFiles {
  readonly workshopId: Id
  readonly what: readonly FileKind[]
  readonly language: Language
  /** minutes: with the notes; run sheet: with her own notes */
  readonly notes: boolean
  /** minutes: with *Facilitatorens log* as an annex, which it is not unless she ticks it */
  readonly log?: boolean | undefined
  /** minutes: a finished version as it was frozen; else as they stand */
  readonly versionId?: Id | undefined
  /** the version without names: what she has said of each name found in it */
  readonly names?: Decided | undefined
  readonly folder: string | null
}

export interface ReadReport {
  readonly kind: ReportKind
  readonly language: Language
  /** whom a newcomer takes over from */
  readonly personId: Id | null
}

/** What can be read on the screen. */
export const readKinds = ['minutes', 'insert'] as const
/** Which document is to be read: `versionId` names a finished version of the minutes, which has its own form. */
export interface ReadDocument extends Omit<SaveFiles, 'what' | 'folder'> {
  readonly what: (typeof readKinds)[number]
}

export interface PackImport {
  /** null where the file has faults */
  readonly pack: { readonly id: Id; readonly title: Text; readonly version: number } | null
  readonly faults: readonly Fault[]
}

export interface SavedFile {
  readonly path: string
  readonly name: string
  /** the name it had to take because a file of the wanted name was open or there already */
  readonly renamed: boolean
}

export interface Settings {
  readonly language: Language
  readonly look: 'system' | 'light' | 'dark'
  /** the wall has a theme of its own: a bright room wants light */
  readonly wallLook: 'light' | 'dark'
  readonly name: string
  readonly folder: string | null
  /** the gong is struck by itself when a countdown ends */
  readonly gong: boolean
  /** the display the wall belongs on, by its key; null: the best other than her own */
  readonly display: string | null
  /** the network phones must be on; kept on this machine, in no engagement */
  readonly wifi: Wifi | null
}

export type Audience = keyof Calls

/** A place in the room, as the doors hold it: what its sitter may do, and what it is shown. */
export interface Seat<A extends Audience> {
  readonly calls: Answers<A>
  watch(language: Language, see: (slices: Partial<Views[A]>) => void): () => void
}

/** The calls as the room answers them: at once where it can, later where a disk or a network takes time. */
export type Answers<A extends Audience> = {
  readonly [Name in keyof Calls[A]]: Calls[A][Name] extends (...args: infer Args) => infer Back
    ? (...args: Args) => Back | Promise<Back>
    : never
}

/** The same thing at arm's length: each call returns a promise. Screens know ports and cannot tell a cable from a radio. */
export type Asks<A extends Audience> = {
  readonly [Name in keyof Calls[A]]: Calls[A][Name] extends (...args: infer Args) => infer Back
    ? (...args: Args) => Promise<Back>
    : never
}

/** One message on a stream: the room's time, and the slices that changed. A heartbeat has none. */
export interface Message<A extends Audience> {
  readonly now: number
  readonly slices: Partial<Views[A]>
}

/** Each call's name, by audience: what the doors mount and the preload exposes. */
export const callNames = {
  facilitator: [
    'run',
    'undo',
    'redo',
    'readHistory',
    'openEngagement',
    'openWorkshop',
    'leaveWorkshop',
    'makeDemo',
    'makeEngagement',
    'makeWorkshop',
    'readContent',
    'readMoves',
    'keepOwnNote',
    'keepBlocks',
    'removeBlocks',
    'importPack',
    'removePack',
    'savePack',
    'letPhonesIn',
    'shutPhonesOut',
    'removeSeat',
    'letIn',
    'turnAway',
    'makeCodes',
    'makeSeat',
    'renewSeat',
    'moveSeat',
    'takeBackTable',
    'countPaper',
    'wallLink',
    'keepPicture',
    'dropPictures',
    'readPicture',
    'folders',
    'readDocument',
    'saveFiles',
    'sendOut',
    'takeIn',
    'readReport',
    'saveReport',
    'findNames',
    'openFile',
    'keepSafe',
    'prepare',
    'rehearse',
    'setSettings',
    'openTable',
    'shutTable',
    'seatDevice',
    'turnDeviceAway',
    'handOver',
    'removeDevice',
    'hold',
    'letGo',
  ],
  wall: ['report', 'readPicture'],
  visitor: ['knock', 'comeIn'],
  notetaker: ['write', 'countPaper', 'hold', 'letGo', 'undo', 'redo'],
  cofacilitator: ['steer', 'undo', 'redo'],
  remote: ['steer', 'undo', 'redo'],
  guest: ['join', 'rejoin'],
  phone: ['vote', 'sendIdea', 'answerForTable'],
} as const satisfies { readonly [A in Audience]: readonly (keyof Calls[A])[] }
