import type { ResultView } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Drawing } from '../kit/Drawing.tsx'
import styles from './Result.module.css'

interface Props {
  readonly result: ResultView
  readonly words: WallWords
}

/** What was found: the picture as large as the wall allows, the level below it, and each row in words for who cannot see it. */
export function Result({ result, words }: Props) {
  return (
    <div className={styles.result}>
      <p className={styles.kind}>
        {words.result} · {result.title}
      </p>
      <h1>{result.question}</h1>
      <Drawing
        picture={result.picture}
        label={`${words.result}: ${result.title}`}
        className={styles.picture}
      />
      <p className={styles.level}>{result.level}</p>
      <ul className="visually-hidden">
        {result.sentences.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
