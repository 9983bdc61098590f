import { FileText, ListTodo, Play } from 'lucide-react'
import { clockTime, shortDay } from '../../../../shared/dates.ts'
import type { Id } from '../../../../shared/engagement.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView, HomeView, WorkshopCard } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Said } from '../../../kit/Said.tsx'
import type { Desk, Page } from '../../desk.ts'
import { Badge } from '../../home/Badge.tsx'
import { Card } from '../Card.tsx'
import { Nothing } from '../Nothing.tsx'
import { engagementWords } from '../words.ts'
import styles from './Workshops.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly home: HomeView
  readonly openId: Id | null
  readonly desk: Desk
  readonly makeNew: () => void
}

/** The meetings of the project in order of time, each a press from being planned, run or read again. */
export function Workshops({ engagement, home, openId, desk, makeNew }: Props) {
  const { language, ask, tell, go } = desk
  const { workshops: words, ...rest } = engagementWords(language)
  const engagementId = engagement.about.id
  const sorted = engagement.workshops.toSorted((a, b) =>
    a.date === b.date ? a.startsAt - b.startsAt : a.date < b.date ? -1 : 1,
  )
  const next = sorted.find(({ state, date }) => state === 'before' && date >= home.today)
  const card = home.engagements.find((each) => each.id === engagementId)

  async function open(workshopId: Id, page: Page) {
    if (workshopId === openId || tell(await ask.openWorkshop({ engagementId, workshopId })))
      go({ page })
  }

  if (sorted.length === 0)
    return (
      <Card title={words.title}>
        <Nothing
          sentence={words.empty}
          example={words.example}
          action={<Button onPress={makeNew}>{rest.header.newWorkshop}</Button>}
        />
      </Card>
    )
  return (
    <Card
      title={words.title}
      tools={
        card && (
          <p className={styles.actions} data-late={card.lateActions > 0 || undefined}>
            {card.openActions === 0
              ? rest.noActions
              : rest.actions(card.openActions, card.lateActions)}
          </p>
        )
      }
    >
      <ul>
        {sorted.map((workshop) => (
          <WorkshopRow
            key={workshop.id}
            workshop={workshop}
            isOpen={workshop.id === openId}
            isNext={workshop.id === next?.id}
            desk={desk}
            open={(page) => void open(workshop.id, page)}
          />
        ))}
      </ul>
    </Card>
  )
}

interface RowProps {
  readonly workshop: WorkshopCard
  readonly isOpen: boolean
  readonly isNext: boolean
  readonly desk: Desk
  readonly open: (page: Page) => void
}

function WorkshopRow({ workshop, isOpen, isNext, desk, open }: RowProps) {
  const { language, words: shared } = desk
  const words = engagementWords(language).workshops
  const title = say(workshop.title, language)
  const { state } = workshop
  return (
    <li className={styles.row} data-next={isNext || undefined}>
      <div className={styles.what}>
        <h3>
          <Said text={workshop.title} language={language} /> {isNext && <Badge>{words.next}</Badge>}
        </h3>
        <p>
          {shortDay(workshop.date, language)} {shared.at(clockTime(workshop.startsAt, language))} ·{' '}
          {shared.home.people(workshop.people)} ·{' '}
          <span data-state={state}>{shared.home.states[state]}</span>
          {isOpen && ` · ${words.open}`}
        </p>
      </div>
      <div className={styles.buttons}>
        {state === 'ended' && (
          <Button
            icon={<FileText />}
            label={words.minutesOf(title)}
            onPress={() => open('minutes')}
          >
            {words.minutes}
          </Button>
        )}
        <Button
          look={state === 'ended' ? 'quiet' : 'plain'}
          icon={<ListTodo />}
          label={words.planOf(title)}
          onPress={() => open('plan')}
        >
          {words.plan}
        </Button>
        {state !== 'ended' && (
          <Button icon={<Play />} label={words.runOf(title)} onPress={() => open('run')}>
            {words.run}
          </Button>
        )}
      </div>
    </li>
  )
}
