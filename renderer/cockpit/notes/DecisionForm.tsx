import { decisionStatuses, type Decision } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'

import { Conflict } from './Conflict.tsx'
import { edit } from './edit.ts'
import { useHold } from './useHold.ts'
import { useMended } from './useMended.ts'
import styles from './RecordRow.module.css'

interface Props {
  readonly record: Decision
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly onDone: () => void
}

/** Mends a decision: wording, status, mandate, and each side's reservation word for word. */
export function DecisionForm({ record, meeting, desk, onDone }: Props) {
  const { words, run } = desk
  const { type } = useHold(record.id, true, desk)
  const mended = useMended(record.text, desk, (text, was) => edit(record, { text }, { text: was }))
  const mandate = useMended(
    record.mandate,
    desk,
    (text, was) => edit(record, { mandate: text }, { mandate: was }),
    true,
  )
  return (
    <div className={styles.form}>
      {meeting.aboveDecision}
      <Field
        label={words.notes.text}
        value={mended.text}
        onChange={(text) => {
          type()
          mended.type(text)
        }}
        rows={3}
        autoFocus
        onBlur={mended.keep}
      />
      <Conflict mended={mended} desk={desk} />
      <Pick
        label={words.notes.status}
        value={record.status}
        onChange={(value) => void run(edit(record, { status: value as Decision['status'] }))}
        groups={[
          {
            label: null,
            options: decisionStatuses.map((each) => ({
              value: each,
              label: words.notes.statusesLong[each],
            })),
          },
        ]}
      />
      <Field
        label={words.notes.mandate}
        value={mandate.text}
        onChange={mandate.type}
        hint={words.notes.mandateHint}
        onBlur={mandate.keep}
      />
      <Conflict mended={mandate} desk={desk} />
      {meeting.open.sides.map((side) => (
        <Reservation
          key={side.id}
          sideId={side.id}
          label={words.notes.reservation(say(side.label, desk.language))}
          record={record}
          desk={desk}
        />
      ))}
      <div>
        <Button onPress={onDone} disabled={mended.theirs !== null}>
          {words.finished}
        </Button>
      </div>
    </div>
  )
}

function Reservation({
  sideId,
  label,
  record,
  desk,
}: {
  readonly sideId: string
  readonly label: string
  readonly record: Decision
  readonly desk: NoteDesk
}) {
  const said = record.reservations.find((each) => each.sideId === sideId)?.text ?? ''
  const others = record.reservations.filter((each) => each.sideId !== sideId)
  const all = (text: string) => (text.trim() === '' ? [...others] : [...others, { sideId, text }])
  const mended = useMended(
    said,
    desk,
    (text, was) =>
      edit(
        record,
        { reservations: all(text) },
        { reservations: was === said ? [...record.reservations] : all(was) },
      ),
    true,
  )
  return (
    <>
      <Field
        label={label}
        value={mended.text}
        onChange={mended.type}
        rows={2}
        onBlur={mended.keep}
      />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}
