import type { CSSProperties } from 'react'
import { listed, pathTo } from './exhibits.ts'
import styles from './Contents.module.css'

/** The gallery's first page: every screen small, each a link to itself in both languages and both looks. */
export function Contents() {
  return (
    <main className={styles.contents}>
      <h1>Samspil: gallery</h1>
      <ul className={styles.sheet}>
        {listed.map((exhibit) => (
          <li key={exhibit.name}>
            <h2>{exhibit.name}</h2>
            <p>
              {(['da', 'en'] as const).flatMap((language) =>
                (['light', 'dark'] as const).map((look) => (
                  <a key={language + look} href={pathTo(exhibit, language, look)}>
                    {language} {look}
                  </a>
                )),
              )}
            </p>
            <div
              className={styles.frame}
              style={{ '--width': exhibit.width, '--height': exhibit.height } as CSSProperties}
            >
              <iframe
                title={exhibit.name}
                src={pathTo(exhibit, 'da', 'light')}
                loading="lazy"
                tabIndex={-1}
              />
            </div>
          </li>
        ))}
      </ul>
    </main>
  )
}
