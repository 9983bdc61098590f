import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Kept } from '../../../shared/records.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Conflict } from './Conflict.tsx'
import { editField } from './edit.ts'
import { FormPart } from './FormPart.tsx'
import { forms } from './forms.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { useHold } from './useHold.ts'
import { useMended } from './useMended.ts'
import { keptWords } from './words.ts'
import styles from './RecordForm.module.css'

interface Props {
  readonly record: Kept
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly onDone: () => void
  /** its words were written a moment ago: one goes on with the next field */
  readonly goesOn?: boolean
}

/** Mends a record of any kind where it stands: each thing is kept when one leaves its field, and can be undone by itself. */
export function RecordForm({ record, meeting, desk, onDone, goesOn = false }: Props) {
  const { words } = desk
  const own = keptWords(desk.language)
  const box = useRef<HTMLDivElement>(null)
  // opened from the list of what is missing it may stand far down
  useEffect(() => {
    // a promise in newer browsers, which must not be taken for the way to tidy up
    void box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { type } = useHold(record.id, true, desk)
  const mended = useMended(record.text, desk, (text, was) => editField(record, 'text', text, was))

  /** Ctrl Enter keeps what is being typed and closes. */
  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    const { target } = event
    if (target instanceof HTMLElement) target.blur()
    if (mended.theirs === null) onDone()
  }

  return (
    <div
      ref={box}
      className={styles.form}
      role="group"
      aria-label={words.notes.kinds[record.kind]}
      onKeyDown={press}
    >
      {record.kind === 'decision' && meeting.aboveDecision}
      <Field
        label={own.texts[record.kind]}
        value={mended.text}
        onChange={(text) => {
          type()
          mended.type(text)
        }}
        rows={record.kind === 'decision' ? 3 : 2}
        autoFocus={!goesOn}
        onBlur={mended.keep}
      />
      <Conflict mended={mended} desk={desk} />
      <div className={styles.fields}>
        {forms[record.kind].map((field, at) => (
          <FormPart
            key={'of' in field ? field.of : field.is}
            field={field}
            record={record}
            meeting={meeting}
            desk={desk}
            type={type}
            autoFocus={goesOn && at === 0}
          />
        ))}
      </div>
      <div>
        <Button onPress={onDone} disabled={mended.theirs !== null} keyCap={own.closes}>
          {words.finished}
        </Button>
      </div>
    </div>
  )
}
