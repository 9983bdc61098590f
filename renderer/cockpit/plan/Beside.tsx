import { memo } from 'react'
import type { Item } from '../../../shared/agenda.ts'
import type { EngagementView } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { Details } from './details/Details.tsx'
import styles from './Plan.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly engagement: EngagementView | null
  readonly ownNote: string | null
  readonly desk: Desk
  readonly onClose: () => void
}

/** The details beside the table; they rest while only the table is drawn again, so that its keys are never waited for. */
export const Beside = memo(function Beside(props: Props) {
  return (
    <div className={styles.side}>
      <Details {...props} />
    </div>
  )
})
