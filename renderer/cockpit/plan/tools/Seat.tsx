import { useState } from 'react'
import type { Id, Person } from '../../../../shared/engagement.ts'
import type { OpenView } from '../../../../shared/views.ts'
import { sideOfParty } from '../../meeting.ts'
import { SideMark } from '../../../kit/SideMark.tsx'
import styles from './Seat.module.css'

interface Props {
  readonly person: Person
  readonly open: OpenView
  readonly isPicked: boolean
  readonly choose: (id: Id) => void
  readonly put: (id: Id, on: { readonly personId: Id }) => void
}

/** Somebody's place at a table: to be chosen, dragged, or dropped on. */
export function Seat({ person, open, isPicked, choose, put }: Props) {
  const [over, setOver] = useState(false)
  const side = sideOfParty({ open }, person.partyId)
  return (
    <button
      type="button"
      className={styles.seat}
      data-seat={person.id}
      data-mark={side?.mark}
      data-over={over || undefined}
      aria-pressed={isPicked}
      draggable
      onClick={() => choose(person.id)}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', person.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(false)
        put(event.dataTransfer.getData('text/plain'), { personId: person.id })
      }}
    >
      {side && <SideMark mark={side.mark} />}
      <span>
        <strong>{person.name}</strong>
        {person.role && <small>{person.role}</small>}
      </span>
    </button>
  )
}
