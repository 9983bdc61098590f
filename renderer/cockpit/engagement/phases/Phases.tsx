import { useState } from 'react'
import { Info } from 'lucide-react'
import type { PlainDate } from '../../../../shared/engagement.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { Disagreements } from '../Disagreements.tsx'
import { disagreementsOn, phaseLists, phaseModel } from '../model.ts'
import { Nothing } from '../Nothing.tsx'
import { Source } from '../Source.tsx'
import { Waves } from '../waves/Waves.tsx'
import { engagementWords } from '../words.ts'
import { ListChoice } from './ListChoice.tsx'
import { NewPhase } from './NewPhase.tsx'
import { PhaseRows } from './PhaseRows.tsx'
import styles from './Phases.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly today: PlainDate
  readonly desk: Desk
  readonly setDates: () => void
}

/** The plan of the project: the phases it works by, when each is, where we are, and the waves of its rollout. */
export function Phases({ engagement, today, desk, setDates }: Props) {
  const { content, language } = desk
  const words = engagementWords(language)
  const [choosing, setChoosing] = useState(false)
  const { about, phases } = engagement
  const chosen = phaseLists(content).find(({ list }) => list.id === about.phaseList)
  const model = phaseModel(content, about.phase)
  const waits = phases.some((phase) => (phase.starts && !phase.from) || (phase.ends && !phase.to))
  const change = (
    <Button onPress={() => setChoosing(true)}>
      {phases.length === 0 ? words.phases.choose : words.phases.change}
    </Button>
  )
  return (
    <div className={styles.phases}>
      <Card title={words.phases.title} tools={phases.length > 0 && change}>
        {phases.length === 0 ? (
          <>
            <Nothing
              sentence={
                model
                  ? `${words.phases.isIn(say(model.title, language))} ${words.phases.empty}`
                  : words.phases.empty
              }
              example={words.phases.emptyExample}
              action={change}
            />
            <NewPhase label={words.phases.own} engagement={engagement} within={null} desk={desk} />
          </>
        ) : (
          <>
            <div className={styles.list}>
              <p>
                <strong>{chosen ? say(chosen.list.title, language) : words.phases.ownList}</strong>{' '}
                {chosen && <Source source={chosen.list.source} language={language} />}
              </p>
              <p className={styles.about}>
                {chosen ? say(chosen.list.about, language) : words.phases.ownListAbout}
              </p>
              {chosen && (
                <Disagreements
                  all={disagreementsOn(content, [chosen.list.id])}
                  language={language}
                />
              )}
            </div>
            {waits && (
              <p className={styles.waits}>
                <Info size={16} aria-hidden="true" /> {words.phases.noGoLive}{' '}
                <Button look="quiet" onPress={setDates}>
                  {words.timeline.setDates}
                </Button>
              </p>
            )}
            <PhaseRows engagement={engagement} today={today} desk={desk} />
            <p className={styles.about}>{words.phases.hint}</p>
            <NewPhase label={words.phases.add} engagement={engagement} within={null} desk={desk} />
          </>
        )}
      </Card>
      <Waves engagement={engagement} desk={desk} />
      {choosing && (
        <ListChoice engagement={engagement} desk={desk} onClose={() => setChoosing(false)} />
      )}
    </div>
  )
}
