import { useState } from 'react'
import { Pencil, Trash2 } from 'lucide-react'
import type { Id, Person, Side } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Attendance } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { PersonForm } from './PersonForm.tsx'
import styles from './People.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

type Editing = { readonly person: Person } | { readonly sideId: Id } | null

/** *Deltagere*: the roster by side, what each takes part as, and who is there. */
export function People({ meeting, desk }: Props) {
  const { words } = desk
  const [editing, setEditing] = useState<Editing>(null)
  const all = meeting.open.people.map((person) => person.id)
  const mark = (personIds: Id[], is: Attendance) =>
    void desk.run({ do: 'noteAttendance', workshopId: meeting.open.workshop.id, personIds, is })
  return (
    <main className={styles.people} data-region tabIndex={-1} aria-label={words.people.title}>
      <header className={styles.head}>
        <h2>{words.people.title}</h2>
        <Button look="primary" onPress={() => mark(all, 'present')} disabled={all.length === 0}>
          {words.people.allPresent}
        </Button>
      </header>
      <div className={styles.sides}>
        {meeting.open.sides.map((side) => (
          <SideTable
            key={side.id}
            side={side}
            meeting={meeting}
            desk={desk}
            mark={mark}
            edit={setEditing}
          />
        ))}
      </div>
      {editing && (
        <PersonForm
          person={'person' in editing ? editing.person : null}
          sideId={'sideId' in editing ? editing.sideId : null}
          meeting={meeting}
          desk={desk}
          onClose={() => setEditing(null)}
        />
      )}
    </main>
  )
}

interface SideProps extends Props {
  readonly side: Side
  readonly mark: (personIds: Id[], is: Attendance) => void
  readonly edit: (editing: Editing) => void
}

function SideTable({ side, meeting, desk, mark, edit }: SideProps) {
  const { words, language } = desk
  const people = meeting.open.people.filter(
    (person) => sideOfParty(meeting, person.partyId)?.id === side.id,
  )
  const { attendance } = meeting.open.workshop
  const here = people.filter(
    (person) => attendance[person.id] === 'present' || attendance[person.id] === 'partly',
  ).length
  const label = say(side.label, language)
  const several = meeting.open.parties.filter((party) => party.sideId === side.id).length > 1
  return (
    <section className={styles.side} aria-label={label}>
      <header className={styles.sideHead}>
        <h3>
          <SideMark mark={side.mark} /> {label}
        </h3>
        <p>
          {words.people.counted(people.filter((person) => person.takes === 'answers').length, here)}
        </p>
        <Button look="quiet" onPress={() => edit({ sideId: side.id })}>
          {words.people.addTo(label)}
        </Button>
      </header>
      {people.length === 0 ? (
        <p className={styles.empty}>{words.people.empty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.people.name}</th>
              <th scope="col">{words.people.takesShort}</th>
              <th scope="col">{words.people.attendance}</th>
              <th>
                <span className="visually-hidden">{words.edit}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">
                  {person.name}
                  <span>
                    {[person.role, several ? partyOf(person, meeting) : '']
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </th>
                <td>{words.people.parts[person.takes]}</td>
                <td>
                  <Pick
                    label={words.people.attendanceOf(person.name)}
                    hideLabel
                    value={attendance[person.id] ?? ''}
                    onChange={(is) => {
                      if (is !== '') mark([person.id], is as Attendance)
                    }}
                    groups={[
                      {
                        label: null,
                        options: [
                          ...(attendance[person.id]
                            ? []
                            : [{ value: '', label: words.people.notNoted }]),
                          ...(['present', 'partly', 'absent'] as const).map((is) => ({
                            value: is,
                            label: words.people.is[is],
                          })),
                        ],
                      },
                    ]}
                  />
                </td>
                <td className={styles.tools}>
                  <Button
                    look="quiet"
                    label={words.people.edit(person.name)}
                    onPress={() => edit({ person })}
                  >
                    <Pencil size={16} aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    label={words.people.remove(person.name)}
                    onPress={() =>
                      void desk.run(
                        { do: 'removePerson', personId: person.id },
                        words.lines.personRemoved,
                      )
                    }
                  >
                    <Trash2 size={16} aria-hidden="true" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function partyOf(person: Person, meeting: Meeting): string {
  return meeting.open.parties.find((party) => party.id === person.partyId)?.short ?? ''
}
