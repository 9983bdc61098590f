import { Trash2 } from 'lucide-react'
import type { Party } from '../../../../shared/engagement.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { InPlace } from '../InPlace.tsx'
import { NewPersonRow } from './NewPersonRow.tsx'
import { PersonRow } from './PersonRow.tsx'
import { rosterWords } from './words.ts'
import styles from './PartyTable.module.css'

interface Props {
  readonly party: Party
  /** the first of its side says what the columns are */
  readonly first: boolean
  /** a side has at least one, so the only one cannot be taken away */
  readonly only: boolean
  readonly engagement: EngagementView
  readonly desk: Desk
  readonly pasteLines: (text: string) => void
}

/** An organisation and its people, with a last row to type the next one in. */
export function PartyTable({ party, first, only, engagement, desk, pasteLines }: Props) {
  const words = rosterWords(desk.language)
  const people = engagement.people.filter((person) => person.partyId === party.id)
  const edit = (set: { name: string } | { short: string }) =>
    desk.run({ do: 'editParty', partyId: party.id, set }, words.party.kept)
  return (
    <section className={styles.party} aria-label={party.name}>
      <header className={styles.head}>
        <h3>
          <InPlace
            label={words.party.name(party.name)}
            value={party.name}
            needed
            onKeep={(name) => edit({ name })}
          />
        </h3>
        <span className={styles.short}>
          <span aria-hidden="true">{words.party.shortHint}</span>
          <InPlace
            label={words.party.short(party.name)}
            value={party.short}
            needed
            onKeep={(short) => edit({ short: short.slice(0, 40) })}
          />
        </span>
        {!only && (
          <Button
            look="quiet"
            label={words.party.remove(party.name)}
            onPress={() =>
              void desk.run(
                { do: 'removeParty', partyId: party.id },
                words.party.removed(party.name),
              )
            }
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        )}
      </header>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={party.name}>
          <colgroup>
            {(['name', 'role', 'takes', 'email', 'boss', 'tools'] as const).map((column) => (
              <col key={column} className={styles[column]} />
            ))}
          </colgroup>
          <thead className={first ? undefined : 'visually-hidden'}>
            <tr>
              {(['name', 'role', 'takes', 'email', 'boss'] as const).map((column) => (
                <th
                  key={column}
                  scope="col"
                  {...(column === 'boss' ? { title: words.bossHint } : {})}
                >
                  {words.columns[column]}
                </th>
              ))}
              <th scope="col" className={styles.tools}>
                <span className="visually-hidden">{words.columns.tools}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.id} person={person} engagement={engagement} desk={desk} />
            ))}
            <NewPersonRow party={party} desk={desk} pasteLines={pasteLines} />
          </tbody>
        </table>
      </div>
    </section>
  )
}
