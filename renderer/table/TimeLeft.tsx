import { given } from '../../shared/agenda.ts'
import { remaining, tone, type Clock } from '../../shared/clock.ts'
import type { Language } from '../../shared/text.ts'
import { digits } from '../cockpit/run/digits.ts'
import { useNow } from '../cockpit/useNow.ts'
import { Disc } from '../kit/Disc.tsx'
import type { Table } from './table.ts'
import styles from './TimeLeft.module.css'

interface Props {
  readonly item: { readonly minutes: number; readonly extra: number }
  readonly clock: Clock
  readonly offset: number
  readonly table: Pick<Table, 'words'> & { readonly language: Language }
  readonly large?: boolean
}

/** How long the item has left, as disc, digits and a word. */
export function TimeLeft({ item, clock, offset, table, large }: Props) {
  const { words, language } = table
  const now = useNow(offset)
  const minutes = given(item)
  const left = remaining(clock, minutes, now)
  const state = clock.state === 'paused' ? 'paused' : tone(left, minutes)
  const word =
    state === 'paused' ? words.keys.paused : left <= 0 ? words.keys.over : words.keys.left
  return (
    <div className={styles.time} data-tone={state} data-large={large || undefined}>
      <Disc share={left / (minutes * 60_000 || 1)} tone={state} />
      <p className={styles.reading}>
        <span className={styles.digits} role="timer">
          {digits(left, language)}
        </span>{' '}
        <span className={styles.word}>{word}</span>
      </p>
    </div>
  )
}
