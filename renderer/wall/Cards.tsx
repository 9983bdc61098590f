import type { Reading } from '../../shared/text.ts'
import type { ChosenScene } from '../../shared/wallscenes.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Cards.module.css'

interface Props {
  readonly scene: Extract<ChosenScene, { mode: 'cards' }>
  readonly words: WallWords
}

/** A principle's prompt cards: all of them beside each other first, then one at a time for those at the back. */
export function Cards({ scene, words }: Props) {
  const { title, at, of, why, made } = scene
  const { pictures } = words
  const isWhy = at <= why.length
  const one = isWhy ? why[at - 1] : made[at - 1 - why.length]
  return (
    <div className={styles.cards}>
      <p className={styles.kind}>
        <span>{pictures.cards}</span>
        {at > 0 && <span>{pictures.of(at, of)}</span>}
      </p>
      <h1 className={one ? styles.small : styles.title} lang={title.language}>
        {title.words}
      </h1>
      {one ? (
        <div className={styles.one}>
          <h2>{isWhy ? pictures.why : pictures.made}</h2>
          <p lang={one.language}>{one.words}</p>
        </div>
      ) : (
        <div className={styles.all}>
          <Column title={pictures.why} cards={why} />
          <Column title={pictures.made} cards={made} />
        </div>
      )}
    </div>
  )
}

function Column({ title, cards }: { readonly title: string; readonly cards: readonly Reading[] }) {
  return (
    <section className={styles.column}>
      <h2>{title}</h2>
      <ul>
        {cards.map((card, at) => (
          <li key={at} lang={card.language}>
            {card.words}
          </li>
        ))}
      </ul>
    </section>
  )
}
