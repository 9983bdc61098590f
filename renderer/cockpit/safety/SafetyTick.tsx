import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react'
import type { Copying } from '../../../shared/safety.ts'
import type { Desk } from '../desk.ts'
import { standingOf, type CopyStanding } from './standing.ts'
import { safetyWords } from './words.ts'
import styles from './SafetyTick.module.css'

interface Props {
  readonly copying: Copying
  readonly desk: Desk
}

const icons = { ok: CircleCheck, wait: CircleDashed, warn: TriangleAlert, none: CircleAlert }

/** Whether her work also stands somewhere else, in a sentence: the tick *sikkerhedskopi*. */
export function SafetyTick({ copying, desk }: Props) {
  const standing: CopyStanding = standingOf(copying, safetyWords(desk.language))
  const Icon = icons[standing.tone]
  return (
    <div className={styles.tick} data-tone={standing.tone} role="status">
      <Icon size={20} aria-hidden="true" />
      <p>
        <strong>{standing.sentence}</strong> {standing.more}
      </p>
    </div>
  )
}
