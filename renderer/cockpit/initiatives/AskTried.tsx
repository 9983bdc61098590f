import { useState } from 'react'
import { dids, workeds, type Did, type Worked } from '../../../shared/initiativekinds.ts'
import { toAsk } from '../../../shared/initiatives.ts'
import { reference, type Action } from '../../../shared/records.ts'
import { initiativeWordsIn } from '../../../shared/words/initiatives/words.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './Initiatives.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Gjorde vi det, og virkede det?* — of each initiative taken before, where the next meeting opens. */
export function AskTried({ meeting, desk }: Props) {
  const words = initiativeWordsIn(desk.language)
  const asked = toAsk(meeting.records, meeting.initiatives.tried, meeting.open.workshop.id)
  return (
    <div className={styles.initiatives}>
      <p className={styles.muted}>{words.askLead}</p>
      <ul className={styles.taken}>
        {asked.map((action) => (
          <Row key={action.id} action={action} meeting={meeting} desk={desk} />
        ))}
      </ul>
    </div>
  )
}

function Row({ action, meeting, desk }: Props & { readonly action: Action }) {
  const words = initiativeWordsIn(desk.language)
  const workshopId = meeting.open.workshop.id
  const said = meeting.initiatives.tried.find(
    (each) => each.actionId === action.id && each.workshopId === workshopId,
  )
  const [text, setText] = useState(said?.text ?? '')
  const name = reference(action)
  const tell = (did: Did | undefined, worked: Worked | null) => {
    if (did === undefined) return
    const to = { did, worked, text: text.trim() }
    void desk.run({ do: 'sayTried', workshopId, actionId: action.id, ...to })
  }
  return (
    <li>
      <p>
        <strong>{name}</strong> {action.text}
      </p>
      <div className={styles.asks}>
        <Choice
          label={words.didShort}
          small
          value={said?.did ?? ''}
          onChange={(did) => tell(did as Did, said?.worked ?? null)}
          options={dids.map((value) => ({ value, label: words.dids[value] }))}
        />
        {said && said.did !== 'no' && (
          <Choice
            label={words.workedShort}
            small
            value={said.worked ?? ''}
            onChange={(worked) => tell(said.did, worked as Worked)}
            options={workeds.map((value) => ({ value, label: words.workeds[value] }))}
          />
        )}
        {said && (
          <Field
            label={words.words(name)}
            value={text}
            onChange={setText}
            onBlur={() => {
              if (text.trim() !== said.text) tell(said.did, said.worked)
            }}
          />
        )}
      </div>
    </li>
  )
}
