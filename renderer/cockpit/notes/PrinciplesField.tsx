import type { Kept } from '../../../shared/records.ts'
import { editField } from './edit.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'
import styles from './RecordForm.module.css'

interface Props {
  readonly record: Extract<Kept, { principles: unknown }>
  readonly meeting: Noted
  readonly desk: NoteDesk
}

/** The principles that a record is about: what the next measurement is held against. */
export function PrinciplesField({ record, meeting, desk }: Props) {
  const { principles } = meeting.open
  if (principles.length === 0) return null
  return (
    <fieldset className={styles.chosen}>
      <legend className={styles.label}>{keptWords(desk.language).fields.principles}</legend>
      {principles.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={record.principles.includes(id)}
            onChange={(event) => {
              const others = record.principles.filter((each) => each !== id)
              const chosen = event.target.checked ? [...others, id] : others
              void desk.run(editField(record, 'principles', chosen))
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
