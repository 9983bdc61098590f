import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { keptKinds, type Kept as Record, type KeptKind } from '../../../shared/records.ts'
import type { Block } from '../../../shared/workshop.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { Pick } from '../../kit/Pick.tsx'
import { openFromBefore, recordsOf } from '../meeting.ts'
import { NewRecord } from './NewRecord.tsx'
import { KindMenu } from './KindMenu.tsx'
import { NoteRow } from './NoteRow.tsx'
import { RecordRow } from './RecordRow.tsx'
import { keptWords } from './words.ts'
import styles from './Kept.module.css'

interface Props {
  readonly meeting: Noted
  readonly desk: NoteDesk
  /** a record to be mended, opened from elsewhere */
  readonly recordId: Id | null
  /** what belongs to this item only, or all of the day */
  readonly scope: 'here' | 'all'
}

type Filter = 'all' | 'note' | KeptKind
type Line =
  | { readonly kind: 'note'; readonly block: Block }
  | { readonly kind: 'record'; readonly record: Record }

/** What has been written down, newest first: of this item or of the whole day, one kind or all. */
export function Kept({ meeting, desk, recordId, scope }: Props) {
  const { words } = desk
  const [filter, setFilter] = useState<Filter>('all')
  const [editing, setEditing] = useState<Id | null>(recordId)
  const [making, setMaking] = useState<KeptKind | null>(null)
  const [made, setMade] = useState<Id | null>(null)
  const own = keptWords(desk.language)
  useEffect(() => {
    if (recordId === null) return
    setEditing(recordId)
    setFilter('all')
  }, [recordId])
  const lines = linesOf(meeting, filter, scope === 'here' ? meeting.clock.itemId : null)
  const before =
    scope === 'all'
      ? openFromBefore(meeting).filter(({ kind }) => filter === 'all' || filter === kind)
      : []
  const many = (kind: Filter) =>
    linesOf(meeting, kind, scope === 'here' ? meeting.clock.itemId : null).length
  return (
    <div className={styles.kept}>
      <div className={styles.filters}>
        <Pick
          label={own.filter}
          hideLabel
          value={filter}
          onChange={(chosen) => setFilter(chosen as Filter)}
          groups={[
            {
              label: null,
              options: [
                { value: 'all', label: own.counted(own.all, many('all')) },
                ...(['note', ...keptKinds] as const).map((kind) => ({
                  value: kind,
                  label: own.counted(own.kinds[kind], many(kind)),
                })),
              ],
            },
          ]}
        />
        <KindMenu label={own.line.makeLong} kinds={keptKinds} desk={desk} choose={setMaking}>
          <Plus size={15} aria-hidden="true" /> {own.line.make}
        </KindMenu>
      </div>
      <div className={styles.rows} tabIndex={0} role="group" aria-label={words.regions.notes}>
        {lines.length === 0 && making === null && (
          <p className={styles.empty}>
            {scope === 'here' ? words.notes.emptyHere : words.notes.empty}{' '}
            {words.notes.emptyExample}
          </p>
        )}
        <ul>
          {making && (
            <NewRecord
              key={making}
              kind={making}
              meeting={meeting}
              desk={desk}
              onCancel={() => setMaking(null)}
              onMade={(id) => {
                setMaking(null)
                setMade(id)
                setEditing(id)
                if (filter !== 'all' && filter !== making) setFilter('all')
              }}
            />
          )}
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
                goesOn={made === line.record.id}
              />
            ),
          )}
        </ul>
        {before.length > 0 && (
          <>
            <h3 className={styles.before}>{own.fromBefore}</h3>
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
