import type { Verdict as Is } from '../../shared/gatekinds.ts'
import styles from './Verdict.module.css'

const paths: Readonly<Record<Is, string>> = {
  inPlace: 'M3 8.5l3.4 3.4L13 5',
  partly: 'M8 2.5a5.5 5.5 0 0 1 0 11z',
  missing: 'M4 4l8 8M12 4l-8 8',
  unknown: 'M5.5 6a2.5 2.5 0 1 1 3.4 2.3c-.6.3-.9.7-.9 1.4M8 12.4v.2',
}

interface Props {
  /** null: there is no answer */
  readonly is: Is | null
  /** the word for it, which is always said; beside the sign where there is room */
  readonly word: string
  readonly small?: boolean
}

/** How far a criterion is met, as a sign and a word: never a colour alone. */
export function Verdict({ is, word, small }: Props) {
  return (
    <span className={styles.verdict} data-is={is ?? 'none'}>
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        {is === 'partly' && <circle className={styles.ring} cx="8" cy="8" r="5.5" />}
        {is ? <path d={paths[is]} /> : <path d="M5 8h6" />}
      </svg>
      <span className={small ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  )
}
