import { remaining } from '../../shared/clock.ts'
import type { TablesScene } from '../../shared/tableanswersview.ts'
import type { Language } from '../../shared/text.ts'
import type { WallClock } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { digits } from './countdown.ts'
import { useNow } from './useNow.ts'
import styles from './Tables.module.css'

interface Props {
  readonly scene: TablesScene
  readonly words: WallWords
  readonly language: Language
  readonly offset: number
}

/** *Bordsvar*: each table's own words under its number, with the name of who spoke, as they come. */
export function Tables({ scene, words, language, offset }: Props) {
  const { question, answers, came, tables: made, at, of, clock } = scene
  const { tables } = words
  const longest = answers.reduce((most, { text }) => Math.max(most, text.length), 0)
  return (
    <div className={styles.tables}>
      <p className={styles.kind}>
        <span>{tables.came(came, made)}</span>
        {of > 1 && <span>{tables.page(at, of)}</span>}
        {clock && <Left clock={clock} language={language} offset={offset} />}
      </p>
      <h1 className={answers.length > 0 ? styles.small : styles.question} lang={question.language}>
        {question.words}
      </h1>
      {answers.length === 0 && <p className={styles.how}>{tables.none}</p>}
      {answers.length > 0 && (
        <ul
          className={styles.list}
          data-few={(answers.length <= 3 && longest < 240) || undefined}
          data-long={longest > 200 || undefined}
        >
          {answers.map(({ from, speaker, choice, text }, index) => (
            <li key={index}>
              <p className={styles.from}>
                <strong>{from}</strong> {speaker}
              </p>
              <p className={styles.text}>
                {choice && (
                  <strong lang={choice.language}>
                    {choice.words}
                    {text && '. '}
                  </strong>
                )}
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The time that is left of the work, small: the tables still write. */
function Left({
  clock,
  language,
  offset,
}: {
  readonly clock: WallClock
  readonly language: Language
  readonly offset: number
}) {
  const now = useNow(offset, clock.state === 'running')
  const left = remaining(clock, clock.givenMinutes, now)
  if (!clock.countsDown || left <= 0 || (clock.state !== 'running' && clock.state !== 'paused'))
    return null
  return (
    <span className={styles.left} role="timer">
      {digits(left, language)}
    </span>
  )
}
