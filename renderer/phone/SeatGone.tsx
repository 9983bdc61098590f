import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { inHalves } from './code.ts'
import styles from './SeatGone.module.css'

interface Props {
  /** the code of the seat this phone had; empty where it was asked for and not given */
  readonly code: string
  readonly busy: boolean
  readonly words: PhoneWords
  readonly onCode: (code: string) => void
}

/** Tells a phone that had a seat why it stands outside again, with its code as the way back. */
export function SeatGone({ code, busy, words, onCode }: Props) {
  if (!code) return <p class="error">{words.wayIn.notLetIn}</p>
  return (
    <div class={styles.lost}>
      <p>{words.wayIn.seatGone}</p>
      <button type="button" class="primary" disabled={busy} onClick={() => onCode(code)}>
        {words.wayIn.useMyCode(inHalves(code))}
      </button>
    </div>
  )
}
