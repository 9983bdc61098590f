import { useState } from 'react'
import { readDue } from '../../../shared/duewords.ts'
import { shortDay, today } from '../../../shared/dates.ts'
import type { Action, FieldsOf } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick, type PickGroup } from '../../kit/Pick.tsx'
import { sideOfParty } from '../meeting.ts'
import { Conflict } from './Conflict.tsx'
import { edit } from './edit.ts'
import { useHold } from './useHold.ts'
import { useMended } from './useMended.ts'
import styles from './RecordRow.module.css'

interface Props {
  readonly record: Action
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly onDone: () => void
}

/** Mends an action: each thing is kept when one leaves its field, and can be undone by itself. */
export function ActionForm({ record, meeting, desk, onDone }: Props) {
  const { words, language, run } = desk
  const { workshop, engagement } = meeting.open
  const { type } = useHold(record.id, true, desk)
  const mended = useMended(record.text, desk, (text, was) => edit(record, { text }, { text: was }))
  const [due, setDue] = useState(record.dueSaid === '' ? (record.due ?? '') : record.dueSaid)
  const day =
    due.trim() === '' ? null : readDue(due, today(record.at, workshop.timeZone), engagement.goLive)
  const unclear = due.trim() !== '' && day === null
  const set = (fields: Partial<FieldsOf<'action'>>) => void run(edit(record, fields))

  function keepDue() {
    if (unclear || day === record.due) return
    set({ due: day, dueSaid: day === null ? '' : due.trim() })
  }

  return (
    <div className={styles.form}>
      <Field
        label={words.notes.text}
        value={mended.text}
        onChange={(text) => {
          type()
          mended.type(text)
        }}
        rows={2}
        autoFocus
        onBlur={mended.keep}
      />
      <Conflict mended={mended} desk={desk} />
      <Pick
        label={words.notes.owner}
        value={ownerValue(record)}
        onChange={(value) => set(ownerOf(value, meeting))}
        groups={owners(meeting, desk)}
      />
      <Field
        label={words.notes.due}
        value={due}
        onChange={setDue}
        onBlur={keepDue}
        hint={day === null ? '>fre, uge 50, 12/12' : shortDay(day, language)}
        error={unclear ? words.notes.unclearDue(due) : undefined}
      />
      <label>
        <input
          type="checkbox"
          checked={record.status === 'done'}
          onChange={(event) => set({ status: event.target.checked ? 'done' : 'open' })}
        />{' '}
        {words.notes.done}
      </label>
      <div>
        <Button onPress={onDone} disabled={mended.theirs !== null}>
          {words.finished}
        </Button>
      </div>
    </div>
  )
}

function ownerValue(record: Action): string {
  if (record.ownerId !== null) return `person:${record.ownerId}`
  return record.sideId === null ? '' : `side:${record.sideId}`
}

function ownerOf(value: string, meeting: Noted) {
  const id = value.slice(value.indexOf(':') + 1)
  if (value === '') return { ownerId: null, sideId: null }
  if (value.startsWith('side:')) return { ownerId: null, sideId: id }
  const person = meeting.open.people.find((each) => each.id === id)
  return { ownerId: id, sideId: person ? (sideOfParty(meeting, person.partyId)?.id ?? null) : null }
}

function owners(meeting: Noted, { words, language }: NoteDesk): PickGroup[] {
  const { sides, people } = meeting.open
  return [
    { label: null, options: [{ value: '', label: words.notes.nobody }] },
    ...sides.map((side) => ({
      label: `${side.mark} ${say(side.label, language)}`,
      options: [
        ...people
          .filter((person) => sideOfParty(meeting, person.partyId)?.id === side.id)
          .map((person) => ({ value: `person:${person.id}`, label: person.name })),
        { value: `side:${side.id}`, label: words.notes.wholeSide(say(side.label, language)) },
      ],
    })),
  ]
}
