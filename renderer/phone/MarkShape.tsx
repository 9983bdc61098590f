import type { Mark } from '../../shared/engagement.ts'
import styles from './MarkShape.module.css'

interface Props {
  readonly mark: Mark
  readonly label: string
}

/** A side's mark: its letter and its shape, because colour alone is not enough. */
export function MarkShape({ mark, label }: Props) {
  return (
    <span
      class={`${styles.mark} ${mark === 'K' ? styles.customer : mark === 'L' ? styles.supplier : styles.other}`}
    >
      <svg class={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
        {mark === 'K' && <circle cx="8" cy="8" r="7" />}
        {mark === 'L' && <path d="M8 0l8 8-8 8-8-8z" />}
        {mark === 'Ø' && <path d="M8 1l8 14H0z" />}
      </svg>
      <span aria-hidden="true">{mark}</span>
      <span class="hidden">{label}</span>
    </span>
  )
}
