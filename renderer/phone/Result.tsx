import type { Language } from '../../shared/text.ts'
import type { ResultView } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { Drawing } from './Drawing.tsx'
import { useHeading } from './useHeading.ts'
import styles from './Result.module.css'

interface Props {
  readonly result: ResultView
  readonly missed: boolean
  readonly words: PhoneWords
  readonly language: Language
}

/** What was found: one sentence per row, which reads well in a hand, and the picture of the wall beside it. */
export function Result({ result, missed, words, language }: Props) {
  const heading = useHeading('result')
  return (
    <section lang={language}>
      <p class={styles.kind}>{words.result}</p>
      <h1 ref={heading} tabIndex={-1}>
        {result.title}
      </h1>
      <p class={styles.question}>{result.question}</p>
      {missed && <p class="error">{words.missed}</p>}
      <p class={styles.level}>{result.level}</p>
      <div class={styles.picture} role="region" aria-label={words.result} tabIndex={0}>
        <Drawing picture={result.picture} label={words.resultPicture} />
      </div>
      <ul class={styles.sentences}>
        {result.sentences.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
      <p class={styles.level}>{words.moreFollows}</p>
    </section>
  )
}
