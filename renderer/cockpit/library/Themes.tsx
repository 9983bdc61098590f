import { Said } from '../../kit/Said.tsx'
import type { Page } from './page.ts'
import { Source } from './Source.tsx'
import { Thing } from './Thing.tsx'
import { libraryWords } from './words.ts'
import reading from './Reading.module.css'

/** The themes, group by group, with their example tasks. */
export function Themes({ shelf, here, desk }: Page) {
  const { language } = desk
  const words = libraryWords(language)
  const packs = [...new Set(shelf.themes.map(({ pack }) => pack))]
  return (
    <div className={reading.page}>
      {packs.flatMap((pack) =>
        pack.themeGroups.map((group) => {
          const themes = shelf.themes.filter(
            (entry) => entry.pack === pack && entry.thing.group === group.id,
          )
          if (themes.length === 0) return null
          return (
            <section key={group.id} className={reading.part}>
              <div>
                <h3>
                  <Said text={group.title} language={language} />
                </h3>
                <Source source={group.source} pack={pack} language={language} />
              </div>
              <div className={reading.two}>
                {themes.map(({ id, thing }) => (
                  <Thing key={id} id={id} here={here}>
                    <h4>
                      <Said text={thing.title} language={language} />
                    </h4>
                    <p>
                      <Said text={thing.text} language={language} />
                    </p>
                    <p className={reading.label}>{words.themes.tasks(thing.tasks.length)}</p>
                    <ul className={reading.bullets}>
                      {thing.tasks.map((task) => (
                        <li key={task.id}>
                          <Said text={task.title} language={language} />
                        </li>
                      ))}
                    </ul>
                    <Source source={thing.source} pack={pack} language={language} />
                  </Thing>
                ))}
              </div>
            </section>
          )
        }),
      )}
    </div>
  )
}
