import type { Mark as SideMark } from '../../shared/engagement.ts'
import styles from './Mark.module.css'

const paths: Readonly<Record<SideMark, string>> = {
  K: 'M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z',
  L: 'M8 0l8 8-8 8-8-8z',
  Ø: 'M8 1l8 14H0z',
}

/** A side's letter and shape, as large as the words beside it. */
export function Mark({ mark }: { readonly mark: SideMark }) {
  return (
    <span className={styles.mark} data-mark={mark}>
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        <path d={paths[mark]} />
      </svg>
      {mark}
    </span>
  )
}
