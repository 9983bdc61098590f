import type { RiskAsk } from '../../shared/polls/poll.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import styles from './RiskAsked.module.css'

interface Props {
  readonly ask: RiskAsk
  readonly words: PhoneWords
}

/** What is asked of a risk, above its name. */
export function RiskAsked({ ask, words }: Props) {
  return (
    <span class={styles.ask} lang={words.lang}>
      {words.risk[ask]}
    </span>
  )
}
