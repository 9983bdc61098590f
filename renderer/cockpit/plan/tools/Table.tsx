import { useState } from 'react'
import type { Id, Person } from '../../../../shared/engagement.ts'
import type { OpenView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { placeAt } from './seating.ts'
import { Seat } from './Seat.tsx'
import { toolWords } from './words.ts'
import styles from './Room.module.css'

interface Props {
  readonly index: number
  /** in order round the table */
  readonly people: readonly Person[]
  readonly open: OpenView
  /** who was chosen, to be put somewhere */
  readonly picked: Person | null
  readonly desk: Desk
  readonly choose: (id: Id) => void
  readonly put: (id: Id, on: { readonly personId: Id } | { readonly table: number }) => void
}

/** One table seen from above, with its people round it. */
export function Table({ index, people, open, picked, desk, choose, put }: Props) {
  const words = toolWords(desk.language).tables
  const [over, setOver] = useState(false)
  const title = words.table(index + 1)
  const isElsewhere = picked !== null && !people.some((person) => person.id === picked.id)
  return (
    <section
      className={styles.table}
      aria-label={title}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        put(event.dataTransfer.getData('text/plain'), { table: index })
      }}
    >
      <header>
        <h3>{title}</h3>
        <span>{words.people(people.length)}</span>
        {isElsewhere && (
          <Button look="quiet" onPress={() => put(picked.id, { table: index })}>
            {words.moveHere(picked.name)}
          </Button>
        )}
      </header>
      <div className={styles.round}>
        <span
          className={styles.top}
          style={{ gridRow: `1 / span ${Math.max(1, Math.ceil(people.length / 2))}` }}
          aria-hidden="true"
        >
          {index + 1}
        </span>
        {people.map((person, at) => {
          const { row, side } = placeAt(at, people.length)
          return (
            <div
              key={person.id}
              className={styles.place}
              style={{ gridRow: row, gridColumn: side === 'left' ? 1 : 3 }}
            >
              <Seat
                person={person}
                open={open}
                isPicked={picked?.id === person.id}
                choose={choose}
                put={put}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}
