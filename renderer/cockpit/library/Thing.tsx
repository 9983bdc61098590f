import { useEffect, useRef, type ReactNode } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import styles from './Reading.module.css'

interface Props {
  readonly id: Id
  /** the thing she came for */
  readonly here: Id | null
  readonly children: ReactNode
}

/** One thing of a pack on the page; the one she came for is scrolled to and marked. */
export function Thing({ id, here, children }: Props) {
  const article = useRef<HTMLElement>(null)
  const isHere = id === here
  useEffect(() => {
    if (!isHere) return
    article.current?.scrollIntoView({ block: 'center' })
    article.current?.focus({ preventScroll: true })
  }, [isHere])
  return (
    <article
      ref={article}
      className={styles.thing}
      tabIndex={isHere ? -1 : undefined}
      data-here={isHere || undefined}
    >
      {children}
    </article>
  )
}
