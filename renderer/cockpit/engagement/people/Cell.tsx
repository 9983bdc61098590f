import { useRef, useState } from 'react'
import styles from './Cell.module.css'

interface Props {
  readonly label: string
  readonly value: string
  /** asks for the change; what was typed stands until the answer is here */
  readonly onKeep: (value: string) => unknown
  /** cannot be left empty: what was there comes back */
  readonly needed?: boolean
  readonly strong?: boolean
}

/**
 * One cell of a table, read and mended where it stands: kept on leaving and on Enter, put back by Esc. Enter and the
 * arrows go up and down the column.
 */
export function Cell({ label, value, onKeep, needed, strong }: Props) {
  const [typed, setTyped] = useState<string | null>(null)

  const keeping = useRef<string | null>(null)

  /** once for each thing typed: Enter keeps it, and so does the leaving that follows */
  async function keep() {
    const words = typed?.trim() ?? value
    if (words === keeping.current) return
    if (words !== value && (words !== '' || !needed)) {
      keeping.current = words
      await onKeep(words)
      keeping.current = null
    }
    setTyped((now) => (now === typed ? null : now))
  }

  return (
    <input
      className={styles.cell}
      data-strong={strong || undefined}
      // Ctrl Z in a cell where nothing is half typed takes back the last change of the page
      data-kept={typed === null || undefined}
      aria-label={label}
      value={typed ?? value}
      title={typed ?? value}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation()
          setTyped(null)
        }
        if (event.key === 'Enter' && !event.ctrlKey) {
          event.preventDefault()
          void keep()
          stepFrom(event.currentTarget, 1)
        }
        if (event.key === 'ArrowDown') stepFrom(event.currentTarget, 1)
        if (event.key === 'ArrowUp') stepFrom(event.currentTarget, -1)
      }}
    />
  )
}

/** Moves the focus to the cell above or below, in the same column of the table. */
export function stepFrom(input: HTMLElement, step: 1 | -1) {
  const cell = input.closest('td, th')
  const rows = [...(cell?.closest('table')?.querySelectorAll('tbody tr') ?? [])]
  const row = input.closest('tr')
  if (!cell || !row) return
  const column = [...row.children].indexOf(cell)
  const next = rows[rows.indexOf(row) + step]?.children[column]
  next?.querySelector<HTMLElement>('input, select')?.focus()
}
