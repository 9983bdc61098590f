import { useId, type ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import styles from './Fold.module.css'

interface Props {
  readonly title: string
  /** what is in it, in few words, read while it is folded too */
  readonly told: string
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  readonly children: ReactNode
}

/** One group of the details: a heading that folds what is under it. */
export function Fold({ title, told, open, onToggle, children }: Props) {
  const id = useId()
  return (
    <section className={styles.fold}>
      <h3>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          <ChevronRight size={16} aria-hidden="true" className={styles.mark} />
          <span>{title}</span>
          <span className={styles.told}>{told}</span>
        </button>
      </h3>
      <div id={id} className={styles.body} hidden={!open}>
        {children}
      </div>
    </section>
  )
}
