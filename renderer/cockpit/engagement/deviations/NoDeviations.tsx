import type { ReactNode } from 'react'
import type { Language } from '../../../../shared/text.ts'
import { engagementWords } from '../words.ts'
import styles from './NoDeviations.module.css'

interface Props {
  readonly language: Language
  readonly action: ReactNode
}

/** A log with nothing in it: what to press, and what a line of it would look like. */
export function NoDeviations({ language, action }: Props) {
  const words = engagementWords(language).deviations
  return (
    <div className={styles.none}>
      <p>{words.empty}</p>
      {action}
      <div className={styles.example}>
        <h3>{words.exampleTitle}</h3>
        <dl>
          {words.example.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
