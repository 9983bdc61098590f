import { usePlanDesk } from './desk.ts'
import styles from './ColumnHeads.module.css'

/** What the columns are, for the eye; each cell says it itself to those who hear. */
export function ColumnHeads() {
  const { columns } = usePlanDesk().words
  return (
    <div className={styles.heads} aria-hidden="true">
      <span />
      <span className={styles.right}>{columns.starts}</span>
      <span className={styles.right}>{columns.minutes}</span>
      <span>{columns.title}</span>
      <span>{columns.kind}</span>
      <span className={styles.who}>{columns.who}</span>
      <span>{columns.rule}</span>
      <span />
    </div>
  )
}
