import { Pencil, Trash2 } from 'lucide-react'
import { clockTime, minuteOfDay, shortDay, today } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import {
  isAction,
  isDecision,
  reference,
  type Action,
  type Decision,
  type Kept,
} from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { holderOf, type NoteDesk, type Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty } from '../meeting.ts'
import { ActionForm } from './ActionForm.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { HeldBy } from './Conflict.tsx'
import styles from './RecordRow.module.css'

interface Props {
  readonly record: Kept
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly editing: boolean
  readonly setEditing: (id: Id | null) => void
}

/** One decision or action: its number, its words and what belongs to it; mended where it stands. */
export function RecordRow({ record, meeting, desk, editing, setEditing }: Props) {
  const { words, language } = desk
  // the room gives the number; what waits on a device has none yet
  const number = record.number === 0 ? words.notes.kinds[record.kind] : reference(record)
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
        isDecision(record) ? (
          <DecisionForm
            record={record}
            meeting={meeting}
            desk={desk}
            onDone={() => setEditing(null)}
          />
        ) : isAction(record) ? (
          <ActionForm
            record={record}
            meeting={meeting}
            desk={desk}
            onDone={() => setEditing(null)}
          />
        ) : null
      ) : (
        <>
          <p className={styles.text}>{record.text}</p>
          {isDecision(record) ? (
            <Belongs record={record} meeting={meeting} desk={desk} />
          ) : isAction(record) ? (
            <Owned record={record} meeting={meeting} desk={desk} />
          ) : null}
          <HeldBy thingId={record.id} meeting={meeting} desk={desk} />
        </>
      )}
    </li>
  )
}

function Belongs({
  record,
  meeting,
  desk,
}: {
  readonly record: Decision
  readonly meeting: Noted
  readonly desk: NoteDesk
}) {
  const { words, language } = desk
  return (
    <>
      {record.mandate !== '' && (
        <p className={styles.more}>
          {words.notes.mandate}: {record.mandate}
        </p>
      )}
      {record.reservations.map((each) => {
        const side = meeting.open.sides.find((some) => some.id === each.sideId)
        return (
          side && (
            <p key={each.sideId} className={styles.more}>
              <SideMark mark={side.mark} /> {words.notes.reserved(say(side.label, language))}{' '}
              {words.notes.quoted(each.text)}
            </p>
          )
        )
      })}
    </>
  )
}

function Owned({
  record,
  meeting,
  desk,
}: {
  readonly record: Action
  readonly meeting: Noted
  readonly desk: NoteDesk
}) {
  const { words, language } = desk
  const person = meeting.open.everybody.find((each) => each.id === record.ownerId)
  const side = person
    ? sideOfParty(meeting, person.partyId)
    : (meeting.open.sides.find((each) => each.id === record.sideId) ?? null)
  const who = person?.name ?? (side ? say(side.label, language) : null)
  return (
    <p className={styles.more}>
      {who === null ? (
        <em>{words.notes.noOwner}</em>
      ) : (
        <>
          {side && <SideMark mark={side.mark} />} {who}
        </>
      )}
      {', '}
      {record.due === null ? (
        <em>{words.notes.noDue}</em>
      ) : (
        words.notes.by(shortDay(record.due, language))
      )}
      {record.status === 'done' && <strong> {words.notes.done}</strong>}
    </p>
  )
}
