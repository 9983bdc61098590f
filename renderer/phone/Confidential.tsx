import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import styles from './Confidential.module.css'

interface Props {
  /** a *prøvespørgsmål* is answered by the same rules, and needs no speech */
  readonly trial: boolean
  readonly words: FirstWords
}

/** What the first question of a form says: what confidential means here, or that this one is only to try. */
export function Confidential({ trial, words }: Props) {
  return (
    <div class={styles.confidential}>
      {trial ? (
        <p>{words.trial}</p>
      ) : (
        <>
          <p>{words.confidential}</p>
          <p>{words.whatFollows}</p>
        </>
      )}
    </div>
  )
}
