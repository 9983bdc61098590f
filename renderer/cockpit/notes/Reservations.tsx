import type { Action, Decision } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { Field } from '../../kit/Field.tsx'
import { Conflict } from './Conflict.tsx'
import { editField } from './edit.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { useMended } from './useMended.ts'

interface Props {
  readonly record: Decision | Action
  readonly meeting: Pick<Noted, 'open'>
  readonly desk: NoteDesk
}

/** Each side's reservation in its own words. */
export function Reservations({ record, meeting, desk }: Props) {
  return meeting.open.sides.map((side) => (
    <Reservation
      key={side.id}
      sideId={side.id}
      label={desk.words.notes.reservation(say(side.label, desk.language))}
      record={record}
      desk={desk}
    />
  ))
}

export function Reservation({
  sideId,
  label,
  record,
  desk,
  autoFocus = false,
}: {
  readonly sideId: string
  readonly label: string
  readonly record: Decision | Action
  readonly desk: NoteDesk
  readonly autoFocus?: boolean
}) {
  const said = record.reservations.find((each) => each.sideId === sideId)?.text ?? ''
  const others = record.reservations.filter((each) => each.sideId !== sideId)
  const all = (text: string) => (text.trim() === '' ? [...others] : [...others, { sideId, text }])
  const mended = useMended(
    said,
    desk,
    (text, was) =>
      editField(
        record,
        'reservations',
        all(text),
        was === said ? [...record.reservations] : all(was),
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
        autoFocus={autoFocus}
      />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}
