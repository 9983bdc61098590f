import type { Id } from '../../../shared/engagement.ts'
import { Said } from '../../kit/Said.tsx'
import type { Page } from './page.ts'
import { nameOf } from './shelf.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import reading from './Reading.module.css'

/** The gates between phases with what each asks and whom, and the criteria phase by phase. */
export function Gates({ all, shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language).gates
  const names = (ids: readonly Id[]) => [...new Set(ids.map((id) => nameOf(all, id, language)))]
  const phases = all.phases.filter((phase) =>
    shelf.criteria.some(({ thing }) => thing.phase.id === phase.id),
  )
  return (
    <div className={reading.page}>
      {shelf.gates.length > 0 && (
        <section className={reading.part}>
          <h3>{words.gates}</h3>
          {shelf.gates.map(({ id, pack, thing }) => (
            <Thing key={id} id={id} here={here}>
              <h4>
                <Said text={thing.title} language={language} />
              </h4>
              <p>
                <Said text={thing.about} language={language} />
              </p>
              <dl className={reading.facts}>
                {(
                  [
                    [words.asks, names(thing.asks)],
                    [words.looksAhead, names(thing.looksAhead)],
                    [words.roles, names(thing.roles)],
                  ] as const
                ).map(
                  ([label, said]) =>
                    said.length > 0 && (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>
                          <ul className={reading.bullets}>
                            {said.map((name) => (
                              <li key={name}>{name}</li>
                            ))}
                          </ul>
                        </dd>
                      </div>
                    ),
                )}
              </dl>
              <Source source={thing.source} pack={pack} language={language} />
            </Thing>
          ))}
        </section>
      )}
      {phases.map((phase) => (
        <section key={phase.id} className={reading.part}>
          <h3>{words.of(nameOf(all, phase.id, language))}</h3>
          <div className={reading.two}>
            {shelf.criteria
              .filter(({ thing }) => thing.phase.id === phase.id)
              .map(({ id, pack, thing }) => (
                <Thing key={id} id={id} here={here}>
                  <h4>
                    <Said text={thing.title} language={language} />
                  </h4>
                  <p>
                    <Said text={thing.text} language={language} />
                  </p>
                  <Source source={thing.source} pack={pack} language={language} />
                </Thing>
              ))}
          </div>
        </section>
      ))}
    </div>
  )
}
