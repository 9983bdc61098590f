import { useState } from 'preact/hooks'
import { questionsOf } from '../../shared/polls/forms.ts'
import type { Id, PhonePoll, PhoneRoom } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallots } from './keepsakes.ts'
import { aboutOf, saidOf } from './questions.ts'
import { useHeading } from './useHeading.ts'
import styles from './Receipt.module.css'

interface Props {
  readonly poll: PhonePoll
  readonly sides: PhoneRoom['sides']
  readonly ballots: KeptBallots
  readonly unsent: number
  readonly words: PhoneWords
  readonly onMend: (question: Id) => void
}

/** Says *modtaget* only of what was acknowledged, and keeps the answers folded away from the eyes of a neighbour. */
export function Receipt({ poll, sides, ballots, unsent, words, onMend }: Props) {
  const heading = useHeading('receipt')
  const [shown, setShown] = useState(false)
  /** the heading has said that it is being sent: then what becomes of it is told, as the heading keeps still */
  const [waited, setWaited] = useState(unsent > 0)
  if (unsent > 0 && !waited) setWaited(true)
  return (
    <section>
      <h1 ref={heading} tabIndex={-1} class={styles.heading}>
        {unsent === 0 && (
          <svg class={styles.tick} viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="16" />
            <path d="M9 16.5l5 5 9.5-10" />
          </svg>
        )}
        <span>{unsent > 0 ? words.sending : words.received}</span>
      </h1>
      <p class="hidden" role="status">
        {waited && unsent === 0 && words.received}
      </p>
      {unsent === 0 && <p class={styles.calm}>{words.mayChange}</p>}
      <p class={styles.count}>{words.answered(poll.answered, poll.of)}</p>
      <button
        type="button"
        aria-expanded={shown}
        class={styles.fold}
        onClick={() => setShown(!shown)}
      >
        {shown ? words.hideAnswer : words.showAnswer}
      </button>
      {shown && (
        <>
          <p class={styles.calm}>{words.changeAnswer}</p>
          <ul class={styles.lines}>
            {questionsOf(poll).map((asked) => {
              const about = aboutOf(asked, poll, words)
              const ballot = ballots[asked.id]
              return (
                <li key={asked.id}>
                  <button type="button" onClick={() => onMend(asked.id)}>
                    <span class={styles.what}>
                      <span lang={about.language}>{about.words}</span>
                      <strong>
                        {ballot ? saidOf(ballot.choice, poll, sides, words) : words.noAnswer}
                      </strong>
                    </span>
                    <em aria-hidden="true">{words.change}</em>
                  </button>
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
