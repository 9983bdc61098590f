import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { itemsFrom } from '../../../shared/paste/agenda.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { usePlanDesk } from './desk.ts'
import { usable } from './fresh.ts'
import { Understood } from './QuickLine.tsx'
import styles from './dialogs.module.css'

interface Props {
  /** they come after this item; null: first on the day */
  readonly after: Id | null
  readonly day: number
  readonly onClose: () => void
}

/** *Indsæt linjer*: an agenda from somewhere else, with what it will become beside it before anything is added. */
export function PasteDialog({ after, day, onClose }: Props) {
  const desk = usePlanDesk()
  const { acts, words } = desk
  const { pasting } = words
  const [text, setText] = useState('')
  const lines = itemsFrom(text)
  const count = usable(lines).length

  async function insert() {
    const ids = await acts.add(lines, { day, after })
    const [first] = ids
    if (first === undefined) return
    onClose()
    acts.ui.goTo(first)
  }

  return (
    <Dialog title={pasting.title} closeWord={words.closeDetails} onClose={onClose} wide>
      <div className={styles.sides}>
        <Field
          label={pasting.label}
          hint={pasting.hint}
          value={text}
          onChange={setText}
          rows={12}
          autoFocus
        />
        <section className={styles.preview} aria-label={pasting.becomes}>
          <h3>{pasting.becomes}</h3>
          {lines.length === 0 ? (
            <p className={styles.muted}>{text.trim() === '' ? pasting.nothing : pasting.none}</p>
          ) : (
            <ol className={styles.lines} tabIndex={0} aria-label={pasting.becomes}>
              {lines.map((line, index) => (
                <li key={index} data-left={line.title.trim() === '' || undefined}>
                  <strong>{line.title.trim() || pasting.noTitle}</strong>
                  {line.title.trim() !== '' && (
                    <span>
                      <Understood line={line} desk={desk} />
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
      <div className={styles.foot}>
        <Button look="primary" disabled={count === 0} onPress={() => void insert()}>
          {pasting.insert(count)}
        </Button>
        {after !== null && <p className={styles.muted}>{pasting.after(acts.titleOf(after))}</p>}
      </div>
    </Dialog>
  )
}
