import { Said } from '../../kit/Said.tsx'
import type { Page } from './page.ts'
import { shortOf } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import styles from './Clauses.module.css'
import reading from './Reading.module.css'

/** The drafts that a workshop corrects: the clauses of the statement of intent, and the way up. */
export function Clauses({ all, shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language).clauses
  return (
    <div className={reading.page}>
      {shelf.clauses.length > 0 && (
        <section className={reading.part}>
          <h3>{words.clauses}</h3>
          <p className={reading.intro}>{words.intro}</p>
          <div className={reading.two}>
            {shelf.clauses.map(({ id, pack, thing }) => (
              <Thing key={id} id={id} here={here}>
                <h4>
                  <Said text={thing.text} language={language} />
                </h4>
                <p>
                  {words.seen}: <Said text={thing.seen} language={language} />
                </p>
                <p className={reading.source}>{shortOf(all, thing.principle, language)}</p>
                <Source source="" pack={pack} language={language} />
              </Thing>
            ))}
          </div>
        </section>
      )}
      {shelf.escalation.length > 0 && (
        <section className={reading.part}>
          <h3>{words.escalation}</h3>
          <ol className={styles.steps}>
            {shelf.escalation.map(({ id, pack, thing }) => (
              <li key={id}>
                <strong>
                  {words.step(pack.escalation.findIndex((each) => each.id === id) + 1)}
                </strong>
                <span>
                  <Said text={thing.who} language={language} />
                </span>
                <span className={reading.note}>
                  {thing.days === null ? words.last : words.days(thing.days)}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
