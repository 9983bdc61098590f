import { useState } from 'react'
import type { Id, Part, Person } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import { freshId, type Desk } from '../desk.ts'
import { bossGroups } from '../engagement/people/picks.ts'
import { rosterWords } from '../engagement/people/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './PersonForm.module.css'

interface Props {
  readonly person: Person | null
  /** the side a new person is added to */
  readonly sideId: Id | null
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onClose: () => void
}

/** A new person, or one to be mended. */
export function PersonForm({ person, sideId, meeting, desk, onClose }: Props) {
  const { words, language, run } = desk
  const more = rosterWords(language).meeting
  const first =
    meeting.open.parties.find((party) => party.sideId === sideId) ?? meeting.open.parties[0]
  const [name, setName] = useState(person?.name ?? '')
  const [role, setRole] = useState(person?.role ?? '')
  const [partyId, setPartyId] = useState(person?.partyId ?? first?.id ?? '')
  const [takes, setTakes] = useState<Part>(person?.takes ?? 'answers')
  const [email, setEmail] = useState(person?.email ?? '')
  const [reportsTo, setReportsTo] = useState<Id | null>(person?.reportsTo ?? null)
  const [lacking, setLacking] = useState(false)
  const title = person ? words.people.edit(person.name) : words.people.add

  async function keep() {
    setLacking(name.trim() === '')
    if (name.trim() === '') return
    const fields = { name, role, partyId, takes, email, reportsTo }
    const kept = person
      ? await run({ do: 'editPerson', personId: person.id, set: fields })
      : await run(
          { do: 'addPerson', id: freshId(), ...fields, invitedTo: meeting.open.workshop.id },
          words.lines.personAdded,
        )
    if (kept) onClose()
  }

  return (
    <Dialog title={title} closeWord={words.close} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <Field
          label={words.people.name}
          value={name}
          onChange={setName}
          autoFocus
          error={lacking ? words.people.nameMissing : undefined}
        />
        <div className={styles.two}>
          <Field label={words.people.role} value={role} onChange={setRole} />
          <Field label={more.email} value={email} onChange={setEmail} />
        </div>
        <div className={styles.two}>
          <Pick
            label={words.people.party}
            value={partyId}
            onChange={setPartyId}
            groups={meeting.open.sides.map((side) => ({
              label: `${side.mark} ${say(side.label, language)}`,
              options: meeting.open.parties
                .filter((party) => party.sideId === side.id)
                .map((party) => ({ value: party.id, label: party.name })),
            }))}
          />
          <Pick
            label={more.boss}
            value={reportsTo ?? ''}
            onChange={(id) => setReportsTo(id === '' ? null : id)}
            groups={bossGroups(
              { id: person?.id ?? null, partyId },
              { parties: meeting.open.parties, people: meeting.open.everybody },
              more.noBoss,
            )}
          />
        </div>
        <Choice
          label={words.people.takes}
          value={takes}
          onChange={setTakes}
          stacked
          options={(['answers', 'advises', 'guest'] as const).map((value) => ({
            value,
            label: words.people.parts[value],
            about: words.people.partsAbout[value],
          }))}
        />
        <div>
          <Button look="primary" submit onPress={() => {}}>
            {person ? words.save : words.add}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
