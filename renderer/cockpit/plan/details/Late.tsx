import { Choice } from '../../../kit/Choice.tsx'
import { NumberEdit } from './NumberEdit.tsx'
import type { PartProps } from './part.ts'
import styles from './part.module.css'

/** What may happen to it when time runs short: whether it stays or may go, and how short it may become. */
export function Late({ item, words, mend }: PartProps) {
  return (
    <div className={styles.late}>
      <Choice
        label={words.item.late}
        value={item.must ? 'must' : 'drop'}
        onChange={(may) => void mend.set({ must: may === 'must' })}
        small
        options={[
          { value: 'must', label: words.item.must },
          { value: 'drop', label: words.item.drop },
        ]}
      />
      <NumberEdit
        label={words.item.least}
        value={item.least}
        onChange={(least) => void mend.set({ least })}
        most={item.minutes - 1}
        wrong={item.minutes > 1 ? words.item.leastWrong(item.minutes - 1) : words.item.tooShort}
        hint={words.item.leastHint}
        optional
      />
    </div>
  )
}
