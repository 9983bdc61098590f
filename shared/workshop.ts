import type { Draft as Editable } from 'immer'
import type { Handlers, Told } from './change.ts'
import type { CommandOf } from './commands.ts'
import type { Engagement, Id, MinuteOfDay, Moment, PlainDate, Table } from './engagement.ts'
import { definedOnly, inOrder, lastOrder } from './engagement.ts'
import { done, refused } from './outcome.ts'
import type { Template } from './packs.ts'
import { leastK } from './polls/k.ts'
import type { Poll } from './polls/poll.ts'
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
  /** an IANA zone, such as `Europe/Copenhagen`: the wall clock of the room */
  readonly timeZone: string
  readonly place: string
  /** *når man går* */
  readonly aim: Text
  /** *før* */
  readonly before: Text
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
  /** the code on the wall that lets a phone find this room */
  readonly roomCode: string
  /** who of the engagement's people this meeting is for; null: everybody */
  readonly invited: readonly Id[] | null
  readonly attendance: Readonly<Record<Id, Attendance>>
  /** the day until which remarks to the minutes are taken */
  readonly remarksBy: PlainDate | null
  readonly finishedAt: Moment | null
}

/** *Ført af [navn, part]*: printed, because the reader must know whose pen it was. */
export interface KeptBy {
  readonly name: string
  readonly sideId: Id | null
}

/** til stede, delvist til stede, fraværende */
export type Attendance = 'present' | 'partly' | 'absent'

/** A note is a list of blocks; each is one paragraph of one item. */
export interface Block {
  readonly id: Id
  readonly order: number
  readonly workshopId: Id
  readonly itemId: Id | null
  readonly text: string
  readonly at: Moment
}

/** What everybody sees: one message at a time. */
export interface WallState {
  readonly id: Id
  readonly show: WallShow
  /** black hides whatever is shown, and the same key brings it back */
  readonly black: boolean
}

export type WallShow =
  | { readonly mode: 'join' }
  | { readonly mode: 'task' }
  | { readonly mode: 'write' }
  | { readonly mode: 'program' }
  | { readonly mode: 'poll'; readonly pollId: Id }
  | { readonly mode: 'result'; readonly pollId: Id }

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
  T extends { readonly id: Id; readonly order: number; readonly workshopId: Id },
>(table: Table<T>, workshopId: Id): T[] {
  return inOrder(table).filter((thing) => thing.workshopId === workshopId)
}

export const workshopChanges: Handlers<
  | 'planWorkshop'
  | 'editWorkshop'
  | 'noteAttendance'
  | 'writeNote'
  | 'editNote'
  | 'removeNote'
  | 'showOnWall'
  | 'blackWall'
  | 'keepDraft'
> = {
  planWorkshop(draft, command, told) {
    const template = told.content.templates.find((each) => each.id === command.templateId)
    if (!template) return refused('notFound')
    if (draft.workshops[command.id]) return refused('takenAlready')
    layOut(draft, command, template, told)
    return done({
      line: { kind: 'workshopPlanned', workshopId: command.id },
      workshopId: command.id,
    })
  },
  editWorkshop(draft, { workshopId, set }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop) return refused('notFound')
    if (workshop.finishedAt !== null) return refused('finished')
    const moved = (set.startsAt ?? workshop.startsAt) - workshop.startsAt
    for (const item of Object.values(draft.items)) {
      // the whole day is moved: its fixed times go with it
      if (item.workshopId === workshopId && item.fixed !== null)
        item.fixed = movedBy(item.fixed, moved)
    }
    Object.assign(workshop, definedOnly(set))
    return done({ line: { kind: 'workshopEdited', workshopId }, workshopId })
  },
  noteAttendance(draft, { workshopId, personIds, is }) {
    const workshop = draft.workshops[workshopId]
    if (!workshop || personIds.some((id) => !draft.people[id])) return refused('notFound')
    for (const id of personIds) workshop.attendance[id] = is
    return done({ line: { kind: 'attendanceNoted', workshopId }, workshopId })
  },
  writeNote(draft, { id, workshopId, itemId, text }, told) {
    if (!text) return refused('empty')
    if (!draft.workshops[workshopId]) return refused('notFound')
    if (draft.blocks[id]) return refused('takenAlready')
    draft.blocks[id] = {
      id,
      order: lastOrder(draft.blocks) + 1,
      workshopId,
      itemId,
      text,
      at: told.at,
    }
    return done({ line: { kind: 'noteWritten', blockId: id }, workshopId })
  },
  editNote(draft, { blockId, text }) {
    const block = draft.blocks[blockId]
    if (!block) return refused('notFound')
    if (!text) return refused('empty')
    block.text = text
    return done({ line: { kind: 'noteEdited', blockId }, workshopId: block.workshopId })
  },
  removeNote(draft, { blockId }) {
    const block = draft.blocks[blockId]
    if (!block) return refused('notFound')
    delete draft.blocks[blockId]
    return done({ line: { kind: 'noteRemoved', blockId }, workshopId: block.workshopId })
  },
  showOnWall(draft, { workshopId, show }) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    if ('pollId' in show) {
      const poll = draft.polls[show.pollId]
      if (poll?.workshopId !== workshopId) return refused('notFound')
      if (show.mode === 'result' && poll.state !== 'shown') return refused('pollNotClosed')
      wall.show = { mode: show.mode, pollId: show.pollId }
    } else wall.show = { mode: show.mode }
    wall.black = false
    return done({ line: null, workshopId })
  },
  blackWall(draft, { workshopId, black }) {
    const wall = draft.walls[workshopId]
    if (!wall) return refused('notFound')
    wall.black = black
    return done({ line: null, workshopId })
  },
  keepDraft(draft, { workshopId, where, text }) {
    if (!draft.workshops[workshopId]) return refused('notFound')
    const id = draftId(workshopId, where)
    if (text) draft.drafts[id] = { id, workshopId, where, text }
    else delete draft.drafts[id]
    return done({ line: null, workshopId })
  },
}

function movedBy(minute: MinuteOfDay, minutes: number): MinuteOfDay {
  return (minute + minutes + 1440) % 1440
}

/** The id of the item, or of the measurement of the item, that a template's n-th item becomes. */
export function itemIdOf(workshopId: Id, index: number): Id {
  return `${workshopId}.i${index + 1}`
}

export function pollIdOf(workshopId: Id, index: number): Id {
  return `${workshopId}.p${index + 1}`
}

/** Copies a template into a workshop of its own: what is used is copied, so that a later pack changes no meeting. */
function layOut(
  draft: Editable<Engagement>,
  command: CommandOf<'planWorkshop'>,
  template: Template,
  told: Told,
): void {
  const { do: _, id, templateId: __, ...given } = command
  const from = `${template.id}@${template.version}`
  const words = (text: Text | null): Text => (text ? { ...text, from } : { from })
  draft.workshops[id] = {
    ...given,
    id,
    order: lastOrder(draft.workshops) + 1,
    title: words(template.title),
    template: from,
    aim: words(template.aim),
    before: words(template.before),
    ifLate: template.ifLate.map(words),
    keptBy: { name: given.facilitator, sideId: null },
    k: leastK,
    attendance: {},
    remarksBy: null,
    finishedAt: null,
  }
  draft.clocks[id] = { id, state: 'before', itemId: null, since: null, spent: 0 }
  draft.walls[id] = { id, show: { mode: 'join' }, black: false }
  for (const [index, part] of template.items.entries()) {
    const itemId = itemIdOf(id, index)
    draft.items[itemId] = {
      ...part,
      id: itemId,
      order: index + 1,
      workshopId: id,
      title: words(part.title),
      fixed: part.fixed === null ? null : movedBy(part.fixed, given.startsAt - template.startsAt),
      purpose: words(part.purpose),
      how: words(part.how),
      script: words(part.script),
      records: words(part.records),
      sources: [...part.sources],
      answer: part.answer,
      task: part.task,
      extra: 0,
      runs: [],
    }
    if (part.answer.kind === 'poll') {
      const { series, choose } = part.answer
      const poll = principlePoll(told, {
        id: pollIdOf(id, index),
        workshopId: id,
        itemId,
        series,
        choose,
      })
      draft.polls[poll.id] = poll as Editable<Poll>
    }
  }
}

function principlePoll(
  told: Told,
  at: Pick<Poll, 'id' | 'workshopId' | 'itemId' | 'series'> & { readonly choose: boolean },
): Poll {
  const { pack } = told.content
  const from = `${pack.id}@${pack.version}`
  const { choose, ...where } = at
  return {
    ...where,
    order: 1,
    form: 'principles',
    title: { ...pack.series[at.series].title, from },
    question: { ...pack.series[at.series].question, from },
    rows: pack.principles.map(({ id, short, row, star }) => ({
      id,
      short,
      text: { ...row, from },
      star,
    })),
    choose: choose ? { question: { ...pack.choose.question, from }, of: pack.choose.of } : null,
    level: 'joint',
    levelChosen: false,
    k: leastK,
    state: 'planned',
    openedAt: null,
    closedAt: null,
    levels: {},
    result: null,
    reason: '',
    seen: false,
    talk: [],
  }
}
