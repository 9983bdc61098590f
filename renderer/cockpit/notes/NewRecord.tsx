import { useState, type KeyboardEvent } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { KeptKind } from '../../../shared/records.ts'
import { freshId } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'
import row from './RecordRow.module.css'
import styles from './RecordForm.module.css'

interface Props {
  readonly kind: KeptKind
  readonly meeting: Noted
  readonly desk: NoteDesk
  /** the record stands, and its other fields come */
  readonly onMade: (id: Id) => void
  readonly onCancel: () => void
}

/** A record made by mouse: its words first, and the rest of its form when they are written. */
export function NewRecord({ kind, meeting, desk, onMade, onCancel }: Props) {
  const words = keptWords(desk.language)
  const [text, setText] = useState('')
  const [making, setMaking] = useState(false)

  async function make() {
    if (text.trim() === '' || making) return
    setMaking(true)
    const id = freshId()
    const at = { id, workshopId: meeting.open.workshop.id, itemId: meeting.clock.itemId }
    const isMade = await desk.run(
      { do: 'makeRecord', ...at, of: { kind, text } },
      desk.words.notes.saved(desk.words.notes.kinds[kind]),
    )
    setMaking(false)
    if (isMade) onMade(id)
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void make()
    }
    if (event.key === 'Escape') onCancel()
  }

  return (
    <li className={row.row} data-kind={kind}>
      <div className={row.head}>
        <span className={row.kind}>{desk.words.notes.kinds[kind]}</span>
      </div>
      <div className={styles.form} onKeyDown={press}>
        <Field
          label={words.texts[kind]}
          value={text}
          onChange={setText}
          rows={2}
          autoFocus
          hint={words.line.first}
        />
        <div className={styles.buttons}>
          <Button look="primary" onPress={() => void make()} keyCap="Enter">
            {words.line.goOn}
          </Button>
          <Button look="quiet" onPress={onCancel} keyCap="Esc">
            {words.line.cancel}
          </Button>
        </div>
      </div>
    </li>
  )
}
