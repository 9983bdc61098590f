import type { LevelLine } from '../../../shared/preflight/levels.ts'
import type { PreflightWords } from '../../../shared/words/preflight/da.ts'
import styles from './Detail.module.css'

interface Props {
  readonly levels: readonly LevelLine[]
  readonly words: PreflightWords
}

/** Each measurement with the level it will have, and why. */
export function Levels({ levels, words }: Props) {
  return (
    <ul className={styles.facts}>
      {levels.map(({ pollId, title, level, because }) => (
        <li key={pollId}>
          <strong>{title}</strong>
          {': '}
          {words.level[level]}
          <span>{words.levelWhy(because)}</span>
        </li>
      ))}
    </ul>
  )
}
