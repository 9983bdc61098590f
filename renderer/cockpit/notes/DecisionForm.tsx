import { useState } from 'react'
import { decisionStatuses, type Decision } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import type { Meeting } from '../meeting.ts'
import { MandateOut } from '../presence/MandateOut.tsx'
import styles from './RecordRow.module.css'

interface Props {
  readonly record: Decision
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onDone: () => void
}

/** Mends a decision: wording, status, mandate, and each side's reservation word for word. */
export function DecisionForm({ record, meeting, desk, onDone }: Props) {
  const { words, run } = desk
  const [text, setText] = useState(record.text)
  const [mandate, setMandate] = useState(record.mandate)
  return (
    <div className={styles.form}>
      <MandateOut meeting={meeting} desk={desk} />
      <Field
        label={words.notes.text}
        value={text}
        onChange={setText}
        rows={3}
        autoFocus
        onBlur={() => {
          if (text.trim() !== '' && text !== record.text)
            void run({ do: 'editDecision', recordId: record.id, set: { text } })
        }}
      />
      <Pick
        label={words.notes.status}
        value={record.status}
        onChange={(value) =>
          void run({
            do: 'editDecision',
            recordId: record.id,
            set: { status: value as Decision['status'] },
          })
        }
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
        value={mandate}
        onChange={setMandate}
        hint={words.notes.mandateHint}
        onBlur={() => {
          if (mandate !== record.mandate)
            void run({ do: 'editDecision', recordId: record.id, set: { mandate } })
        }}
      />
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
        <Button onPress={onDone}>{words.finished}</Button>
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
  readonly desk: Desk
}) {
  const said = record.reservations.find((each) => each.sideId === sideId)?.text ?? ''
  const [text, setText] = useState(said)
  const keep = () => {
    if (text === said) return
    const others = record.reservations.filter((each) => each.sideId !== sideId)
    const reservations = text.trim() === '' ? others : [...others, { sideId, text }]
    void desk.run({
      do: 'editDecision',
      recordId: record.id,
      set: { reservations: [...reservations] },
    })
  }
  return <Field label={label} value={text} onChange={setText} rows={2} onBlur={keep} />
}
