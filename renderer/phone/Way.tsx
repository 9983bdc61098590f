import type { Reading } from '../../shared/text.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import styles from './Way.module.css'

/** Where a question stands in the form, and the ways out of it. */
export interface Steps {
  readonly at: number
  readonly of: number
  readonly onBack: (() => void) | null
  readonly onNext: (() => void) | null
  readonly nextLabel: string
}

interface Props {
  readonly way: Steps
  /** the short name that the row goes by afterwards, on the wall and in *vælg tre* */
  readonly short: Reading | null
  readonly words: FirstWords
}

/** "3 af 8" with a way back, and on where the question is answered. */
export function Way({ way, short, words }: Props) {
  return (
    <div class={styles.way}>
      {way.of > 1 && <progress class={styles.bar} value={way.at} max={way.of} aria-hidden="true" />}
      <div class={way.onBack || way.onNext ? styles.row : `${styles.row} ${styles.alone}`}>
        <button
          type="button"
          class={way.onBack ? 'quiet' : `quiet ${styles.none}`}
          onClick={way.onBack || undefined}
        >
          {words.back}
        </button>
        <p id="way" class={styles.count}>
          {way.of > 1 && words.progress(way.at, way.of)}
          {short && (
            <span class={styles.short} lang={short.language}>
              {short.words}
            </span>
          )}
        </p>
        <button
          type="button"
          class={way.onNext ? 'quiet' : `quiet ${styles.none}`}
          onClick={way.onNext || undefined}
        >
          {way.nextLabel}
        </button>
      </div>
    </div>
  )
}
