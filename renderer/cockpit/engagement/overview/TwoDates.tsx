import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Anchor, PlainDate } from '../../../../shared/engagement.ts'
import { reading, say } from '../../../../shared/text.ts'
import type { Anchors, Moves } from '../../../../shared/moving.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { DayField } from '../../../kit/DayField.tsx'
import type { Desk } from '../../desk.ts'
import { MoveDates } from '../../moving/MoveDates.tsx'
import { Card } from '../Card.tsx'
import { Disagreements } from '../Disagreements.tsx'
import { conceptOf, disagreementsOn } from '../model.ts'
import { Source } from '../Source.tsx'
import { engagementWords } from '../words.ts'
import styles from './TwoDates.module.css'

interface Props {
  readonly id: string
  readonly engagement: EngagementView
  readonly desk: Desk
}

const concepts = {
  operation: 'kombit.begreb.idriftsaettelsesdato',
  goLive: 'kombit.begreb.go-live',
} as const satisfies Record<Anchor, string>

/** The day it works technically and the day somebody uses it: two dates with their definitions, never mixed up. */
export function TwoDates({ id, engagement, desk }: Props) {
  const { content, language } = desk
  const words = engagementWords(language).dates
  const { operation, goLive } = engagement.about
  const [moving, setMoving] = useState<Anchors | null>(null)
  return (
    <Card id={id} title={words.title}>
      <p className={styles.different}>{words.different}</p>
      <div className={styles.dates}>
        {(['operation', 'goLive'] as const).map((anchor) => (
          <OneDate
            key={`${anchor} ${engagement.about[anchor] ?? ''}`}
            anchor={anchor}
            date={engagement.about[anchor]}
            preview={setMoving}
            desk={desk}
          />
        ))}
      </div>
      {moving && (
        <MoveDates
          about={engagement.about}
          set={moving}
          desk={desk}
          onClose={() => setMoving(null)}
        />
      )}
      {operation !== null && goLive !== null && goLive < operation && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.order}
        </p>
      )}
      <p className={styles.small}>{words.moves}</p>
      <Disagreements all={disagreementsOn(content, Object.values(concepts))} language={language} />
    </Card>
  )
}

interface DateProps {
  readonly anchor: Anchor
  readonly date: PlainDate | null
  /** shows what follows before anything is moved */
  readonly preview: (set: Anchors) => void
  readonly desk: Desk
}

function OneDate({ anchor, date, preview, desk }: DateProps) {
  const { content, language, run, ask } = desk
  const words = engagementWords(language).dates
  const [day, setDay] = useState(date ?? '')
  const concept = conceptOf(content, concepts[anchor])
  const name = concept ? say(concept.title, language) : words.names[anchor]
  const definition = concept && firstPoint(reading(concept.text, language).words)

  async function keep() {
    const to = day === '' ? null : day
    if (to === date) return
    const set = { [anchor]: to }
    const read = date === null ? null : await ask.readMoves({ set, workshopIds: [] })
    if (read?.ok && isWorthReading(read.value)) {
      setDay(date ?? '')
      preview(set)
    } else void run({ do: 'editEngagement', set }, words.kept[anchor])
  }

  return (
    <div className={styles.date} data-anchor={anchor}>
      <DayField label={name} value={day} onChange={setDay} onBlur={() => void keep()} />
      <p>
        {definition ?? words.definition[anchor]}{' '}
        {concept && <Source source={concept.source} language={language} />}
      </p>
    </div>
  )
}

/** Where nothing follows the date there is nothing to look at first. */
function isWorthReading({ moved, late }: Moves): boolean {
  return moved.length + late.length > 0
}

/** The definition in one line: *En milepæl: den dag, …* without what both of them say first, and its first sentence. */
function firstPoint(text: string): string {
  const point = text.slice(text.indexOf(':') + 1).trim()
  const sentence = /^[^.]*\./.exec(point)?.[0] ?? point
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
