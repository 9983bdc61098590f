import { Choice } from '../../kit/Choice.tsx'
import { agreedLines } from '../../../shared/stepkinds.ts'
import type { EngagementView } from '../../../shared/views.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import type { Desk } from '../desk.ts'
import { Steps } from '../escalation/Steps.tsx'
import { UnderLine } from '../escalation/UnderLine.tsx'
import styles from '../escalation/Steps.module.css'
import { Card } from './Card.tsx'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
}

/** The agreed way up, between the meetings: where a number is looked up, and where the agreed line stands. */
export function Escalation({ engagement, desk }: Props) {
  const words = escalationWordsIn(desk.language)
  const { steps, people, parties } = engagement
  return (
    <Card title={words.title}>
      <div className={styles.steps}>
        <UnderLine under={engagement.under} desk={desk} toPlan={null} />
        <Steps
          view={steps}
          people={people}
          sideOf={(partyId) => parties.find(({ id }) => id === partyId)?.sideId ?? null}
          workshopId={null}
          show={null}
          desk={desk}
        />
        <div className={styles.line}>
          <Choice
            label={words.line}
            value={steps.line}
            onChange={(under) => void desk.run({ do: 'agreeLine', under })}
            options={agreedLines.map((value) => ({ value, label: words.lines[value] }))}
          />
          <p className={styles.muted}>{words.lineAbout}</p>
        </div>
      </div>
    </Card>
  )
}
