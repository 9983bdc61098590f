import { ChevronRight } from 'lucide-react'
import { clockTime, shortDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { EngagementCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { Badge } from './Badge.tsx'
import styles from './Engagement.module.css'

interface Props {
  readonly card: EngagementCard
  readonly desk: Desk
  readonly open: (engagementId: Id, workshopId: Id) => void
  readonly openId: Id | null
  readonly makeNew: () => void
}

/** One samarbejde: its parties, its workshops and what is still open in it. */
export function Engagement({ card, desk, open, openId, makeNew }: Props) {
  const { words, language } = desk
  return (
    <article className={styles.card} aria-label={card.name}>
      <header className={styles.head}>
        <h3>
          {card.name} {card.demo && <Badge>{words.demo}</Badge>}
        </h3>
        <p className={styles.parties}>
          {card.parties.map((party) => (
            <span key={party.mark + party.short}>
              <SideMark mark={party.mark} /> {party.short}
            </span>
          ))}
        </p>
        <p className={styles.actions} data-late={card.lateActions > 0 || undefined}>
          {card.openActions === 0
            ? words.home.noActions
            : words.home.actions(card.openActions, card.lateActions)}
        </p>
      </header>
      <ul>
        {card.workshops.map((workshop) => (
          <li key={workshop.id}>
            <button
              type="button"
              className={styles.workshop}
              onClick={() => open(card.id, workshop.id)}
            >
              <span>
                <strong>
                  <Said text={workshop.title} language={language} />
                </strong>
                <span className={styles.facts}>
                  {shortDay(workshop.date, language)}{' '}
                  {words.at(clockTime(workshop.startsAt, language))} ·{' '}
                  {words.home.people(workshop.people)}
                </span>
              </span>
              <span className={styles.state} data-state={workshop.state}>
                {words.home.states[workshop.state]}
                {workshop.id === openId ? ' ●' : ''}
              </span>
              <ChevronRight size={18} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <footer className={styles.foot}>
        <Button look="quiet" label={words.home.newIn(card.name)} onPress={makeNew}>
          {words.home.new}
        </Button>
      </footer>
    </article>
  )
}
