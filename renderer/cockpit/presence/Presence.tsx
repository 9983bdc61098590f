import { useState, type KeyboardEvent } from 'react'
import { BadgeCheck, Check, LogOut } from 'lucide-react'
import type { Person } from '../../../shared/engagement.ts'
import { lastMove, lateBy, whereabouts } from '../../../shared/presence.ts'
import { plainWords } from '../../../shared/plainwords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { seatWords } from '../phones/words.ts'
import { clockIn } from './clock.ts'
import styles from './Presence.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Hvem er her?*: one press when somebody comes or goes, from any item; the moment is kept for the facilitator's log. */
export function Presence({ meeting, desk, onClose }: Props) {
  const words = seatWords(desk.language).presence
  const { workshop, people } = meeting.open
  const [find, setFind] = useState('')
  const [chosen, setChosen] = useState(0)
  const wanted = plainWords(find)
  const listed = people.filter((person) => {
    const said = plainWords(`${person.name} ${person.role}`)
    return wanted.every((word) => said.some((each) => each.startsWith(word)))
  })
  const here = people.filter((person) => whereabouts(workshop, person.id) === 'here')
  const rest = people.filter((person) => whereabouts(workshop, person.id) === 'unknown')
  const at = Math.min(chosen, listed.length - 1)

  const note = (some: readonly Person[], is: 'in' | 'out') =>
    void desk.run({
      do: 'notePresence',
      workshopId: workshop.id,
      personIds: some.map((person) => person.id),
      is,
    })
  const turn = (person: Person) =>
    note([person], whereabouts(workshop, person.id) === 'here' ? 'out' : 'in')

  function keys(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setChosen(Math.max(0, Math.min(listed.length - 1, at + step)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const person = listed[at]
      if (person) turn(person)
      setFind('')
    }
  }

  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose} wide>
      <div className={styles.head}>
        <label>
          {words.filter}
          <input
            autoFocus
            value={find}
            onChange={(event) => {
              setFind(event.target.value)
              setChosen(0)
            }}
            onKeyDown={keys}
            aria-controls="presence"
            aria-activedescendant={listed[at] ? `here-${listed[at].id}` : undefined}
            role="combobox"
            aria-expanded="true"
            autoComplete="off"
          />
        </label>
        <p>
          <strong>{words.here(here.length, people.length)}</strong> {words.about}
        </p>
        {rest.length > 0 && <Button onPress={() => note(rest, 'in')}>{words.rest}</Button>}
      </div>
      <ul id="presence" className={styles.list} role="listbox" aria-label={words.list} tabIndex={0}>
        {listed.map((person, index) => (
          <li
            key={person.id}
            id={`here-${person.id}`}
            role="option"
            aria-selected={index === at}
            onClick={() => {
              setChosen(index)
              turn(person)
            }}
          >
            <SideMark mark={sideOfParty(meeting, person.partyId)?.mark ?? 'Ø'} />
            <span className={styles.name}>
              {person.name}
              {workshop.mandates.includes(person.id) && (
                <em>
                  <BadgeCheck size={14} aria-hidden="true" /> {words.mandate}
                </em>
              )}
            </span>
            <State person={person} meeting={meeting} desk={desk} />
            <span className={styles.act}>
              {whereabouts(workshop, person.id) === 'here' ? (
                <>
                  <LogOut size={14} aria-hidden="true" /> {words.left}
                </>
              ) : (
                <>
                  <Check size={14} aria-hidden="true" /> {words.came}
                </>
              )}
              {index === at && <kbd>Enter</kbd>}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function State({
  person,
  meeting,
  desk,
}: {
  readonly person: Person
  readonly meeting: Meeting
  readonly desk: Desk
}) {
  const words = seatWords(desk.language).presence.state
  const { workshop } = meeting.open
  const where = whereabouts(workshop, person.id)
  const move = lastMove(workshop, person.id)
  if (workshop.attendance[person.id] === 'absent') return <span>{words.absent}</span>
  if (!move) return <span>{where === 'here' ? words.here : words.none}</span>
  const time = clockIn(move.at, workshop.timeZone, desk.language)
  if (move.is === 'out') return <span>{words.gone(time)}</span>
  const isFirst = workshop.moves.find((each) => each.personId === person.id) === move
  const late = isFirst ? lateBy(move, began(meeting)) : null
  return <span>{late === null ? words.since(time) : words.late(time, late)}</span>
}

/** When the day began, by what each item really ran. */
function began(meeting: Meeting): number | null {
  const starts = meeting.agenda
    .filter(({ item }) => item.kind !== 'arrival')
    .flatMap(({ item }) => item.runs.map((run) => run.from))
  return starts.length === 0 ? null : Math.min(...starts)
}
