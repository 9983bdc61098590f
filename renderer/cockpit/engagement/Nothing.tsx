import type { ReactNode } from 'react'
import styles from './Nothing.module.css'

interface Props {
  readonly sentence: string
  readonly example: string
  readonly action?: ReactNode
}

/** An empty place: one sentence, one thing to press, one example. */
export function Nothing({ sentence, example, action }: Props) {
  return (
    <div className={styles.nothing}>
      <p>{sentence}</p>
      {action}
      <p className={styles.example}>{example}</p>
    </div>
  )
}
