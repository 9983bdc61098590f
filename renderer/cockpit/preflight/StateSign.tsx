import { CircleCheck, CircleDashed, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { TickState } from '../../../shared/preflight/tick.ts'
import styles from './StateSign.module.css'

const signs = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: OctagonAlert,
  untried: CircleDashed,
} as const

/** Green, amber, red or untried: a shape of its own for each, and its word. */
export function StateSign({
  state,
  word,
  quiet,
}: {
  readonly state: TickState
  readonly word: string
  /** the word is for the ear only */
  readonly quiet?: boolean
}) {
  const Sign = signs[state]
  return (
    <span className={styles.sign} data-state={state}>
      <Sign size={18} aria-hidden="true" />
      <span className={quiet ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}
