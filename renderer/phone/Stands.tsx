import type { PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { useHeading } from './useHeading.ts'
import styles from './Stands.module.css'

interface Props {
  readonly poll: PhonePoll
  readonly words: PhoneWords
  /** null where nothing is left to answer */
  readonly onRest: (() => void) | null
}

/** The seat has answered from another phone: that answer stands, and nobody has to fill in the form for nothing. */
export function Stands({ poll, words, onRest }: Props) {
  const heading = useHeading('stands')
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {words.stands}
      </h1>
      <p class={styles.calm}>{words.standsHint}</p>
      <p class={styles.count}>{words.answered(poll.answered, poll.of)}</p>
      {onRest && (
        <button type="button" onClick={onRest}>
          {words.answerRest}
        </button>
      )}
    </section>
  )
}
