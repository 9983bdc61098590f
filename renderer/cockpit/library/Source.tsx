import type { Pack } from '../../../shared/packs/pack.ts'
import { say, type Language } from '../../../shared/text.ts'
import { cited } from '../../kit/cited.ts'
import { libraryWords } from './words.ts'
import styles from './Reading.module.css'

interface Props {
  /** as the pack has it, such as `K · Dialog`; empty where the pack itself is the source */
  readonly source: string
  readonly pack: Pack
  readonly language: Language
}

/** What a pack writes after a reference that was read off a drawing. */
const drawn = '(figur, vores læsning)'

/** Where a thought stands, and whether it was read off a drawing. */
export function Source({ source, pack, language }: Props) {
  const words = libraryWords(language)
  const said = cited(source).replace(drawn, `(${words.drawn})`)
  return (
    <p className={styles.source}>
      {words.source}: {said === '' ? say(pack.title, language) : said}
    </p>
  )
}
