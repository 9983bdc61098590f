import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { Registered } from '../../../shared/followup/registers.ts'
import { reference } from '../../../shared/records.ts'
import { Button } from '../../kit/Button.tsx'
import { mend, type Book } from './book.ts'
import type { Column } from './columns.tsx'
import { Editing } from './Editing.tsx'
import type { Group } from './groups.ts'
import styles from './Register.module.css'

export interface Sorted {
  readonly column: string
  readonly down: boolean
}

interface Props {
  readonly label: string
  readonly groups: readonly Group[]
  readonly columns: readonly Column[]
  readonly book: Book
  readonly chosen: Id | null
  readonly choose: (id: Id) => void
  /** Enter on what has no editor of its own: to the record's own fields */
  readonly open: () => void
  readonly sorted: Sorted | null
  readonly sort: (column: string) => void
}

/** So many rows are drawn at once; the next ones as they come near the window. */
const drawnAtOnce = 60

/** The rows of a register as a grid: arrows move, Enter sets the cell, Esc puts it back. */
export function Rows(props: Props) {
  const { label, groups, columns, book, chosen, choose, open, sorted, sort } = props
  const [at, setAt] = useState(1)
  const [editing, setEditing] = useState(false)
  const [many, setMany] = useState(drawnAtOnce)
  const grid = useRef<HTMLTableElement>(null)
  const wantsFocus = useRef(false)
  const rows = groups.flatMap((group) => group.rows)
  const index = rows.findIndex(({ record }) => record.id === chosen)
  const here = Math.max(0, index)
  const shown = Math.max(many, here + 20)

  useEffect(() => {
    if (!wantsFocus.current || editing) return
    wantsFocus.current = false
    grid.current?.querySelector<HTMLElement>('[data-at]')?.focus()
  })

  function move(to: number, column: number) {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (!row) return
    wantsFocus.current = true
    setAt(Math.min(columns.length - 1, Math.max(0, column)))
    choose(row.record.id)
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.metaKey) return
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [here + 1, at],
      ArrowUp: [here - 1, at],
      ArrowRight: [here, at + 1],
      ArrowLeft: [here, at - 1],
      Home: event.ctrlKey ? [0, 0] : [here, 0],
      End: event.ctrlKey ? [rows.length - 1, at] : [here, columns.length - 1],
      PageDown: [here + 10, at],
      PageUp: [here - 10, at],
    }
    const step = steps[event.key]
    const row = rows[here]
    if (step) move(...step)
    else if ((event.key === 'Enter' || event.key === 'F2') && row) {
      choose(row.record.id)
      if (columns[at]?.edit) setEditing(true)
      else open()
    } else if (event.key === 'Delete' && row) {
      void book.desk.run(
        { do: 'removeRecord', recordId: row.record.id, was: row.record.text },
        book.desk.words.lines.recordRemoved,
      )
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  let left = shown
  return (
    <>
      <table
        ref={grid}
        role="grid"
        className={styles.table}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        data-own-keys="ArrowUp ArrowDown ArrowLeft ArrowRight Enter Home End PageUp PageDown Delete F2"
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-column={column.id}
                data-wide={column.isWide || undefined}
                aria-sort={
                  sorted?.column === column.id ? (sorted.down ? 'descending' : 'ascending') : 'none'
                }
              >
                <button type="button" onClick={() => sort(column.id)}>
                  {column.head}
                  <span aria-hidden="true">
                    {sorted?.column === column.id ? (sorted.down ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => {
          const drawn = group.rows.slice(0, Math.max(0, left))
          left -= group.rows.length
          if (drawn.length === 0) return null
          return (
            <tbody key={group.head ?? 'all'} onKeyDown={press}>
              {group.head !== null && (
                <tr className={styles.group}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {group.head}
                  </th>
                </tr>
              )}
              {drawn.map((row) => {
                const isHere = rows[here] === row
                return (
                  <Row
                    key={row.record.id}
                    row={row}
                    columns={columns}
                    book={book}
                    at={isHere ? at : null}
                    isChosen={row.record.id === chosen}
                    editing={isHere && editing}
                    press={pressCell}
                    stop={stop}
                  />
                )
              })}
            </tbody>
          )
        })}
      </table>
      {rows.length > shown && (
        <More onSeen={() => setMany(shown + 120)}>
          {book.words.more(Math.min(120, rows.length - shown))}
        </More>
      )}
    </>
  )

  function pressCell(id: Id, column: number) {
    const isAgain = id === chosen && column === at
    wantsFocus.current = true
    setAt(column)
    choose(id)
    setEditing(columns[column]?.edit !== undefined && (isAgain || id === chosen))
  }

  function stop() {
    wantsFocus.current = true
    setEditing(false)
  }
}

interface RowProps {
  readonly row: Registered
  readonly columns: readonly Column[]
  readonly book: Book
  /** the cell the keyboard is at; null in every other row */
  readonly at: number | null
  readonly isChosen: boolean
  readonly editing: boolean
  readonly press: (id: Id, column: number) => void
  readonly stop: () => void
}

/** Drawn anew only where something of it changed: what is pressed does the same whichever drawing it came from. */
const Row = memo(
  function Row({ row, columns, book, at, isChosen, editing, press, stop }: RowProps) {
    const { record } = row
    return (
      <tr aria-selected={isChosen} data-chosen={isChosen || undefined}>
        {columns.map((column, index) => {
          const isHere = at === index
          return (
            <td
              key={column.id}
              role="gridcell"
              data-column={column.id}
              data-edits={column.edit ? '' : undefined}
              data-at={isHere ? '' : undefined}
              tabIndex={isHere && !editing ? 0 : -1}
              onClick={() => {
                if (!(isHere && editing)) press(record.id, index)
              }}
            >
              {isHere && editing && column.edit ? (
                <Editing
                  editor={column.edit}
                  record={record}
                  label={book.words.edit(column.head, reference(record))}
                  book={book}
                  keep={(set) => void book.desk.run(mend(record, set))}
                  close={stop}
                />
              ) : (
                column.show(row)
              )}
            </td>
          )
        })}
      </tr>
    )
  },
  (a, b) =>
    a.row === b.row &&
    a.columns === b.columns &&
    a.at === b.at &&
    a.isChosen === b.isChosen &&
    a.editing === b.editing &&
    a.at === null,
)

/** Draws the next rows when the end comes near the window, or when it is pressed. */
function More({ onSeen, children }: { readonly onSeen: () => void; readonly children: string }) {
  const end = useRef<HTMLDivElement>(null)
  const seen = useRef(onSeen)
  useEffect(() => {
    seen.current = onSeen
  })
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) seen.current()
      },
      { rootMargin: '400px' },
    )
    if (end.current) watch.observe(end.current)
    return () => watch.disconnect()
  }, [children])
  return (
    <div ref={end} className={styles.more}>
      <Button look="quiet" onPress={onSeen}>
        {children}
      </Button>
    </div>
  )
}
