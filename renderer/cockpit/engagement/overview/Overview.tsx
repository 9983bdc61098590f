import type { Id } from '../../../../shared/engagement.ts'
import type { EngagementView, HomeView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { UnderLine } from '../../escalation/UnderLine.tsx'
import { MeasuredBy } from './MeasuredBy.tsx'
import { Rights } from './Rights.tsx'
import { Timeline } from './Timeline.tsx'
import { Traits } from './Traits.tsx'
import { TwoDates } from './TwoDates.tsx'
import { Workshops } from './Workshops.tsx'
import styles from './Overview.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly home: HomeView
  readonly openId: Id | null
  readonly desk: Desk
  readonly datesId: string
  readonly setDates: () => void
  readonly toPlan: () => void
  readonly makeNew: () => void
}

/** The project at a glance: where it is in time, its workshops, and what everybody in it must know. */
export function Overview({
  engagement,
  home,
  openId,
  desk,
  datesId,
  setDates,
  toPlan,
  makeNew,
}: Props) {
  return (
    <div className={styles.overview}>
      <div className={styles.whole}>
        <Timeline engagement={engagement} desk={desk} setDates={setDates} />
      </div>
      {engagement.under.length > 0 && (
        <div className={styles.whole}>
          <UnderLine under={engagement.under} desk={desk} toPlan={toPlan} />
        </div>
      )}
      <div className={styles.column}>
        <Workshops
          engagement={engagement}
          home={home}
          openId={openId}
          desk={desk}
          makeNew={makeNew}
        />
        <Rights desk={desk} />
        <MeasuredBy engagement={engagement} desk={desk} />
      </div>
      <div className={styles.column}>
        <TwoDates id={datesId} engagement={engagement} desk={desk} />
        <Traits traits={engagement.about.traits} desk={desk} />
      </div>
    </div>
  )
}
