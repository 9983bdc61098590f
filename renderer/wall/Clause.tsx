import type { ClauseScene } from '../../shared/declaration.ts'
import type { Language } from '../../shared/text.ts'
import { declarationWordsIn } from '../../shared/words/declaration/words.ts'
import { Mark } from './Mark.tsx'
import styles from './Clause.module.css'

interface Props {
  readonly scene: ClauseScene
  readonly language: Language
}

/** One clause of the hensigtserklæring: what all read, what one can see, and what each side has answered. */
export function Clause({ scene: { clause, at, of, as }, language }: Props) {
  const words = declarationWordsIn(language)
  return (
    <div className={styles.clause}>
      <p className={styles.kind}>
        <span>{words.title}</span>
        {of > 0 && <span>{words.page(at, of)}</span>}
      </p>
      <div className={styles.middle}>
        {clause ? (
          <>
            <p className={styles.reference}>{clause.reference}</p>
            <h1 className={clause.text.length > 120 ? styles.long : styles.text}>{clause.text}</h1>
            {clause.behaviour && (
              <p className={styles.behaviour}>{words.seenBy(clause.behaviour)}</p>
            )}
          </>
        ) : (
          <p className={styles.behaviour}>{words.none}</p>
        )}
      </div>
      {clause && (
        <ul className={styles.answers}>
          {clause.answers.map(({ mark, label, answer, text, speaker }) => (
            <li key={mark}>
              <p>
                <Mark mark={mark} /> <span lang={label.language}>{label.words}</span>{' '}
                <strong>{answer ? words.answers[answer] : words.noAnswer}</strong>
              </p>
              {text && <p className={styles.said}>{text}</p>}
              {speaker && <p className={styles.speaker}>{speaker}</p>}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.prints}>{words.prints[as]}</p>
    </div>
  )
}
