import type { LeftLine } from '../../../../../shared/paste/people.ts'
import type { RosterWords } from '../../../../../shared/words/roster/da.ts'
import { Button } from '../../../../kit/Button.tsx'
import styles from './LeftLines.module.css'

interface Props {
  readonly left: readonly LeftLine[]
  readonly words: RosterWords['paste']
  readonly onTake: (line: LeftLine) => void
}

/** What was pasted and is nobody, as it stood, with the reason: nothing is lost unseen. */
export function LeftLines({ left, words, onTake }: Props) {
  if (left.length === 0) return null
  return (
    <section aria-label={words.left(left.length)}>
      <h3>{words.left(left.length)}</h3>
      <ul className={styles.left}>
        {left.map((line) => (
          <li key={`${line.line} ${line.text}`}>
            <span className={styles.number}>{words.line(line.line)}</span>
            <span className={styles.text}>{line.text}</span>
            <span className={styles.why}>{words.why[line.why]}</span>
            {line.why === 'header' ? (
              <span />
            ) : (
              <Button look="quiet" onPress={() => onTake(line)}>
                <span aria-hidden="true">{words.take}</span>
                <span className="visually-hidden">{words.takeOf(line.line)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
