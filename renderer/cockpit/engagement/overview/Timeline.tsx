import { useState } from 'react'
import { Maximize2 } from 'lucide-react'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Drawing } from '../../../kit/Drawing.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { Nothing } from '../Nothing.tsx'
import { engagementWords } from '../words.ts'
import styles from './Timeline.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
  readonly setDates: () => void
}

/** The project on a line of time, as it is also drawn in Word; nothing while it has no date. */
export function Timeline({ engagement, desk, setDates }: Props) {
  const words = engagementWords(desk.language).timeline
  const [large, setLarge] = useState(false)
  const { timeline } = engagement
  const label = words.label(engagement.about.name)
  if (timeline === null)
    return (
      <Card title={words.title}>
        <Nothing
          sentence={words.empty}
          example={words.example}
          action={<Button onPress={setDates}>{words.setDates}</Button>}
        />
      </Card>
    )
  return (
    <Card
      title={words.title}
      tools={
        <Button look="quiet" icon={<Maximize2 />} onPress={() => setLarge(true)}>
          {words.large}
        </Button>
      }
    >
      <div
        className={styles.box}
        data-tall={timeline.height > tall || undefined}
        tabIndex={0}
        role="region"
        aria-label={words.title}
      >
        <Drawing picture={timeline} label={label} className={styles.picture} />
      </div>
      {large && (
        <Dialog title={label} closeWord={desk.words.close} onClose={() => setLarge(false)} full>
          <div className={styles.large} tabIndex={0} role="region" aria-label={words.title}>
            <Drawing picture={timeline} label={label} className={styles.picture} />
          </div>
        </Dialog>
      )}
    </Card>
  )
}

/** A picture higher than this, in its own units, would push the workshops out of sight: it is scrolled where it stands. */
const tall = 400
