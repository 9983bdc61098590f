import { useEffect, useState, type Ref } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { NoteDesk, Noted } from './noted.ts'
import { KeyCap } from '../../kit/KeyCap.tsx'

import { Capture } from './Capture.tsx'
import { Kept } from './Kept.tsx'
import styles from './Notes.module.css'

interface Props {
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly now: () => number
  readonly field: Ref<HTMLInputElement>
  readonly recordId: Id | null
}

/** *Notér*: the line and what it has become. */
export function Notes({ meeting, desk, now, field, recordId }: Props) {
  const { words } = desk
  const [here, setHere] = useState(false)
  useEffect(() => {
    if (recordId !== null) setHere(false)
  }, [recordId])
  return (
    <aside className={styles.notes} aria-label={words.regions.notes} data-region tabIndex={-1}>
      <header className={styles.head}>
        <h2>
          {words.notes.title} <KeyCap>C</KeyCap>
        </h2>
        <label className={styles.scope}>
          <input
            type="checkbox"
            checked={here}
            onChange={(event) => setHere(event.target.checked)}
          />
          {words.notes.onlyHere}
        </label>
      </header>
      <Capture meeting={meeting} desk={desk} now={now} field={field} />
      <Kept meeting={meeting} desk={desk} recordId={recordId} scope={here ? 'here' : 'all'} />
    </aside>
  )
}
