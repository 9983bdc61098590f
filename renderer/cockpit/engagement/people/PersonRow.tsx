import { Trash2 } from 'lucide-react'
import type { CommandOf } from '../../../../shared/commands.ts'
import type { Part, Person } from '../../../../shared/engagement.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { bossGroups, partGroups } from './picks.ts'
import { Cell } from './Cell.tsx'
import { PickCell } from './PickCell.tsx'
import { rosterWords } from './words.ts'
import styles from './PartyTable.module.css'

interface Props {
  readonly person: Person
  readonly engagement: EngagementView
  readonly desk: Desk
}

/** One person, every cell of which is mended where it stands. */
export function PersonRow({ person, engagement, desk }: Props) {
  const words = rosterWords(desk.language)
  const label = (column: keyof typeof words.columns) =>
    words.cell(words.columns[column], person.name)
  const edit = (set: CommandOf<'editPerson'>['set']) =>
    desk.run({ do: 'editPerson', personId: person.id, set }, words.kept(person.name))
  return (
    <tr>
      <th scope="row">
        <Cell
          label={label('name')}
          value={person.name}
          needed
          strong
          onKeep={(name) => edit({ name })}
        />
      </th>
      <td>
        <Cell label={label('role')} value={person.role} onKeep={(role) => edit({ role })} />
      </td>
      <td>
        <PickCell
          label={label('takes')}
          value={person.takes}
          groups={partGroups(words)}
          onChange={(takes) => void edit({ takes: takes as Part })}
        />
      </td>
      <td>
        <Cell label={label('email')} value={person.email} onKeep={(email) => edit({ email })} />
      </td>
      <td>
        <PickCell
          label={label('boss')}
          value={person.reportsTo ?? ''}
          groups={bossGroups(person, engagement, words.noBoss)}
          onChange={(id) => void edit({ reportsTo: id === '' ? null : id })}
        />
      </td>
      <td className={styles.tools}>
        <Button
          look="quiet"
          label={words.remove(person.name)}
          onPress={() =>
            void desk.run({ do: 'removePerson', personId: person.id }, words.removed(person.name))
          }
        >
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      </td>
    </tr>
  )
}
