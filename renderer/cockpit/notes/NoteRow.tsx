import { useState } from 'react'
import { Pencil, Trash2 } from 'lucide-react'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Block } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './RecordRow.module.css'

interface Props {
  readonly block: Block
  readonly meeting: Meeting
  readonly desk: Desk
  readonly editing: boolean
  readonly setEditing: (id: Id | null) => void
}

/** One note, mended where it stands. */
export function NoteRow({ block, meeting, desk, editing, setEditing }: Props) {
  const { words, run } = desk
  const [text, setText] = useState(block.text)
  const keep = () => {
    if (text.trim() !== '' && text !== block.text)
      void run({ do: 'editNote', blockId: block.id, text })
  }
  return (
    <li className={styles.row} data-kind="note">
      <div className={styles.head}>
        <span className={styles.kind}>{words.notes.kinds.note}</span>
        <span className={styles.at}>
          {clockTime(minuteOfDay(block.at, meeting.open.workshop.timeZone), desk.language)}
        </span>
        <span className={styles.tools}>
          <Button
            look="quiet"
            label={words.notes.edit(words.notes.note)}
            onPress={() => setEditing(editing ? null : block.id)}
          >
            <Pencil size={15} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.notes.remove(words.notes.note)}
            onPress={() =>
              void run({ do: 'removeNote', blockId: block.id }, words.lines.noteRemoved)
            }
          >
            <Trash2 size={15} aria-hidden="true" />
          </Button>
        </span>
      </div>
      {editing ? (
        <div className={styles.form}>
          <Field
            label={words.notes.text}
            value={text}
            onChange={setText}
            rows={3}
            onBlur={keep}
            autoFocus
          />
          <div>
            <Button onPress={() => setEditing(null)}>{words.finished}</Button>
          </div>
        </div>
      ) : (
        <p className={styles.text}>{block.text}</p>
      )}
    </li>
  )
}
