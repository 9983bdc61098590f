import type { Id, Moment } from '../engagement.ts'
import { facilitator, type Entry, type Line, type RecordMoved } from '../journal.ts'

/** What became of a record: who, when, and from what to what. */
export interface RecordEvent {
  readonly recordId: Id
  readonly at: Moment
  /** `table`: a referent or colleague let in at the table */
  readonly by: 'facilitator' | 'table'
  readonly workshopId: Id | null
  readonly what: 'made' | 'edited' | 'removed' | 'undone' | 'redone'
  readonly moved: RecordMoved
}

/** The lines of the journal about one record, or about all of them (null), in the order they came. */
export function historyOf(entries: readonly Entry[], recordId: Id | null): RecordEvent[] {
  return entries.flatMap(({ line, at, by, workshopId }) => {
    if (!('recordId' in line) || line.recordId === undefined) return []
    if (recordId !== null && line.recordId !== recordId) return []
    return [
      {
        recordId: line.recordId,
        at,
        by: by === facilitator ? ('facilitator' as const) : ('table' as const),
        workshopId,
        what: whatOf(line),
        moved: ('moved' in line ? line.moved : undefined) ?? {},
      },
    ]
  })
}

function whatOf({ kind }: Line): RecordEvent['what'] {
  if (kind === 'recordEdited') return 'edited'
  if (kind === 'recordRemoved') return 'removed'
  return kind === 'undone' || kind === 'redone' ? kind : 'made'
}
