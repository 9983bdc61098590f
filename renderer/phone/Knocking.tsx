import type { Reading } from '../../shared/text.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { useHeading } from './useHeading.ts'
import styles from './Knocking.module.css'

interface Props {
  readonly sign: string
  /** the side it wants to join as */
  readonly side: Reading
  readonly words: PhoneWords
}

/** The facilitator is asked to let this phone in: the sign tells it from all others that wait. */
export function Knocking({ sign, side, words }: Props) {
  const heading = useHeading('knocking')
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.seats.knocking}
      </h1>
      <p class={styles.side} lang={side.language}>
        {side.words}
      </p>
      <p class={styles.sign}>{sign}</p>
      <p class={styles.note}>{words.seats.sign}</p>
    </>
  )
}
