import type { PhoneRoom } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import styles from './InsteadOfWall.module.css'

interface Props {
  readonly task: NonNullable<PhoneRoom['task']>
  readonly words: PhoneWords
}

/** *Opgave* in the hand, where there is no wall to read it on. */
export function InsteadOfWall({ task, words }: Props) {
  const { what, withWhom, deliver } = task
  return (
    <section class={styles.task} aria-label={words.task}>
      <p class={styles.label}>{words.task}</p>
      <p class={styles.what} lang={what.language}>
        {what.words}
      </p>
      {withWhom.words && (
        <p lang={withWhom.language}>
          <span class={styles.label}>{words.withWhom}</span> {withWhom.words}
        </p>
      )}
      {deliver.words && (
        <p lang={deliver.language}>
          <span class={styles.label}>{words.deliver}</span> {deliver.words}
        </p>
      )}
    </section>
  )
}
