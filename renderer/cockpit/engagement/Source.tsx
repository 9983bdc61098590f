import type { Language } from '../../../shared/text.ts'
import { cited } from '../../kit/cited.ts'
import { engagementWords } from './words.ts'
import styles from './Source.module.css'

/** Where a thought stands; our own craft says so. */
export function Source({
  source,
  language,
}: {
  readonly source: string
  readonly language: Language
}) {
  const words = engagementWords(language)
  return (
    <span className={styles.source}>
      {words.source}: {source === '' ? words.ownCraft : cited(source)}
    </span>
  )
}
