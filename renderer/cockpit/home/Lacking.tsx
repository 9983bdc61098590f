import type { RefObject } from 'react'
import { TriangleAlert } from 'lucide-react'
import styles from './Lacking.module.css'

interface Props {
  readonly box: RefObject<HTMLDivElement | null>
  /** what is wrong as a whole */
  readonly sentence: string
  readonly lacks: readonly string[]
}

/** What stands in the way of a form, first in it and with the keyboard on it. */
export function Lacking({ box, sentence, lacks }: Props) {
  return (
    <div ref={box} className={styles.lacking} tabIndex={-1} role="alert">
      <p>
        <TriangleAlert size={16} aria-hidden="true" /> {sentence}
      </p>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{lack}</li>
        ))}
      </ul>
    </div>
  )
}
