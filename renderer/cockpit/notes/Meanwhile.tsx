import { GitMerge } from 'lucide-react'
import type { NoteText } from '../../../shared/richtext.ts'
import type { TableWords } from '../../../shared/words/table/da.ts'
import { Button } from '../../kit/Button.tsx'
import { Written } from '../../kit/richtext/Written.tsx'
import styles from './Meanwhile.module.css'

interface Props {
  /** null where it was deleted meanwhile */
  readonly theirs: NoteText | null
  readonly mine: NoteText
  readonly words: TableWords['meanwhile']
  readonly choose: (which: 'theirs' | 'mine' | 'both') => void
}

/** Two texts for one block, both kept, and a choice between them. */
export function Meanwhile({ theirs, mine, words, choose }: Props) {
  return (
    <div className={styles.meanwhile} role="alert">
      <p className={styles.why}>
        <GitMerge size={16} aria-hidden="true" /> {theirs === null ? words.gone : words.changed}
      </p>
      <dl className={styles.texts}>
        {theirs !== null && (
          <div>
            <dt>{words.theirs}</dt>
            <dd>
              <Written note={theirs} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.mine}</dt>
          <dd>
            <Written note={mine} />
          </dd>
        </div>
      </dl>
      <div className={styles.choices}>
        {theirs !== null && (
          <Button look="primary" onPress={() => choose('both')}>
            {words.keepBoth}
          </Button>
        )}
        <Button onPress={() => choose('mine')}>{words.keepMine}</Button>
        <Button onPress={() => choose('theirs')}>{words.keepTheirs}</Button>
      </div>
    </div>
  )
}
