import { useState } from 'preact/hooks'
import { chooseId } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot, KeptBallots } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import styles from './Receipt.module.css'

interface Props {
  readonly poll: PhonePoll
  readonly ballots: KeptBallots
  readonly unsent: number
  readonly words: PhoneWords
  readonly onMend: (question: Id) => void
}

/** Says *modtaget* only of what was acknowledged, and keeps the answers folded away from the eyes of a neighbour. */
export function Receipt({ poll, ballots, unsent, words, onMend }: Props) {
  const heading = useHeading('receipt')
  const [shown, setShown] = useState(false)
  return (
    <section aria-labelledby="receipt">
      <h1 id="receipt" ref={heading} tabIndex={-1} class={styles.heading}>
        {unsent === 0 && (
          <svg class={styles.tick} viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="16" />
            <path d="M9 16.5l5 5 9.5-10" />
          </svg>
        )}
        <span>{unsent > 0 ? words.sending : words.received}</span>
      </h1>
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
            {poll.rows.map((row) => (
              <li key={row.id}>
                <button type="button" onClick={() => onMend(row.id)}>
                  <span lang={row.short.language}>{row.short.words}</span>
                  <strong>{said(ballots[row.id], words)}</strong>
                  <em aria-hidden="true">{words.change}</em>
                </button>
              </li>
            ))}
            {poll.choose && (
              <li>
                <button type="button" onClick={() => onMend(chooseId)}>
                  <span lang={poll.choose.question.language}>{poll.choose.question.words}</span>
                  <strong>{picked(ballots[chooseId], poll, words)}</strong>
                  <em aria-hidden="true">{words.change}</em>
                </button>
              </li>
            )}
          </ul>
        </>
      )}
    </section>
  )
}

function said(ballot: KeptBallot | undefined, words: PhoneWords): string {
  if (!ballot || !('step' in ballot.choice)) return words.noAnswer
  const { step } = ballot.choice
  return step === 'unknown' ? words.unknown : words.steps[step - 1] || ''
}

function picked(ballot: KeptBallot | undefined, poll: PhonePoll, words: PhoneWords): string {
  if (!ballot || !('picks' in ballot.choice)) return words.noAnswer
  const { picks } = ballot.choice
  return poll.rows
    .filter((row) => picks.indexOf(row.id) >= 0)
    .map((row) => row.short.words)
    .join(', ')
}
