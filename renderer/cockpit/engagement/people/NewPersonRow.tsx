import { useRef, useState, type KeyboardEvent } from 'react'
import type { Part, Party } from '../../../../shared/engagement.ts'
import { freshId, type Desk } from '../../desk.ts'
import { stepFrom } from './Cell.tsx'
import { partGroups } from './picks.ts'
import { PickCell } from './PickCell.tsx'
import { rosterWords } from './words.ts'
import styles from './Cell.module.css'

interface Props {
  readonly party: Party
  readonly desk: Desk
  readonly pasteLines: (text: string) => void
}

const blank = { name: '', role: '', email: '', takes: 'answers' as Part }

/** The last row, where the next person is typed: Enter adds and stays, leaving the row adds too. */
export function NewPersonRow({ party, desk, pasteLines }: Props) {
  const words = rosterWords(desk.language)
  const [typed, setTyped] = useState(blank)
  const nameField = useRef<HTMLInputElement>(null)
  const sending = useRef(false)

  async function add() {
    const name = typed.name.trim()
    if (name === '' || sending.current) return
    sending.current = true
    const kept = await desk.run(
      { do: 'addPerson', id: freshId(), partyId: party.id, reportsTo: null, ...typed, name },
      words.added(name),
    )
    sending.current = false
    if (kept) setTyped(blank)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'ArrowUp') stepFrom(event.currentTarget, -1)
    if (event.key === 'Escape') setTyped(blank)
    if (event.key !== 'Enter') return
    event.preventDefault()
    void add().then(() => nameField.current?.focus())
  }

  const field = (column: 'name' | 'role' | 'email') => (
    <input
      className={styles.cell}
      data-kept={typed[column] === '' || undefined}
      aria-label={words.cell(words.columns[column], words.newIn(party.name))}
      placeholder={column === 'name' ? words.newRow : ''}
      value={typed[column]}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setTyped({ ...typed, [column]: event.target.value })}
      onKeyDown={onKeyDown}
      {...(column === 'name' ? { ref: nameField } : {})}
    />
  )

  return (
    <tr
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void add()
      }}
      onPaste={(event) => {
        const text = event.clipboardData.getData('text/plain')
        if (!/[\t\n].*\S/s.test(text.trim())) return
        event.preventDefault()
        pasteLines(text)
      }}
    >
      <th scope="row">{field('name')}</th>
      <td>{field('role')}</td>
      <td>
        <PickCell
          label={words.cell(words.columns.takes, words.newIn(party.name))}
          value={typed.takes}
          groups={partGroups(words)}
          onChange={(takes) => setTyped({ ...typed, takes: takes as Part })}
        />
      </td>
      <td>{field('email')}</td>
      <td />
      <td />
    </tr>
  )
}
