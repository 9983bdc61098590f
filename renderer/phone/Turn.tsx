import type { RefObject } from 'preact'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { CodeForm } from './CodeForm.tsx'
import type { Refusal } from './refusal.ts'
import styles from './Turn.module.css'

interface Props {
  /** how the turn before ended; null where this is the first */
  readonly turned: string | null
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly refusal: Refusal | null
  readonly words: PhoneWords
  readonly onCode: (code: string) => void
}

/** A loan device between two people: what became of the last answer, and a field for the next one's code. */
export function Turn({ turned, heading, refusal, words, onCode }: Props) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1} aria-describedby="turned">
        {words.seats.loan}
      </h1>
      <p id="turned" class={turned ? styles.turned : styles.first}>
        {turned}
      </p>
      <CodeForm
        id="once"
        label={words.seats.once}
        hint={words.seats.onceHint}
        refusal={refusal}
        primary
        words={words}
        onCode={onCode}
      />
    </>
  )
}
