import type { Language } from '../../../shared/text.ts'
import { wordsIn } from './words.ts'
import styles from './Source.module.css'

/** Where a thought stands; our own craft says so. */
export function Source({
  source,
  language,
}: {
  readonly source: string
  readonly language: Language
}) {
  const words = wordsIn(language)
  return (
    <span className={styles.source}>
      {words.source}: {source === '' ? words.ownCraft : source.replaceAll(' · ', '\u00a0·\u00a0')}
    </span>
  )
}
