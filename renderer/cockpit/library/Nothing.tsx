import type { LibraryWords } from '../../../shared/words/library/da.ts'
import { Button } from '../../kit/Button.tsx'
import { countIn, sectionNames, type Section, type Shelf } from './shelf.ts'
import styles from './Nothing.module.css'

interface Props {
  readonly shelf: Shelf
  readonly typed: string
  readonly words: LibraryWords
  readonly go: (section: Section) => void
  readonly clear: () => void
}

/** Nothing here meets what is looked for: which other sections have something that does, or a way back to all. */
export function Nothing({ shelf, typed, words, go, clear }: Props) {
  const others = sectionNames.filter((name) => countIn(shelf, name) > 0)
  return (
    <div className={styles.nothing} role="status">
      <p>{words.nothing(typed.trim())}</p>
      <p>{others.length > 0 ? words.elsewhere : words.nothingAnywhere}</p>
      <ul>
        {others.map((name) => (
          <li key={name}>
            <Button onPress={() => go(name)}>
              {words.sections[name]} ({countIn(shelf, name)})
            </Button>
          </li>
        ))}
      </ul>
      {others.length === 0 && (
        <div>
          <Button onPress={clear}>{words.clear}</Button>
        </div>
      )}
    </div>
  )
}
