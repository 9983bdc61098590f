import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import styles from './Frame.module.css'

interface Props {
  readonly words: FirstWords
}

/** What stands there when the page itself has a fault: what is safe, and what to do. */
export function Broken({ words }: Props) {
  return (
    <main class={styles.frame}>
      <div role="alert" class="error">
        <h1>{words.broken}</h1>
      </div>
      <button type="button" class="primary" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </main>
  )
}
