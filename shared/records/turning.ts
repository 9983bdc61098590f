import type { Draft } from 'immer'
import type { Handlers } from '../change.ts'
import type { Engagement, Id } from '../engagement.ts'
import { done, refused } from '../outcome.ts'
import type { MadeOf } from '../recorded.ts'
import { plainOf, type NoteText } from '../richtext.ts'
import type { Kept, KeptKind } from '../records.ts'
import { blank } from './blank.ts'
import { made } from './changes.ts'
import { endsAs, stillParked } from './ends.ts'

/**
 * One key turns a note into a record, a record of one kind into another, and a parked point into what it ends as: the words
 * go along, and one undo brings all of it back.
 */
export const turningChanges: Handlers<'turnNote' | 'turnRecord' | 'parkRest'> = {
  turnNote(draft, { id, blockId, kind, was }, told) {
    const note = draft.blocks[blockId]
    if (!note) return refused('notFound')
    const { workshopId, itemId } = note
    const text = plainOf(note.text as NoteText)
    if (was !== undefined && was !== text) return refused('changedMeanwhile', text)
    const outcome = made(draft, { id, workshopId, itemId, of: { kind, text } }, told.at)
    if (outcome.ok) delete draft.blocks[blockId]
    return outcome
  },
  turnRecord(draft, { id, recordId, kind, was, workshopId, itemId }, told) {
    const before = draft.records[recordId]
    if (!before || before.kind === kind) return refused('notFound')
    if (was !== undefined && was !== before.text) return refused('changedMeanwhile', before.text)
    const of = turned(before as Kept, kind)
    if (endsAs(before.kind, kind)) {
      // what a parked point becomes is agreed where the clock stands now, also where it was parked at an earlier meeting
      const outcome = made(draft, { id, workshopId, itemId, of }, told.at)
      if (outcome.ok) Object.assign(before, { end: kind, becameId: id })
      return outcome
    }
    const place = { workshopId: before.workshopId, itemId: before.itemId }
    const outcome = made(draft, { id, ...place, of }, told.at)
    if (!outcome.ok) return outcome
    delete draft.records[recordId]
    repoint(draft, recordId, id)
    return outcome
  },
  parkRest(draft, { workshopId, ownerId }) {
    const left = stillParked(draft as Engagement, workshopId)
    if (left.length === 0) return refused('notFound')
    for (const { id } of left) Object.assign(draft.records[id] ?? {}, { end: 'next', ownerId })
    return done({ line: { kind: 'restParked', workshopId, count: left.length }, workshopId })
  },
}

/** A record as another kind: what both kinds hold goes along, and words that the new one has no place for join its text. */
export function turned(record: Kept, kind: KeptKind): MadeOf {
  const fields = Object.entries(record)
  const of = fields.filter(([name]) => shared.has(name) && name in blank[kind])
  const left = fields.flatMap(([name, value]) =>
    spoken.has(name) && typeof value === 'string' && value !== '' ? [value] : [],
  )
  return {
    ...Object.fromEntries(of),
    ...(kind === 'action' && record.kind === 'parking' ? { fromId: record.id } : {}),
    kind,
    text: [record.text, ...left].join('\n'),
  } as MadeOf
}

const shared: ReadonlySet<string> = new Set([
  'ownerId',
  'sideId',
  'due',
  'dueSaid',
  'relative',
  'principles',
  'reservations',
])

/** Sentences that one kind has and others have not. */
const spoken: ReadonlySet<string> = new Set([
  'mandate',
  'cause',
  'consequence',
  'counter',
  'sign',
  'delivery',
  'change',
  'purpose',
  'ownerSaid',
  'today',
  'target',
  'measured',
  'behaviour',
])

/** What came from the record that is gone, or became it, comes from the new one. */
function repoint(draft: Draft<Engagement>, gone: Id, id: Id): void {
  for (const record of Object.values(draft.records)) {
    if (record.kind === 'action' && record.fromId === gone) record.fromId = id
    if (record.kind === 'parking' && record.becameId === gone) record.becameId = id
  }
}
