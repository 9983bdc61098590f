import { Check, Plus } from 'lucide-react'
import { say, type Language } from '../../../../shared/text.ts'
import type { DetailsWords } from '../../../../shared/words/details/da.ts'
import { Button } from '../../../kit/Button.tsx'
import { cited } from '../../../kit/cited.ts'
import { Said } from '../../../kit/Said.tsx'
import type { Thing } from './shelves.ts'
import styles from './ThingRow.module.css'

interface Props {
  readonly thing: Thing
  /** what it is put into, by name */
  readonly place: string
  readonly isIn: boolean
  readonly put: () => void
  readonly language: Language
  readonly words: DetailsWords
}

/** One thing of a pack: what it says, where it stands, and the press that puts it into the item. */
export function ThingRow({ thing, place, isIn, put, language, words }: Props) {
  const name = say(thing.line, language)
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.line}>
          {thing.head && <span className={styles.head}>{thing.head}: </span>}
          <Said text={thing.line} language={language} />
        </p>
        {thing.about && (
          <p className={styles.about}>
            <Said text={thing.about} language={language} />
          </p>
        )}
        {thing.seen && (
          <p className={styles.about}>{words.grounds.seen(say(thing.seen, language))}</p>
        )}
        <p className={styles.source}>{words.grounds.source(cited(thing.source))}</p>
      </div>
      <Button
        look="quiet"
        disabled={isIn}
        label={isIn ? words.grounds.isIn(name, place) : words.grounds.put(name, place)}
        onPress={put}
      >
        {isIn ? <Check size={18} aria-hidden="true" /> : <Plus size={18} aria-hidden="true" />}
      </Button>
    </li>
  )
}
