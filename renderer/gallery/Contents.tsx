import styles from './Contents.module.css'

/** The contact sheet: every screen small, each a link to itself. */
export function Contents({ names }: { readonly names: readonly string[] }) {
  return (
    <main className={styles.contents}>
      <h1>Samspil: gallery</h1>
      <ul className={styles.sheet}>
        {names.map((name) => (
          <li key={name}>
            <h2>{name}</h2>
            <p>
              {(['da', 'en'] as const).flatMap((language) =>
                (['light', 'dark'] as const).map((look) => (
                  <a
                    key={language + look}
                    href={`?screen=${name}&language=${language}&look=${look}`}
                  >
                    {language} {look}
                  </a>
                )),
              )}
            </p>
            <div className={styles.frame}>
              <iframe title={name} src={`?screen=${name}`} loading="lazy" tabIndex={-1} />
            </div>
          </li>
        ))}
      </ul>
    </main>
  )
}
