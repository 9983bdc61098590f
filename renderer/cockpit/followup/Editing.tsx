import { useRef, useState } from 'react'
import { dueOf } from '../../../shared/duewords.ts'
import { relativeSaid } from '../../../shared/followup/due.ts'
import { dateOf } from '../../../shared/phases.ts'
import type { Kept } from '../../../shared/records.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import type { Book } from './book.ts'
import type { Editor } from './editors.ts'
import styles from './Register.module.css'

interface Props {
  readonly editor: Editor
  readonly record: Kept
  readonly label: string
  readonly book: Book
  readonly keep: (set: object) => void
  readonly close: () => void
}

/** A cell while it is being set: kept by Enter and by leaving it, put back by Esc. */
export function Editing({ editor, record, label, book, keep, close }: Props) {
  return editor.as === 'pick' ? (
    <Picking
      groups={editor.groups}
      value={editor.value(record)}
      label={label}
      keep={(value) => keep(editor.set(value))}
      close={close}
    />
  ) : (
    <Dating record={record} label={label} book={book} keep={keep} close={close} />
  )
}

interface Picking {
  readonly groups: readonly PickGroup[]
  readonly value: string
  readonly label: string
  readonly keep: (value: string) => void
  readonly close: () => void
}

function Picking({ groups, value, label, keep, close }: Picking) {
  const [chosen, setChosen] = useState(value)
  // arrows try one after the other; a press of the mouse means the one that is pressed
  const byKey = useRef(true)
  const done = useRef(false)
  function end(with_: string | null) {
    if (done.current) return
    done.current = true
    if (with_ !== null && with_ !== value) keep(with_)
    close()
  }
  return (
    <select
      autoFocus
      className={styles.editing}
      aria-label={label}
      value={chosen}
      onPointerDown={() => {
        byKey.current = false
      }}
      onChange={(event) => {
        setChosen(event.target.value)
        if (!byKey.current) end(event.target.value)
      }}
      onBlur={() => end(chosen)}
      onKeyDown={(event) => {
        event.stopPropagation()
        byKey.current = true
        if (event.key === 'Enter') {
          event.preventDefault()
          end(chosen)
        }
        if (event.key === 'Escape') end(null)
      }}
    >
      {groups.map((group) => {
        const options = group.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))
        return group.label === null ? (
          options
        ) : (
          <optgroup key={group.label} label={group.label}>
            {options}
          </optgroup>
        )
      })}
    </select>
  )
}

function Dating({ record, label, book, keep, close }: Omit<Props, 'editor'>) {
  const [said, setSaid] = useState(dueTyped(record, book))
  const [unclear, setUnclear] = useState(false)
  const done = useRef(false)
  function end(isKept: boolean) {
    if (done.current) return
    const set = isKept && said.trim() !== dueTyped(record, book) ? dueSet(said, book) : {}
    if (set === null) return setUnclear(true)
    done.current = true
    if (Object.keys(set).length > 0) keep(set)
    close()
  }
  return (
    <>
      <input
        autoFocus
        className={styles.editing}
        aria-label={label}
        aria-invalid={unclear || undefined}
        value={said}
        placeholder={book.words.fields.dueHint}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setSaid(event.target.value)
          setUnclear(false)
        }}
        onBlur={() => end(dueSet(said, book) !== null)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') {
            event.preventDefault()
            end(true)
          }
          if (event.key === 'Escape') end(false)
        }}
      />
      {unclear && (
        <span role="alert" className={styles.late}>
          {book.words.fields.unclearDue(said)}
        </span>
      )}
    </>
  )
}

/** A record's day as she would type it. */
export function dueTyped(record: Kept, { words }: Book): string {
  if (!('due' in record)) return ''
  if (record.relative) return words.relative(record.relative.anchor, record.relative.weeks, '')
  return record.dueSaid || (record.due ?? '')
}

/** What a day that was typed sets; null where it cannot be read. */
export function dueSet(said: string, { engagement, today }: Book): object | null {
  const typed = said.trim()
  if (typed === '') return { due: null, dueSaid: '', relative: null }
  const relative = relativeSaid(typed)
  if (relative) return { due: dateOf(relative, engagement.about), dueSaid: typed, relative }
  const { day } = dueOf(typed, { today, goLive: engagement.about.goLive })
  return day === null ? null : { due: day, dueSaid: typed, relative: null }
}
