import { useInPlace } from '../useInPlace.ts'
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
  const field = useInPlace({ value, onKeep, needed })
  return (
    <input
      className={styles.cell}
      data-strong={strong || undefined}
      // Ctrl Z in a cell where nothing is half typed takes back the last change of the page
      data-kept={!field.isTyped || undefined}
      aria-label={label}
      value={field.words}
      title={field.words}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => field.type(event.target.value)}
      onBlur={field.keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && field.isTyped) {
          event.stopPropagation()
          field.putBack()
        }
        if (event.key === 'Enter' && !event.ctrlKey) {
          event.preventDefault()
          field.keep()
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
