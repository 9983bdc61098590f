import type { Draft as Drafted } from 'immer'
import { daysOf, type Day } from './agenda.ts'
import type { Handlers } from './change.ts'
import { setDay } from './days.ts'
import type { Id, MinuteOfDay, Moment, PlainDate, Table } from './engagement.ts'
import { definedOnly, inOrder, lastOrder } from './engagement.ts'
import { meanwhile } from './meanwhile.ts'
import { done, refused } from './outcome.ts'
import { packed, plainOf, type NoteText } from './richtext.ts'
import type { Move } from './presence.ts'
import type { SeatWay } from './seats.ts'
import type { Language, Text } from './text.ts'

/** One meeting: what it is, when, for whom; its items, polls, notes and records are things of their own that name it. */
export interface Workshop {
  readonly id: Id
  readonly order: number
  readonly title: Text
  /** the template it was made from, such as `kontrakt@1` */
  readonly template: string | null
  readonly date: PlainDate
  readonly startsAt: MinuteOfDay
  /** when it is to be over: the agenda is held against it */
  readonly endsAt: MinuteOfDay
  /** the second day and those after it */
  readonly laterDays: readonly Day[]
  /** an IANA zone, such as `Europe/Copenhagen`: the wall clock of the room */
  readonly timeZone: string
  readonly place: string
  /** *når man går* */
  readonly aim: Text
  /** *før* */
  readonly before: Text
  /** *efter* */
  readonly after: Text
  /** *hvis tiden skrider*: what goes first, in that order */
  readonly ifLate: readonly Text[]
  readonly facilitator: string
  /** who asked the facilitator to lead; stands on the welcome picture and in the minutes */
  readonly askedBy: string
  readonly keptBy: KeptBy
  readonly language: Language
  /** the fewest answers a group is shown from; four or more, never lowered */
  readonly k: number
  /** how many may join by the open link */
  readonly seats: number
  /** how phones get a seat */
  readonly way: SeatWay
  /** the code on the wall that lets a phone find this room */
  readonly roomCode: string
  /** who of the engagement's people this meeting is for; null: everybody */
  readonly invited: readonly Id[] | null
  readonly attendance: Readonly<Record<Id, Attendance>>
  /** when people came and left, in that order */
  readonly moves: readonly Move[]
  /** who may decide for their side today */
  readonly mandates: readonly Id[]
  /** mixed tables for table work; empty until they are made */
  readonly tables: readonly RoundTable[]
  /** the gate it is held at, by the pack's id */
  readonly gate: Id | null
  /** several competing suppliers: measured jointly only, and that cannot be changed */
  readonly competing: boolean
  /** the day until which remarks to the minutes are taken */
  readonly remarksBy: PlainDate | null
  readonly finishedAt: Moment | null
  /** *uden storskærm*: codes on her screen, tasks and results on the phones */
  readonly withoutWall: boolean
}

/** *Ført af [navn, part]*: printed, because the reader must know whose pen it was. */
export interface KeptBy {
  readonly name: string
  readonly sideId: Id | null
}

/** A table and who sits at it, in order round it. */
export interface RoundTable {
  readonly id: Id
  readonly people: readonly Id[]
}

/** til stede, delvist til stede, fraværende */
export type Attendance = 'present' | 'partly' | 'absent'

/** A note is a list of blocks; each is some paragraphs and lists of one item, written by one person at a time. */
export interface Block {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id | null
  readonly text: NoteText
  readonly at: Moment
}

/** Words being typed and not yet entered, kept so that no sentence is lost with a crash. */
export interface Draft {
  readonly id: Id
  readonly workshopId: Id
  readonly where: DraftPlace
  readonly text: string
}
export type DraftPlace = 'capture' | 'wall'

export function draftId(workshopId: Id, where: DraftPlace): Id {
  return `${workshopId}.${where}`
}

/** The things of a table that belong to one workshop, in order. */
export function ofWorkshop<
  T extends { readonly id: Id; readonly order: number; readonly workshopId: Id | null },
>(table: Table<T>, workshopId: Id): T[] {
  return inOrder(table).filter((thing) => thing.workshopId === workshopId)
}

export const workshopChanges: Handlers<
  'editWorkshop' | 'noteAttendance' | 'writeNote' | 'editNote' | 'removeNote' | 'keepDraft'
> = {
  editWorkshop(draft, { workshopId, set }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    if (workshop.competing && set.way !== undefined && set.way !== 'personal')
      return refused('ownCodes')
    const { date, startsAt, title, ...rest } = definedOnly(set)
    const [first] = daysOf(workshop)
    if (first && (date !== undefined || startsAt !== undefined))
      setDay(draft, workshop, 0, { ...first, ...definedOnly({ date, startsAt }) })
    if (title) workshop.title = definedOnly(title)
    Object.assign(workshop, rest)
    return done({ line: { kind: 'workshopEdited', workshopId }, workshopId })
  },
  noteAttendance(draft, { workshopId, personIds, is }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop || personIds.some((id) => !draft.people[id])) return refused('notFound')
    for (const id of personIds) workshop.attendance[id] = is
    return done({ line: { kind: 'attendanceNoted', workshopId }, workshopId })
  },
  writeNote(draft, { id, workshopId, itemId, text }, told) {
    if (plainOf(text) === '') return refused('empty')
    if (!draft.workshops[workshopId]) return refused('notFound')
    if (draft.blocks[id]) return refused('takenAlready')
    draft.blocks[id] = {
      id,
      order: lastOrder(draft.blocks) + 1,
      workshopId,
      itemId,
      text: text as Drafted<NoteText>,
      at: told.at,
    }
    return done({ line: { kind: 'noteWritten', blockId: id }, workshopId })
  },
  editNote(draft, { blockId, text, was }) {
    const block = draft.blocks[blockId]
    if (!block) return refused('notFound')
    if (plainOf(text) === '') return refused('empty')
    const stands = meanwhile({ text: block.text }, { text }, { text: was })
    if (stands === 'changed') return refused('changedMeanwhile', packed(block.text as NoteText))
    if (stands === 'already') return done({ line: null, workshopId: block.workshopId })
    block.text = text as Drafted<NoteText>
    return done({ line: { kind: 'noteEdited', blockId }, workshopId: block.workshopId })
  },
  removeNote(draft, { blockId, was }) {
    const block = draft.blocks[blockId]
    if (!block) return refused('notFound')
    if (meanwhile({ text: block.text }, { text: '' }, { text: was }) === 'changed')
      return refused('changedMeanwhile', packed(block.text as NoteText))
    delete draft.blocks[blockId]
    return done({ line: { kind: 'noteRemoved', blockId }, workshopId: block.workshopId })
  },
  keepDraft(draft, { workshopId, where, text }) {
    if (!draft.workshops[workshopId]) return refused('notFound')
    const id = draftId(workshopId, where)
    if (text) draft.drafts[id] = { id, workshopId, where, text }
    else delete draft.drafts[id]
    return done({ line: null, workshopId })
  },
}
