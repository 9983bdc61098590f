import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { fewestRows } from '../../../shared/polls/forms.ts'
import type { PollCard } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { AskDialog } from './AskDialog.tsx'
import { measureWords } from './words.ts'
import styles from './PlannedForm.module.css'

interface Props {
  readonly card: PollCard
  readonly meeting: Meeting
  readonly desk: Desk
}

/** A planned measurement of any form but the principles: what it asks about, corrected on the spot or taken away again. */
export function PlannedForm({ card, meeting, desk }: Props) {
  const { poll } = card
  const words = measureWords(desk.language)
  const [editing, setEditing] = useState(false)
  if (poll.form === 'principles') return null
  const few = fewestRows(poll)
  return (
    <div className={styles.planned}>
      {poll.rows.length < few && (
        <p className={styles.few}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.few(few)}
        </p>
      )}
      <div className={styles.what}>
        <ol className={styles.rows}>
          {poll.rows.map((row) => (
            <li key={row.id}>
              <Said text={row.text} language={desk.language} />
            </li>
          ))}
        </ol>
        <div className={styles.acts}>
          <Button onPress={() => setEditing(true)}>{words.edit}</Button>
          <Button
            look="quiet"
            onPress={() => void desk.run({ do: 'dropPoll', pollId: poll.id }, words.dropped)}
          >
            {words.drop}
          </Button>
        </div>
      </div>
      {editing && (
        <AskDialog
          meeting={meeting}
          desk={desk}
          of={{ poll, form: poll.form }}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  )
}
