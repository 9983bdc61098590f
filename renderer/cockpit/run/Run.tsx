import { useEffect, useState, type Ref } from 'react'
import type { WallDisplays } from '../../../shared/displays.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import { itemsOf, type Meeting } from '../meeting.ts'
import { ReadBackPanel } from '../readback/ReadBackPanel.tsx'
import { Notes } from '../notes/Notes.tsx'
import { Controls } from './Controls.tsx'
import { ItemPanel } from './ItemPanel.tsx'
import { Program } from './Program.tsx'
import { NoWall } from '../wall/NoWall.tsx'
import { WallPreview } from './WallPreview.tsx'
import { Writing } from './Writing.tsx'
import { MandateOut } from '../presence/MandateOut.tsx'
import styles from './Run.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly levers: readonly Lever[]
  readonly wallLook: 'light' | 'dark'
  readonly displays: WallDisplays | null
  readonly captureField: Ref<HTMLInputElement>
  readonly recordId: Id | null
  readonly writing: boolean
  readonly stopWriting: () => void
}

/** *Afvikl*: the day to the left, the item in the middle, what is said to the right; the page itself never scrolls. */
export function Run({
  meeting,
  offset,
  desk,
  levers,
  wallLook,
  displays,
  captureField,
  recordId,
  writing,
  stopWriting,
}: Props) {
  const isRead = meeting.wall.state.show.mode === 'readback'
  const [left, setLeft] = useState(false)
  useEffect(() => {
    if (!isRead) setLeft(false)
  }, [isRead])
  const reading = isRead && !left
  return (
    <main className={styles.run}>
      <div className={styles.left}>
        <Program meeting={meeting} offset={offset} desk={desk} levers={levers} />
        {meeting.open.workshop.withoutWall ? (
          <NoWall meeting={meeting} desk={desk} />
        ) : (
          <WallPreview
            meeting={meeting}
            offset={offset}
            desk={desk}
            levers={levers}
            wallLook={wallLook}
            displays={displays}
          />
        )}
      </div>
      <div className={styles.middle}>
        {writing ? (
          <Writing meeting={meeting} desk={desk} onLeave={stopWriting} />
        ) : reading ? (
          <ReadBackPanel meeting={meeting} desk={desk} onLeave={() => setLeft(true)} />
        ) : (
          <ItemPanel meeting={meeting} offset={offset} desk={desk} levers={levers} />
        )}
        {meeting.clock.state !== 'ended' && (
          <Controls meeting={meeting} desk={desk} levers={levers} quiet={writing || reading} />
        )}
      </div>
      <Notes
        meeting={{
          ...meeting,
          items: itemsOf(meeting),
          aboveDecision: <MandateOut meeting={meeting} desk={desk} />,
        }}
        desk={desk}
        now={() => Date.now() + offset}
        field={captureField}
        recordId={recordId}
      />
    </main>
  )
}
