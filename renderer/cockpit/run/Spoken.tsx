import { MessageCircleQuestion } from 'lucide-react'
import type { Text } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import styles from './Spoken.module.css'

/** A question that is asked aloud and has no screen of its own. */
export function Spoken({ ask, desk }: { readonly ask: Text; readonly desk: Desk }) {
  return (
    <aside className={styles.spoken}>
      <p className={styles.kind}>
        <MessageCircleQuestion size={18} aria-hidden="true" /> {desk.words.run.spoken}
      </p>
      <p className={styles.ask}>
        <Said text={ask} language={desk.language} />
      </p>
      <p className={styles.note}>{desk.words.run.spokenBody}</p>
    </aside>
  )
}
