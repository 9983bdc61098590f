import type { PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { useHeading } from './useHeading.ts'
import styles from './Closed.module.css'

interface Props {
  readonly poll: PhonePoll
  readonly missed: boolean
  readonly words: PhoneWords
}

/** Between the close and the result: what happened to the answers, and that nothing more is to be done. */
export function Closed({ poll, missed, words }: Props) {
  const heading = useHeading('closed')
  return (
    <section>
      <h1 ref={heading} tabIndex={-1}>
        {words.closed}
      </h1>
      {missed && <p class="error">{words.missed}</p>}
      <p class={styles.calm}>{words.closedHint}</p>
      <p class={styles.calm}>{words.closedForgotten}</p>
      <p class={styles.count}>{words.answered(poll.answered, poll.of)}</p>
    </section>
  )
}
