import { fullReference } from '../../../shared/exchange/formerly.ts'
import { Pencil, Trash2 } from 'lucide-react'
import { clockTime, minuteOfDay, shortDay, today } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { isDecision, type Kept } from '../../../shared/records.ts'
import { holderOf, type NoteDesk, type Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { HeldBy } from './Conflict.tsx'
import { Details } from './Details.tsx'
import { RecordForm } from './RecordForm.tsx'
import { TurnMenu } from './TurnMenu.tsx'
import styles from './RecordRow.module.css'

interface Props {
  readonly record: Kept
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly editing: boolean
  readonly setEditing: (id: Id | null) => void
  /** it was made a moment ago, by its words alone: its form goes on from there */
  readonly goesOn?: boolean
}

/** One record: its number, its words and what belongs to it; mended where it stands. */
export function RecordRow({ record, meeting, desk, editing, setEditing, goesOn = false }: Props) {
  const { words, language } = desk
  // the room gives the number; what waits on a device has none yet
  const number =
    record.number === 0 ? words.notes.kinds[record.kind] : fullReference(record, language)
  const holder = holderOf(meeting, record.id)
  const { workshop } = meeting.open
  const own = record.workshopId === workshop.id
  const at = own
    ? clockTime(minuteOfDay(record.at, workshop.timeZone), language)
    : shortDay(today(record.at, workshop.timeZone), language)
  return (
    <li className={styles.row} data-kind={record.kind}>
      <div className={styles.head}>
        {record.number > 0 && <span className={styles.number}>{number}</span>}
        <span className={styles.kind}>
          {isDecision(record)
            ? words.notes.statuses[record.status]
            : words.notes.kinds[record.kind]}
        </span>
        <span className={styles.at}>{at}</span>
        <span className={styles.tools}>
          {holder === null && !editing && (
            <TurnMenu
              thing={{ is: record.kind, id: record.id, text: record.text, name: number }}
              meeting={meeting}
              desk={desk}
            />
          )}
          <Button
            look="quiet"
            label={words.notes.edit(number)}
            disabled={holder !== null && !editing}
            onPress={() => setEditing(editing ? null : record.id)}
          >
            <Pencil size={15} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.notes.remove(number)}
            onPress={() =>
              void desk.run(
                { do: 'removeRecord', recordId: record.id, was: record.text },
                words.lines.recordRemoved,
              )
            }
          >
            <Trash2 size={15} aria-hidden="true" />
          </Button>
        </span>
      </div>
      {editing ? (
        <RecordForm
          record={record}
          meeting={meeting}
          desk={desk}
          onDone={() => setEditing(null)}
          goesOn={goesOn}
        />
      ) : (
        <>
          <p className={styles.text}>{record.text}</p>
          <Details record={record} meeting={meeting} desk={desk} />
          <HeldBy thingId={record.id} meeting={meeting} desk={desk} />
        </>
      )}
    </li>
  )
}
