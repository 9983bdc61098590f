import { clockTime, shortDay } from '../../../shared/dates.ts'
import type { Id, PlainDate } from '../../../shared/engagement.ts'
import type { WorkshopCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Next } from './next.ts'
import { Badge } from './Badge.tsx'
import styles from './Upcoming.module.css'

interface Props {
  readonly next: Next
  readonly today: PlainDate
  readonly desk: Desk
  readonly open: (engagementId: Id, workshop: WorkshopCard) => void
}

/** The next workshop, large, with the one primary button of the page. */
export function Upcoming({ next, today, desk, open }: Props) {
  const { words, language } = desk
  const { engagement, workshop } = next
  const going = workshop.state === 'running' || workshop.state === 'paused'
  const when = going
    ? words.home.running
    : workshop.date === today
      ? words.home.today
      : workshop.date > today
        ? words.home.next
        : words.home.last
  return (
    <section className={styles.next} aria-labelledby="home-next">
      <div>
        <p className={styles.when}>{when}</p>
        <h1 id="home-next" className={styles.title}>
          <Said text={workshop.title} language={language} />
        </h1>
        <p className={styles.facts}>
          {engagement.name} · {shortDay(workshop.date, language)}{' '}
          {words.at(clockTime(workshop.startsAt, language))} · {words.home.people(workshop.people)}
          {engagement.demo && (
            <>
              {' '}
              <Badge>{words.demo}</Badge>
            </>
          )}
        </p>
      </div>
      <Button look="primary" onPress={() => open(engagement.id, workshop)}>
        {words.home.open}
      </Button>
    </section>
  )
}
