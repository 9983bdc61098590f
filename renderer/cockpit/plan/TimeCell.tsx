import { useState } from 'react'
import { clockTime } from '../../../shared/dates.ts'
import type { MinuteOfDay } from '../../../shared/engagement.ts'
import type { Language } from '../../../shared/text.ts'
import { minutesIn } from '../home/time.ts'
import styles from './DayHead.module.css'

interface Props {
  readonly label: string
  readonly value: MinuteOfDay
  readonly language: Language
  readonly shut: boolean
  readonly onChange: (value: MinuteOfDay) => void
  /** what was typed is no time of day */
  readonly onWrong: () => void
}

/** A time of day where it stands in a heading; kept on Enter and when it is left, put back on Esc. */
export function TimeCell({ label, value, language, shut, onChange, onWrong }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = draft === null ? value : minutesIn(draft)

  function keep() {
    setDraft(null)
    if (typed === null) onWrong()
    else if (typed !== value) onChange(typed)
  }

  return (
    <input
      className={styles.time}
      aria-label={label}
      aria-invalid={typed === null || undefined}
      inputMode="numeric"
      autoComplete="off"
      readOnly={shut}
      value={draft ?? clockTime(value, language).padStart(5, '0')}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}
