import { Diamond } from 'lucide-react'
import { shortDay } from '../../../../shared/dates.ts'
import type { Id, PlainDate } from '../../../../shared/engagement.ts'
import type { Gate } from '../../../../shared/packs/pack.ts'
import { say } from '../../../../shared/text.ts'
import { Said } from '../../../kit/Said.tsx'
import type { Desk } from '../../desk.ts'
import { Disagreements } from '../Disagreements.tsx'
import { Fold } from '../Fold.tsx'
import { disagreementsOn } from '../model.ts'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './GateLine.module.css'

interface Props {
  readonly gate: Gate
  readonly date: PlainDate | null
  readonly desk: Desk
}

/** The gate out of a phase: when it is, what is asked there and who answers. */
export function GateLine({ gate, date, desk }: Props) {
  const { content, language } = desk
  const words = engagementWords(language).phases
  const phases = content?.packs.flatMap((pack) => pack.phases) ?? []
  const criteria = phases.flatMap((phase) => phase.criteria)
  const actors = phases.flatMap((phase) => phase.actors)
  return (
    <div className={styles.gate}>
      <Fold
        title={
          <span className={styles.title}>
            <Diamond size={14} aria-hidden="true" />
            <strong>{say(gate.title, language)}</strong>
            {date && ` ${shortDay(date, language)} ${date.slice(0, 4)}`}
          </span>
        }
      >
        <div className={styles.about}>
          <p>
            <Said text={gate.about} language={language} />
          </p>
          <p className={styles.label}>{words.gateAsks}</p>
          <ul>{titlesOf(gate.asks, criteria).map((each) => listed(each))}</ul>
          <p className={styles.label}>{words.gateRoles}</p>
          <p>
            {titlesOf(gate.roles, actors)
              .map((each) => say(each.title, language))
              .join(' · ')}
          </p>
          <p>
            <Source source={gate.source} language={language} />
          </p>
          <Disagreements all={disagreementsOn(content, [gate.id])} language={language} />
        </div>
      </Fold>
    </div>
  )

  function listed({ id, title }: Titled) {
    return <li key={id}>{say(title, language)}</li>
  }
}

type Titled = Pick<Gate, 'id' | 'title'>

function titlesOf(ids: readonly Id[], all: readonly Titled[]): Titled[] {
  return ids.flatMap((id) => all.find((each) => each.id === id) ?? [])
}
