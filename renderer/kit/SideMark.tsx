import type { Mark } from '../../shared/engagement.ts'
import styles from './SideMark.module.css'

const shapes = { K: '●', L: '◆', Ø: '▲' } as const satisfies Record<Mark, string>

/** A part's letter and shape: told apart without colour, on paper and by ear. */
export function SideMark({ mark }: { readonly mark: Mark }) {
  return (
    <span className={styles.mark} data-mark={mark}>
      <span aria-hidden="true">{shapes[mark]}</span> {mark}
    </span>
  )
}
