import type { ComponentChildren } from 'preact'
import type { Reading } from '../../shared/text.ts'
import type { RowAnswer } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { Confidential } from './Confidential.tsx'
import type { Refusal } from './refusal.ts'
import { Refused } from './Refused.tsx'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import styles from './Question.module.css'

interface Props {
  readonly id: Id
  readonly question: Reading
  /** what is asked of a risk; it takes the question's place, and is said with the risk */
  readonly ask?: ComponentChildren
  readonly row: PhonePoll['rows'][number]
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  /** the first question says what confidential means here */
  readonly first: boolean
  readonly trial: boolean
  readonly trouble: Refusal | null
  readonly words: FirstWords
  readonly onStep: (step: RowAnswer) => void
}

const answers: readonly RowAnswer[] = [1, 2, 3, 4, 'unknown']

/** One row of the form: a sentence in everyday words, four steps and *ved ikke*. */
export function Question(props: Props) {
  const { id, question, ask, row, ballot, way, trouble, words, onStep } = props
  const heading = useHeading(id)
  const chosen = ballot && 'step' in ballot.choice ? ballot.choice.step : null
  return (
    <section aria-labelledby="way">
      <Way way={way} short={row.short.words === row.text.words ? null : row.short} words={words} />
      {!ask && (
        <p class={styles.question} lang={question.language}>
          {question.words}
        </p>
      )}
      <h1 id="row" ref={heading} tabIndex={-1} class={styles.row} lang={row.text.language}>
        {ask}
        {row.text.words}
      </h1>
      {trouble && <Refused reason={trouble} words={words} />}
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
      {props.first && <Confidential trial={props.trial} words={words} />}
    </section>
  )
}
