import { useState, type ReactNode } from 'react'
import { Monitor } from 'lucide-react'
import { readGate, standingConclusion, type GateHeld } from '../../../shared/gates.ts'
import { say } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Conclusion } from './Conclusion.tsx'
import { Criterion } from './Criterion.tsx'
import type { GateDesk, Gating } from './gating.ts'
import { Overview } from './Overview.tsx'
import styles from './Gate.module.css'

interface Props {
  readonly meeting: Gating
  readonly desk: GateDesk
  /** the page it opens at: 0 is the overview, the last is the conclusion */
  readonly first: number | 'end'
  /** shows a page on the wall; null where that is not this screen's to do */
  readonly show: ((page: number) => void) | null
  /** what else stands beside the conclusion */
  readonly beside?: ReactNode
  /** what else stands beside the overview */
  readonly tools?: ReactNode
}

/** *Faseovergang*: the criteria with the roles side by side, one at a time, and what is concluded of them. */
export function Gate({ meeting, desk, first, show, beside, tools }: Props) {
  const words = gateWordsIn(desk.language)
  const { gate } = meeting.gate
  const end = (gate?.criteria.length ?? 0) + 1
  const [wanted, setPage] = useState(first === 'end' ? Number.MAX_SAFE_INTEGER : first)
  const page = Math.min(wanted, end)
  if (!gate) return <Begin meeting={meeting} desk={desk} tools={tools} />
  const readings = readGate(gate, meeting.gate.answers)
  const reading = readings[page - 1]
  return (
    <div className={styles.gate}>
      <div className={styles.bar} role="group" aria-label={words.title}>
        <Button pressed={page === 0} onPress={() => setPage(0)}>
          {words.overview}
        </Button>
        {readings.map(({ criterion, isApart }, at) => (
          <Button
            key={criterion.id}
            pressed={page === at + 1}
            label={[
              words.number(at + 1),
              say(criterion.title, desk.language),
              ...(isApart ? [words.apart] : []),
            ].join(': ')}
            onPress={() => setPage(at + 1)}
          >
            {at + 1}
            {isApart && <span className={styles.apartMark}>≠</span>}
          </Button>
        ))}
        <Button pressed={page === end} onPress={() => setPage(end)}>
          {words.conclusion}
        </Button>
        <span className={styles.gap} />
        {show && (
          <Button look="quiet" label={words.showOne} onPress={() => show(page)}>
            <Monitor size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
      {page === 0 ? (
        <Overview gate={gate} readings={readings} desk={desk} go={setPage} tools={tools} />
      ) : reading ? (
        <Criterion
          key={reading.criterion.id}
          reading={reading}
          number={page}
          meeting={meeting}
          desk={desk}
        />
      ) : (
        <Conclusion key={keyOf(gate)} gate={gate} meeting={meeting} desk={desk} beside={beside} />
      )}
    </div>
  )
}

/** A conclusion that was drawn, or opened again, begins its form anew. */
function keyOf(gate: GateHeld): string {
  return `${gate.concluded.length} ${standingConclusion(gate) !== null}`
}

/** A meeting that was planned before gates were things of their own, or that stands at none of the model's. */
function Begin({ meeting, desk, tools }: Pick<Props, 'meeting' | 'desk' | 'tools'>) {
  const words = gateWordsIn(desk.language)
  return (
    <div className={styles.begin}>
      <p>{words.lead}</p>
      <p className={styles.muted}>{words.beginLead}</p>
      <div className={styles.bar}>
        {tools === undefined ? null : (
          <Button
            look="primary"
            onPress={() => void desk.run({ do: 'beginGate', workshopId: meeting.workshopId })}
          >
            {words.begin}
          </Button>
        )}
        {tools}
      </div>
    </div>
  )
}
