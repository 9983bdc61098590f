import type { Person } from '../../../../shared/engagement.ts'
import type { OpenView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { sideOfParty } from '../../meeting.ts'
import { Button } from '../../../kit/Button.tsx'
import { Pick } from '../../../kit/Pick.tsx'
import { SideMark } from '../../../kit/SideMark.tsx'
import { toolWords } from './words.ts'
import styles from './Bosses.module.css'

interface Props {
  readonly open: OpenView
  readonly desk: Desk
  readonly back: () => void
}

/** *Hvem er leder for hvem?*: one line for each, so that nobody is seated with their own boss. */
export function Bosses({ open, desk, back }: Props) {
  const words = toolWords(desk.language).tables
  return (
    <section className={styles.bosses} aria-labelledby="tables-bosses">
      <header>
        <div>
          <h3 id="tables-bosses">{words.bosses}</h3>
          <p>{words.bossesBody}</p>
        </div>
        <Button look="primary" onPress={back}>
          {words.back}
        </Button>
      </header>
      <ul>
        {open.people.map((person) => (
          <li key={person.id}>
            <Line person={person} open={open} desk={desk} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly person: Person
  readonly open: OpenView
  readonly desk: Desk
}

function Line({ person, open, desk }: LineProps) {
  const words = toolWords(desk.language).tables
  const side = sideOfParty({ open }, person.partyId)
  const colleagues = (partyId: string) =>
    open.everybody
      .filter((each) => each.partyId === partyId && each.id !== person.id)
      .map((each) => ({
        value: each.id,
        label: each.role ? `${each.name}, ${each.role}` : each.name,
      }))
  // their own organisation first: that is where a boss nearly always is
  const parties = open.parties.toSorted(
    (a, b) => Number(b.id === person.partyId) - Number(a.id === person.partyId),
  )
  return (
    <>
      <p>
        {side && <SideMark mark={side.mark} />} <strong>{person.name}</strong>
        {person.role && <span>{person.role}</span>}
      </p>
      <Pick
        label={words.bossOf(person.name)}
        hideLabel
        value={person.reportsTo ?? ''}
        onChange={(id) =>
          void desk.run({
            do: 'editPerson',
            personId: person.id,
            set: { reportsTo: id === '' ? null : id },
          })
        }
        groups={[
          { label: null, options: [{ value: '', label: words.noBoss }] },
          ...parties
            .map((party) => ({ label: party.name, options: colleagues(party.id) }))
            .filter((group) => group.options.length > 0),
        ]}
      />
    </>
  )
}
