import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { lacksOf } from './lacks.ts'
import styles from './Missing.module.css'

/** What the minutes lack, each line a link to the place where it is mended. */
export function Missing({ meeting, desk }: { readonly meeting: Meeting; readonly desk: Desk }) {
  const lacks = lacksOf(meeting, desk)
  if (lacks.length === 0) {
    return (
      <p className={styles.none}>
        <CircleCheck size={18} aria-hidden="true" /> {desk.words.review.nothingMissing}
      </p>
    )
  }
  return (
    <ul className={styles.lacks}>
      {lacks.map((lack) => (
        <li key={lack.sentence}>
          <button type="button" className={styles.lack} onClick={lack.mend}>
            <TriangleAlert size={16} aria-hidden="true" /> <span>{lack.sentence}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
