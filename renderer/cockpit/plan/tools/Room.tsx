import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Id } from '../../../../shared/engagement.ts'
import type { Tables } from '../../../../shared/tables.ts'
import type { OpenView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { unseated } from './seating.ts'
import { Seat } from './Seat.tsx'
import { Table } from './Table.tsx'
import { toolWords } from './words.ts'
import styles from './Room.module.css'

interface Props {
  readonly tables: Tables
  readonly open: OpenView
  readonly guests: boolean
  /** what was done last */
  readonly said: string
  readonly desk: Desk
  readonly say: (sentence: string) => void
  readonly exchange: (a: Id, b: Id) => void
  readonly seatAt: (id: Id, table: number) => void
}

/** The tables with everybody at them: choose two to change places, drag, or move somebody to another table. */
export function Room({ tables, open, guests, said, desk, say, exchange, seatAt }: Props) {
  const words = toolWords(desk.language).tables
  const [picked, setPicked] = useState<Id | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const moved = useRef<Id | null>(null)
  const last = useRef<Id | null>(null)
  // whoever changes tables is drawn anew there, and takes the keyboard along; also when it is undone
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body ? last.current : null
    const id = moved.current ?? lost
    moved.current = null
    const seats = room.current?.querySelectorAll<HTMLElement>('[data-seat]') ?? []
    if (id !== null) [...seats].find((seat) => seat.dataset['seat'] === id)?.focus()
  }, [tables.join('|')])
  const waiting = unseated(tables, open, guests)
  const person = (id: Id | null) => open.people.find((each) => each.id === id)
  const name = person(picked)?.name ?? ''

  /** puts somebody down: on a person they change places with, or at a table */
  function put(id: Id, on: { readonly personId: Id } | { readonly table: number }) {
    setPicked(null)
    const stays = 'table' in on ? tables[on.table]?.includes(id) : on.personId === id
    if (stays) return
    moved.current = id
    if ('table' in on) seatAt(id, on.table)
    else exchange(id, on.personId)
  }

  function choose(id: Id) {
    if (picked === null) {
      setPicked(id)
      return say('')
    }
    if (picked === id) say(words.dropped(name))
    put(picked, { personId: id })
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape' && picked !== null) {
      event.stopPropagation()
      setPicked(null)
      return say(words.dropped(name))
    }
    const step = steps[event.key]
    if (step === undefined) return
    const seats = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-seat]')]
    const at = seats.indexOf(document.activeElement as HTMLElement)
    if (at < 0) return
    event.preventDefault()
    seats[(at + step + seats.length) % seats.length]?.focus()
  }

  return (
    <div
      ref={room}
      className={styles.room}
      onKeyDown={onKeyDown}
      onFocus={(event) => (last.current = event.target.dataset['seat'] ?? null)}
    >
      <p className={styles.said} role="status">
        {picked === null ? said || words.how : words.picked(name)}
      </p>
      <div className={styles.tables}>
        {waiting.length > 0 && (
          <section className={styles.waiting} aria-label={words.unseated}>
            <h3>{words.unseated}</h3>
            <p>{words.unseatedBody}</p>
            <div>
              {waiting.map((each) => (
                <Seat
                  key={each.id}
                  person={each}
                  open={open}
                  isPicked={each.id === picked}
                  choose={choose}
                  put={put}
                />
              ))}
            </div>
          </section>
        )}
        {tables.map((seats, index) => (
          <Table
            key={open.workshop.tables[index]?.id ?? index}
            index={index}
            people={seats.flatMap((id) => person(id) ?? [])}
            open={open}
            picked={person(picked) ?? null}
            desk={desk}
            choose={choose}
            put={put}
          />
        ))}
      </div>
    </div>
  )
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}
