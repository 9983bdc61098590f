import { Check, LogOut } from 'lucide-react'
import type { TableMeeting } from '../../shared/tableviews.ts'
import { say } from '../../shared/text.ts'
import type { Attendance as Is } from '../../shared/workshop.ts'
import { sideOfParty } from '../cockpit/meeting.ts'
import type { NoteDesk } from '../cockpit/notes/noted.ts'
import { seatWords } from '../cockpit/phones/words.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import { SideMark } from '../kit/SideMark.tsx'
import type { Unsent } from './outbox.ts'
import type { Table } from './table.ts'
import styles from './Attendance.module.css'

interface Props {
  readonly meeting: TableMeeting
  readonly unsent: readonly Unsent[]
  readonly desk: NoteDesk
  /** says at once that somebody came or left, so that the moment is right; null while there is no connection */
  readonly note: ((personIds: string[], is: 'in' | 'out') => void) | null
  readonly table: Table
}

/** Who is there, by side: til stede, delvist, fraværende; and one press when somebody comes or goes. */
export function Attendance({ meeting, unsent, desk, note, table }: Props) {
  const { page } = table.words
  const { presence } = seatWords(table.language)
  const isHere = (personId: string) => meeting.where[personId] === 'here'
  const noted = { ...meeting.workshop.attendance, ...waitingIn(unsent) }
  const mark = (personIds: string[], is: Is) =>
    void desk.run({ do: 'noteAttendance', workshopId: meeting.workshop.id, personIds, is })
  return (
    <div className={styles.attendance}>
      {meeting.sides.map((side) => {
        const people = meeting.people.filter(
          (person) => sideOfParty({ open: meeting }, person.partyId)?.id === side.id,
        )
        return (
          <section key={side.id} className={styles.side} aria-labelledby={`side-${side.id}`}>
            <header className={styles.head}>
              <h3 id={`side-${side.id}`}>
                <SideMark mark={side.mark} /> {say(side.label, table.language)}
              </h3>
              <Button
                disabled={people.length === 0}
                onPress={() =>
                  mark(
                    people.map((person) => person.id),
                    'present',
                  )
                }
              >
                {page.allPresent}
              </Button>
            </header>
            <ul>
              {people.map((person) => (
                <li key={person.id} className={styles.person}>
                  <p>
                    {person.name} <span className={styles.role}>{person.role}</span>
                  </p>
                  <Button
                    look="quiet"
                    label={
                      isHere(person.id) ? page.leftNow(person.name) : page.cameNow(person.name)
                    }
                    disabled={note === null}
                    onPress={() => note?.([person.id], isHere(person.id) ? 'out' : 'in')}
                  >
                    {isHere(person.id) ? (
                      <LogOut size={14} aria-hidden="true" />
                    ) : (
                      <Check size={14} aria-hidden="true" />
                    )}{' '}
                    {isHere(person.id) ? presence.left : presence.came}
                  </Button>
                  <Choice<Is | ''>
                    label={page.attendanceOf(person.name)}
                    hideLabel
                    small
                    value={noted[person.id] ?? ''}
                    onChange={(is) => is !== '' && mark([person.id], is)}
                    options={(['present', 'partly', 'absent'] as const).map((value) => ({
                      value,
                      label: page[value],
                    }))}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** What was noted here and is not with the room yet. */
function waitingIn(unsent: readonly Unsent[]): Record<string, Is> {
  const noted: Record<string, Is> = {}
  for (const { command } of unsent)
    if (command.do === 'noteAttendance') for (const id of command.personIds) noted[id] = command.is
  return noted
}
