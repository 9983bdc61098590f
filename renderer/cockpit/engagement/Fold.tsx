import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import styles from './Fold.module.css'

interface Props {
  readonly title: ReactNode
  readonly children: ReactNode
  /** it is what one came for */
  readonly open?: boolean | undefined
}

/** Something to read that is not needed every day: one quiet line until it is opened. */
export function Fold({ title, children, open }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <ChevronRight size={16} aria-hidden="true" />
        <span>{title}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
