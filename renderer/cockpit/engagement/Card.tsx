import { useId, type ReactNode } from 'react'
import styles from './Card.module.css'

interface Props {
  readonly title: string
  readonly tools?: ReactNode
  readonly children: ReactNode
  readonly id?: string
}

/** One subject of the page: its title, what can be done with it as a whole, and what it holds. */
export function Card({ title, tools, children, id }: Props) {
  const titleId = useId()
  return (
    <section className={styles.card} aria-labelledby={titleId} {...(id ? { id } : {})}>
      <header className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
    </section>
  )
}
