import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { Kept as Record } from '../../../shared/records.ts'
import type { Block } from '../../../shared/workshop.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { Choice } from '../../kit/Choice.tsx'
import { openFromBefore, recordsOf } from '../meeting.ts'
import { NoteRow } from './NoteRow.tsx'
import { RecordRow } from './RecordRow.tsx'
import styles from './Kept.module.css'

interface Props {
  readonly meeting: Noted
  readonly desk: NoteDesk
  /** a record to be mended, opened from elsewhere */
  readonly recordId: Id | null
  /** what belongs to this item only, or all of the day */
  readonly scope: 'here' | 'all'
}

type Filter = 'all' | 'decision' | 'action' | 'note'
type Line =
  | { readonly kind: 'note'; readonly block: Block }
  | { readonly kind: 'record'; readonly record: Record }

/** What has been written down, newest first: of this item or of the whole day, one kind or all. */
export function Kept({ meeting, desk, recordId, scope }: Props) {
  const { words } = desk
  const [filter, setFilter] = useState<Filter>('all')
  const [editing, setEditing] = useState<Id | null>(recordId)
  useEffect(() => {
    if (recordId === null) return
    setEditing(recordId)
    setFilter('all')
  }, [recordId])
  const lines = linesOf(meeting, filter, scope === 'here' ? meeting.clock.itemId : null)
  const before =
    scope === 'all' && (filter === 'all' || filter === 'action') ? openFromBefore(meeting) : []
  return (
    <div className={styles.kept}>
      <div className={styles.filters}>
        <Choice
          label={words.notes.filter}
          hideLabel
          small
          value={filter}
          onChange={setFilter}
          options={(['all', 'decision', 'action', 'note'] as const).map((value) => ({
            value,
            label: words.notes.filters[value],
          }))}
        />
      </div>
      <div className={styles.rows} tabIndex={0} role="group" aria-label={words.regions.notes}>
        {lines.length === 0 && (
          <p className={styles.empty}>
            {scope === 'here' ? words.notes.emptyHere : words.notes.empty}{' '}
            {words.notes.emptyExample}
          </p>
        )}
        <ul>
          {lines.map((line) =>
            line.kind === 'note' ? (
              <NoteRow
                key={line.block.id}
                block={line.block}
                meeting={meeting}
                desk={desk}
                editing={editing === line.block.id}
                setEditing={setEditing}
              />
            ) : (
              <RecordRow
                key={line.record.id}
                record={line.record}
                meeting={meeting}
                desk={desk}
                editing={editing === line.record.id}
                setEditing={setEditing}
              />
            ),
          )}
        </ul>
        {before.length > 0 && (
          <>
            <h3 className={styles.before}>{words.notes.fromBefore}</h3>
            <ul>
              {before.map((record) => (
                <RecordRow
                  key={record.id}
                  record={record}
                  meeting={meeting}
                  desk={desk}
                  editing={editing === record.id}
                  setEditing={setEditing}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

function linesOf(meeting: Noted, filter: Filter, itemId: Id | null): Line[] {
  const records: Line[] = recordsOf(meeting)
    .filter((record) => filter === 'all' || record.kind === filter)
    .map((record) => ({ kind: 'record', record }))
  const notes: Line[] =
    filter === 'all' || filter === 'note'
      ? meeting.notes.map((block) => ({ kind: 'note', block }))
      : []
  return [...records, ...notes]
    .filter((line) => itemId === null || thing(line).itemId === itemId)
    .toSorted((a, b) => thing(b).at - thing(a).at || (thing(a).id < thing(b).id ? -1 : 1))
}

function thing(line: Line): Block | Record {
  return line.kind === 'note' ? line.block : line.record
}
