import { cardFields } from '../../shared/chains.ts'
import type { ChosenScene } from '../../shared/wallscenes.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Drawing } from '../kit/Drawing.tsx'
import styles from './Chains.module.css'

interface Props<Mode extends ChosenScene['mode']> {
  readonly scene: Extract<ChosenScene, { mode: Mode }>
  readonly words: WallWords
}

/** The benefit chains as they are built: leverance → forandring → gevinst → formål, filled in while the tables read. */
export function Chains({ scene, words }: Props<'chain'>) {
  const { at, of, picture, sentences } = scene
  const { chains, pictures } = words
  return (
    <div className={styles.chains}>
      <p className={styles.kind}>
        <span>{chains.title}</span>
        {of > 1 && <span>{pictures.of(at, of)}</span>}
      </p>
      {picture ? (
        <Drawing picture={picture} label={chains.title} className={styles.picture} />
      ) : (
        <p className={styles.none}>{chains.none}</p>
      )}
      <ul className="visually-hidden">
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}

/** *Gevinstkort*: what one line cannot hold, with an empty line for what nobody has said yet. */
export function BenefitCard({ scene, words }: Props<'card'>) {
  const { number, from, benefit, card } = scene
  const { chains } = words
  return (
    <div className={styles.chains}>
      <p className={styles.kind}>
        <span>
          {chains.cardTitle} · {chains.numberOf(number, from)}
        </span>
      </p>
      <div className={styles.card}>
        <p className={styles.label}>{chains.links.benefit}</p>
        <h1 data-empty={benefit === '' || undefined}>{benefit || chains.missing}</h1>
        <dl data-long={cardFields.some((field) => card[field].length > 50) || undefined}>
          {cardFields.map((field) => (
            <div key={field}>
              <dt>{chains.card[field]}</dt>
              <dd data-empty={card[field] === '' || undefined}>{card[field] || chains.missing}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
