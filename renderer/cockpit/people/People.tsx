import { useState } from 'react'
import { BadgeCheck, ClipboardPaste, Pencil, Trash2, TriangleAlert } from 'lucide-react'
import type { Id, Person, Side } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Attendance } from '../../../shared/workshop.ts'
import type { Desk } from '../desk.ts'
import { countsOf } from '../engagement/people/measuring.ts'
import { Paste } from '../engagement/people/paste/Paste.tsx'
import { usePasted } from '../engagement/people/paste/usePasted.ts'
import { rosterWords } from '../engagement/people/words.ts'
import { usePageLevers } from '../keys/usePageLevers.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { seatWords } from '../phones/words.ts'
import { Invited } from './Invited.tsx'
import { PersonForm } from './PersonForm.tsx'
import styles from './People.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

type Editing = { readonly person: Person } | { readonly sideId: Id } | null

/** *Deltagere*: those a workshop is for, by side; what each takes part as, and who is there. */
export function People({ meeting, desk }: Props) {
  const { words } = desk
  const roster = rosterWords(desk.language)
  const { workshop, sides, parties, everybody } = meeting.open
  const [editing, setEditing] = useState<Editing>(null)
  const [pasting, setPasting] = useState<string | null>(null)
  const [inviting, setInviting] = useState(false)
  usePasted(setPasting)
  usePageLevers(desk, [
    {
      id: 'people.paste',
      label: roster.paste.open,
      long: roster.paste.open,
      group: 'app',
      // the paste itself is heard, with what is on the clipboard
      keys: null,
      cap: 'Ctrl V',
      ready: true,
      pull: () => setPasting(''),
    },
  ])
  const all = meeting.open.people.map((person) => person.id)
  const mark = (personIds: Id[], is: Attendance) =>
    void desk.run({ do: 'noteAttendance', workshopId: meeting.open.workshop.id, personIds, is })
  return (
    <main className={styles.people} data-region tabIndex={-1} aria-label={words.people.title}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{words.people.title}</h2>
          <p>
            {workshop.invited === null
              ? roster.meeting.everybody
              : roster.meeting.invited(all.length, everybody.length)}
          </p>
        </div>
        <Button onPress={() => setInviting(true)}>{roster.meeting.choose}</Button>
        <Button icon={<ClipboardPaste />} keyCap="Ctrl V" onPress={() => setPasting('')}>
          {roster.paste.open}
        </Button>
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
      {inviting && <Invited meeting={meeting} desk={desk} onClose={() => setInviting(false)} />}
      {pasting !== null && (
        <Paste
          text={pasting}
          here={{ sides, parties, people: everybody }}
          invitation={{ workshopId: workshop.id, invited: workshop.invited }}
          workshop={null}
          desk={desk}
          onClose={() => setPasting(null)}
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
  const roster = rosterWords(language)
  const people = meeting.open.people
    .filter((person) => sideOfParty(meeting, person.partyId)?.id === side.id)
    .toSorted((a, b) => parts.indexOf(a.takes) - parts.indexOf(b.takes))
  const counts = countsOf(people)
  const { attendance, mandates } = meeting.open.workshop
  const seats = seatWords(language).presence
  const mandate = ({ id, name }: Person) => {
    const has = !mandates.includes(id)
    const said = has ? seats.mandateGiven(name) : seats.mandateTaken(name)
    const { id: workshopId } = meeting.open.workshop
    void desk.run({ do: 'setMandate', workshopId, personId: id, has }, said)
  }
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
          {roster.meeting.counts(roster.counts(counts.answers, counts.advises, counts.guest), here)}
        </p>
        <Button look="quiet" onPress={() => edit({ sideId: side.id })}>
          {words.people.addTo(label)}
        </Button>
      </header>
      {people.length > 0 && counts.answers < meeting.open.workshop.k && (
        <p className={styles.small}>
          <TriangleAlert size={14} aria-hidden="true" /> {roster.shown.joint(label, counts.answers)}
        </p>
      )}
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
                <td className={person.takes === 'answers' ? undefined : styles.beside}>
                  {words.people.parts[person.takes]}
                </td>
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
                    pressed={mandates.includes(person.id)}
                    label={seats.mandateOf(person.name)}
                    onPress={() => mandate(person)}
                  >
                    <BadgeCheck size={16} aria-hidden="true" />
                  </Button>
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

/** Those who answer first, then those who sit beside them. */
const parts = ['answers', 'advises', 'guest']

function partyOf(person: Person, meeting: Meeting): string {
  return meeting.open.parties.find((party) => party.id === person.partyId)?.short ?? ''
}
