import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { freshId } from '../desk.ts'
import { kindOf, type Book, type RegisterName } from './book.ts'
import styles from './Register.module.css'

interface Props {
  readonly name: RegisterName
  readonly book: Book
  readonly onMade: (id: Id) => void
  readonly onClose: () => void
}

/** A record made between meetings: its words first, and then the rest of it where it stands. */
export function NewRecord({ name, book: { words, desk }, onMade, onClose }: Props) {
  const [text, setText] = useState('')
  async function make() {
    if (text.trim() === '') return
    const id = freshId()
    const isMade = await desk.run(
      { do: 'makeRecord', id, workshopId: null, itemId: null, of: { kind: kindOf[name], text } },
      words.made(desk.words.notes.kinds[kindOf[name]]),
    )
    if (isMade) onMade(id)
  }
  return (
    <aside className={styles.detail} aria-label={words.add[name]} data-region tabIndex={-1}>
      <div className={styles.head}>
        <h2>{words.add[name]}</h2>
      </div>
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            void make()
          }
        }}
      >
        <Field
          label={words.fields.text}
          value={text}
          onChange={setText}
          rows={3}
          autoFocus
          hint={words.addAbout}
        />
        <p className={styles.none}>{words.example[name]}</p>
        <div className={styles.acts}>
          <Button look="primary" submit onPress={() => void make()} keyCap="Enter">
            {words.make}
          </Button>
          <Button onPress={onClose} keyCap="Esc">
            {words.cancel}
          </Button>
        </div>
      </form>
    </aside>
  )
}
