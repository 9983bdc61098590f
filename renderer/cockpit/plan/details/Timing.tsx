import { Minus, Plus } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { NumberEdit } from './NumberEdit.tsx'
import type { PartProps } from './part.ts'
import { TimeEdit } from './TimeEdit.tsx'
import styles from './Timing.module.css'

/** How long it takes, and the time it is fixed to. */
export function Timing({ item, desk, words, mend }: PartProps) {
  const lengthen = (by: number) => {
    const minutes = Math.min(longest, Math.max(1, item.minutes + by))
    if (minutes !== item.minutes) void mend.set({ minutes })
  }
  return (
    <div className={styles.timing}>
      <div className={styles.length}>
        <NumberEdit
          label={words.item.minutes}
          value={item.minutes}
          onChange={(minutes) => minutes !== null && void mend.set({ minutes })}
          most={longest}
          wrong={words.item.minutesWrong}
        />
        <Button
          label={words.item.less}
          disabled={item.minutes <= 1}
          onPress={() => lengthen(-5)}
          icon={<Minus />}
        >
          5
        </Button>
        <Button
          label={words.item.more}
          disabled={item.minutes >= longest}
          onPress={() => lengthen(5)}
          icon={<Plus />}
        >
          5
        </Button>
      </div>
      <TimeEdit
        label={words.item.fixed}
        value={item.fixed}
        onChange={(fixed) => void mend.set({ fixed })}
        language={desk.language}
        hint={words.item.fixedHint}
        wrong={words.item.fixedWrong}
      />
    </div>
  )
}

const longest = 600
