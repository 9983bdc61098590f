import { Said } from '../../kit/Said.tsx'
import type { Page } from './page.ts'
import { nameOf } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import styles from './Disagreements.module.css'
import reading from './Reading.module.css'

/** Where a source says two things: both places side by side, and what we use and why. */
export function Disagreements({ all, shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language).disagreements
  return (
    <div className={reading.page}>
      <p className={reading.intro}>{words.intro}</p>
      {shelf.disagreements.map(({ id, pack, thing }) => (
        <Thing key={id} id={id} here={here}>
          <h3 className={styles.title}>
            <Said text={thing.title} language={language} />
          </h3>
          <div className={styles.places}>
            {(
              [
                [words.one, thing.one],
                [words.other, thing.other],
              ] as const
            ).map(([label, place]) => (
              <section key={label} className={styles.place}>
                <h4>{label}</h4>
                <p>
                  <Said text={place.says} language={language} />
                </p>
                <Source source={place.source} pack={pack} language={language} />
              </section>
            ))}
            <section className={styles.use}>
              <h4>{words.use}</h4>
              <p>
                <strong>
                  <Said text={thing.use} language={language} />
                </strong>
              </p>
              <p>
                {words.why}: <Said text={thing.why} language={language} />
              </p>
            </section>
          </div>
          {thing.about.length > 0 && (
            <p className={reading.source}>
              {words.about}:{' '}
              {[...new Set(thing.about.map((each) => nameOf(all, each, language)))].join(' · ')}
            </p>
          )}
        </Thing>
      ))}
    </div>
  )
}
