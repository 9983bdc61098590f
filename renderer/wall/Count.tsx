import type { CountScene } from '../../shared/counting.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Count.module.css'

interface Props {
  readonly scene: CountScene
  readonly words: WallWords
}

/** What was counted in the open: a number and its bar for each choice, looking nothing like a secret measurement. */
export function Count({ scene, words }: Props) {
  const { how, question, counted } = scene
  const most = Math.max(1, ...(counted?.choices ?? []).map(({ count }) => count))
  return (
    <div className={styles.count}>
      <p className={styles.kind}>
        {how} · {words.counting.open}
      </p>
      <h1 className={counted ? styles.small : styles.question} lang={question.language}>
        {question.words}
      </h1>
      {counted && (
        <>
          <ul
            className={styles.bars}
            data-many={counted.choices.length > 6 || undefined}
            data-one={counted.choices.length === 1 || undefined}
          >
            {counted.choices.map(({ name, count }, at) => (
              <li key={at}>
                <span>{name}</span>
                {counted.choices.length > 1 && (
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * count) / most} height="10" />
                  </svg>
                )}
                <strong>{count}</strong>
              </li>
            ))}
          </ul>
          <p className={styles.notes}>{counted.notes.join(' · ')}</p>
        </>
      )}
    </div>
  )
}
