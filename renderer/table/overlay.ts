import type { CommandOf } from '../../shared/commands.ts'
import { definedOnly, type Id } from '../../shared/engagement.ts'
import type { OpenAnswer } from '../../shared/answers.ts'
import type { SideSaid } from '../../shared/polls/poll.ts'
import type { SpokenSheet } from '../../shared/polls/spoken.ts'
import type { Kept } from '../../shared/records.ts'
import { blank } from '../../shared/records/blank.ts'
import { plainOf } from '../../shared/richtext.ts'
import { endsAs } from '../../shared/records/ends.ts'
import { turned } from '../../shared/records/turning.ts'
import type { WriteCommand } from '../../shared/table.ts'
import type { Block } from '../../shared/workshop.ts'
import type { Unsent } from './outbox.ts'

/** What stands in the room, as it will stand when what waits here has been sent. */
export interface Written {
  readonly notes: readonly Block[]
  readonly records: readonly Kept[]
  readonly answers: readonly OpenAnswer[]
}

export function overlaid(written: Written, unsent: readonly Unsent[], now: number): Written {
  return unsent
    .filter((each) => each.state === 'waiting')
    .reduce((all, { command }) => withCommand(all, command, now), written)
}

/** Partssvar as they will stand when those that wait here have been sent. */
export function saidWith(sheet: SpokenSheet, unsent: readonly Unsent[]): SpokenSheet {
  const said: Record<Id, Record<Id, SideSaid>> = Object.fromEntries(
    Object.entries(sheet.said).map(([rowId, row]) => [rowId, { ...row }]),
  )
  for (const { command, state } of unsent) {
    if (command.do !== 'saySide' || command.pollId !== sheet.id || state !== 'waiting') continue
    const { rowId, sideId, step, speaker } = command
    const row = (said[rowId] ??= {})
    if (step === null) delete row[sideId]
    else row[sideId] = { step, speaker }
  }
  return { ...sheet, said }
}

/** The things that are not as the room has them yet. */
export function unsentIds(unsent: readonly Unsent[]): ReadonlySet<Id> {
  return new Set(
    unsent.flatMap(({ command }) => {
      if ('blockId' in command) return [command.blockId]
      if ('recordId' in command) return [command.recordId]
      return 'id' in command ? [command.id] : []
    }),
  )
}

function withCommand(written: Written, command: WriteCommand, now: number): Written {
  const { notes, records, answers } = written
  const has = (things: readonly { readonly id: Id }[], id: Id) =>
    things.some((each) => each.id === id)
  switch (command.do) {
    case 'writeNote': {
      if (has(notes, command.id)) return written
      const { do: _, ...note } = command
      return { ...written, notes: [...notes, { ...note, order: last, at: now }] }
    }
    case 'editNote':
      return {
        ...written,
        notes: notes.map((each) =>
          each.id === command.blockId ? { ...each, text: command.text } : each,
        ),
      }
    case 'removeNote':
      return { ...written, notes: notes.filter((each) => each.id !== command.blockId) }
    case 'makeRecord': {
      const { id, workshopId, itemId, of } = command
      if (has(records, id)) return written
      const made = { ...blank[of.kind], ...definedOnly(of), id, workshopId, itemId, ...place(now) }
      return { ...written, records: [...records, made as Kept] }
    }
    case 'editRecord':
      return {
        ...written,
        records: records.map((each) =>
          each.id === command.recordId ? edited(each, command) : each,
        ),
      }
    case 'turnNote': {
      const note = notes.find((each) => each.id === command.blockId)
      if (!note || has(records, command.id)) return written
      const { workshopId, itemId } = note
      const of = { ...blank[command.kind], kind: command.kind, text: plainOf(note.text) }
      const made = { ...of, id: command.id, workshopId, itemId, ...place(now) } as Kept
      return {
        ...written,
        notes: notes.filter((each) => each.id !== note.id),
        records: [...records, made],
      }
    }
    case 'turnRecord': {
      const before = records.find((each) => each.id === command.recordId)
      if (!before || has(records, command.id)) return written
      const { kind, id } = command
      const { workshopId, itemId } = before
      const of = { ...blank[kind], ...definedOnly(turned(before, kind)) }
      const made = { ...of, id, workshopId, itemId, ...place(now) } as Kept
      const others = endsAs(before.kind, kind)
        ? records.map((each) =>
            each.id === before.id ? ({ ...each, end: kind, becameId: id } as Kept) : each,
          )
        : records.filter((each) => each.id !== before.id)
      return { ...written, records: [...others, made] }
    }
    case 'parkRest':
      return {
        ...written,
        records: records.map((each) =>
          each.kind === 'parking' && each.end === null
            ? { ...each, end: 'next', ownerId: command.ownerId }
            : each,
        ),
      }
    case 'removeRecord':
      return { ...written, records: records.filter((each) => each.id !== command.recordId) }
    case 'giveAnswer': {
      if (has(answers, command.id)) return written
      const { do: _, ...given } = command
      return {
        ...written,
        answers: [
          ...answers,
          { ...given, counts: given.counts ?? null, workshopId: '', order: last, at: now },
        ],
      }
    }
    case 'removeAnswer':
      return { ...written, answers: answers.filter((each) => each.id !== command.answerId) }
    case 'noteAttendance':
    case 'notePresence':
    case 'saySide':
    case 'addIdea':
    case 'mergeIdeas':
    case 'separateIdeas':
    case 'moveIdeas':
    case 'answerGate':
    case 'settleCriterion':
    case 'makeCondition':
    case 'concludeGate':
    case 'reopenGate':
      return written
  }
}

function edited(record: Kept, { to }: CommandOf<'editRecord'>): Kept {
  return record.kind === to.kind ? ({ ...record, ...definedOnly(to.set) } as Kept) : record
}

/** Behind everything that has its order already. */
const last = Number.MAX_SAFE_INTEGER
/** A number is given by the room; until then it has none. */
const place = (now: number) => ({ number: 0, order: last, at: now })
