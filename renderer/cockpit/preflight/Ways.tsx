import type { PreflightWords } from '../../../shared/words/preflight/da.ts'
import detail from './Detail.module.css'
import styles from './Ways.module.css'

/** The ways out in order: the room's Wi-Fi, own router or hotspot, paper. */
export function Ways({ words }: { readonly words: PreflightWords }) {
  return (
    <section className={detail.detail} aria-labelledby="preflight-tick" data-region tabIndex={0}>
      <header className={detail.head}>
        <h3 id="preflight-tick">{words.ways}</h3>
      </header>
      <p className={detail.said}>{words.waysIntro}</p>
      <ol className={styles.ways}>
        {words.wayList.map(([name, todo]) => (
          <li key={name}>
            <strong>{name}</strong>
            <p>{todo}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
