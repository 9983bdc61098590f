import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Desk } from '../desk.ts'
import type { Lacking } from './lacks.ts'
import styles from './Missing.module.css'

interface Props {
  readonly lacking: readonly Lacking[]
  readonly desk: Desk
}

/** What the minutes lack, each line a link to the place where it is mended. */
export function Missing({ lacking, desk }: Props) {
  if (lacking.length === 0) {
    return (
      <p className={styles.none}>
        <CircleCheck size={18} aria-hidden="true" /> {desk.words.review.nothingMissing}
      </p>
    )
  }
  return (
    <ul className={styles.lacks}>
      {lacking.map(({ sentence, mend }) => (
        <li key={sentence}>
          <button type="button" className={styles.lack} onClick={mend}>
            <TriangleAlert size={16} aria-hidden="true" /> <span>{sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
