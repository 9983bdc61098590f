import type { Reading } from '../../shared/text.ts'
import type { RowAnswer } from '../../shared/polls/poll.ts'
import type { PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import styles from './Question.module.css'

interface Props {
  readonly question: Reading
  readonly row: PhonePoll['rows'][number]
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  /** the first question says what confidential means here */
  readonly first: boolean
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly onStep: (step: RowAnswer) => void
}

const answers: readonly RowAnswer[] = [1, 2, 3, 4, 'unknown']

/** One row of the form: a sentence in everyday words, four steps and *ved ikke*. */
export function Question({ question, row, ballot, way, first, trouble, words, onStep }: Props) {
  const heading = useHeading(row.id)
  const chosen = ballot && 'step' in ballot.choice ? ballot.choice.step : null
  return (
    <section aria-labelledby="row">
      <Way way={way} short={row.short} words={words} />
      <p class={styles.question} lang={question.language}>
        {question.words}
      </p>
      <h1 id="row" ref={heading} tabIndex={-1} class={styles.row} lang={row.text.language}>
        {row.text.words}
      </h1>
      <p class="error" role="alert">
        {trouble}
      </p>
      <div class={styles.answers} role="group" aria-labelledby="row">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === 'unknown' ? styles.unknown : undefined}
            aria-pressed={answer === chosen}
            onClick={() => onStep(answer)}
          >
            <span class={styles.tick} aria-hidden="true" />
            {answer === 'unknown' ? words.unknown : words.steps[answer - 1]}
          </button>
        ))}
      </div>
      {first && (
        <div class={styles.confidential}>
          <p>{words.confidential}</p>
          <p>{words.whatFollows}</p>
        </div>
      )}
    </section>
  )
}
