import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { SideAgreed } from '../../../shared/escalation.ts'
import type { Id, Person } from '../../../shared/engagement.ts'
import type { StepsView } from '../../../shared/stepsview.ts'
import { say } from '../../../shared/text.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import styles from './Steps.module.css'

interface Props {
  readonly view: StepsView
  readonly people: readonly Pick<Person, 'id' | 'name' | 'partyId'>[]
  readonly sideOf: (partyId: Id) => Id | null
  readonly workshopId: Id | null
  readonly desk: Pick<Desk, 'language' | 'run'>
}

/** *Partssvar* to the plan: each side says by one who speaks for it whether it is agreed. */
export function Agreed({ view, people, sideOf, workshopId, desk }: Props) {
  const words = escalationWordsIn(desk.language)
  return (
    <section className={styles.agreed} aria-label={words.agreed}>
      <h3>{words.agreed}</h3>
      {view.agreed.map((each) => (
        <SideRow
          key={each.side.id + (each.said?.at ?? '')}
          agreed={each}
          speakers={people
            .filter(({ partyId }) => sideOf(partyId) === each.side.id)
            .map(({ name }) => name)}
          workshopId={workshopId}
          desk={desk}
        />
      ))}
    </section>
  )
}

function SideRow({
  agreed: { side, said, changedSince },
  speakers,
  workshopId,
  desk: { language, run },
}: Pick<Props, 'workshopId' | 'desk'> & {
  readonly agreed: SideAgreed
  readonly speakers: readonly string[]
}) {
  const words = escalationWordsIn(language)
  const [speaker, setSpeaker] = useState('')
  const [lacking, setLacking] = useState(false)
  const name = say(side.label, language)
  const answer = (is: boolean) => {
    setLacking(speaker.trim() === '')
    if (speaker.trim() !== '')
      void run({
        do: 'agreeSteps',
        sideId: side.id,
        workshopId,
        agreed: { is, speaker: speaker.trim(), text: '' },
      })
  }
  return (
    <div className={styles.sideRow}>
      {said ? (
        <>
          <p>
            <SideMark mark={side.mark} />{' '}
            {(said.is ? words.agreedBy : words.notAgreedBy)(name, said.speaker)}
            {changedSince && <strong> ({words.changedSince})</strong>}
          </p>
          <Button
            look="quiet"
            label={words.takeBack(name)}
            onPress={() =>
              void run({ do: 'agreeSteps', sideId: side.id, workshopId, agreed: null })
            }
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </>
      ) : (
        <>
          <SideMark mark={side.mark} />
          <Field
            label={words.speaker(name)}
            hideLabel
            placeholder={words.speaker(name)}
            value={speaker}
            onChange={setSpeaker}
            suggestions={speakers}
            error={lacking ? words.first : undefined}
          />
          <Button onPress={() => answer(true)}>{words.agreedYes}</Button>
          <Button onPress={() => answer(false)}>{words.agreedNo}</Button>
        </>
      )}
    </div>
  )
}
