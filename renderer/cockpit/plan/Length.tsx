import { useRef, useState, type KeyboardEvent } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import { usePlanDesk } from './desk.ts'
import styles from './cell.module.css'

interface Props {
  readonly item: Item
  readonly title: string
}

/** An item's length: typed, or stepped by ← and → (five minutes, with Shift one); ↑ and ↓ go to its neighbours' lengths. */
export function Length({ item, title }: Props) {
  const { acts, words, shut } = usePlanDesk()
  const [draft, setDraft] = useState<string | null>(null)
  const before = useRef(item.minutes)

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const step = stepOf(event)
    if (step !== null) {
      setDraft(null)
      acts.lasts(item.id, item.minutes + step)
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      acts.ui.nextLength(item.id, event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Enter') {
      acts.keepLengths()
      acts.ui.goTo(item.id)
    } else if (event.key === 'Escape') {
      setDraft(null)
      acts.lasts(item.id, before.current)
      acts.ui.goTo(item.id)
    } else return
    event.preventDefault()
  }

  return (
    <input
      className={styles.length}
      role="spinbutton"
      inputMode="numeric"
      autoComplete="off"
      data-length={item.id}
      aria-label={words.minutesOf(title)}
      aria-valuenow={item.minutes}
      aria-valuemin={1}
      aria-valuemax={600}
      readOnly={shut}
      value={draft ?? String(item.minutes)}
      onFocus={(event) => {
        before.current = item.minutes
        event.target.select()
      }}
      onChange={(event) => {
        const typed = event.target.value.replaceAll(/\D/g, '').slice(0, 3)
        setDraft(typed)
        if (Number(typed) > 0) acts.lasts(item.id, Number(typed))
      }}
      onBlur={() => {
        setDraft(null)
        acts.keepLengths()
      }}
      onKeyDown={shut ? undefined : onKeyDown}
    />
  )
}

/** ± five minutes, or one with Shift; null for any other key. */
export function stepOf(event: {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly ctrlKey: boolean
}): number | null {
  if (event.altKey || event.ctrlKey) return null
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return null
  return (event.key === 'ArrowLeft' ? -1 : 1) * (event.shiftKey ? 1 : 5)
}
