import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import { reference, type Action } from '../../../shared/records.ts'
import { initiativeWordsIn } from '../../../shared/words/initiatives/words.ts'
import { Button } from '../../kit/Button.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import styles from './Initiatives.module.css'

interface Props {
  readonly action: Action
  readonly meeting: Meeting
  readonly desk: Desk
}

/** An initiative that was taken: whose it is, and by when. One taken together may have an owner who follows it. */
export function TakenRow({ action, meeting, desk }: Props) {
  const { language, run } = desk
  const words = initiativeWordsIn(language)
  const { sides, people } = meeting.open
  const side = sides.find(({ id }) => id === action.sideId)
  const name = reference(action)
  const [due, setDue] = useState(action.due ?? '')
  const those = people.filter(
    ({ partyId }) => !side || sideOfParty(meeting, partyId)?.id === side.id,
  )
  const edit = (set: { ownerId?: string | null; due?: string | null }) =>
    run({ do: 'editRecord', recordId: action.id, to: { kind: 'action', set } })
  return (
    <li>
      <p>
        <strong>{name}</strong> {side ? <SideMark mark={side.mark} /> : words.together}{' '}
        {action.text}
      </p>
      <div className={styles.facts}>
        <Pick
          label={words.owner(name)}
          hideLabel
          value={action.ownerId ?? ''}
          onChange={(id) => void edit({ ownerId: id || null })}
          groups={[
            {
              label: null,
              options: [
                { value: '', label: words.nobody },
                ...those.map((person) => ({ value: person.id, label: person.name })),
              ],
            },
          ]}
        />
        <DayField
          label={words.due(name)}
          value={due}
          onChange={setDue}
          onBlur={() => {
            if ((due || null) !== action.due) void edit({ due: due || null })
          }}
        />
        <Button
          look="quiet"
          label={desk.words.notes.remove(name)}
          onPress={() => void run({ do: 'removeRecord', recordId: action.id })}
        >
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      </div>
    </li>
  )
}
