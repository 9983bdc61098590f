import { ChevronRight } from 'lucide-react'
import { clockTime, shortDay } from '../../../shared/dates.ts'
import type { Id, PlainDate } from '../../../shared/engagement.ts'
import type { EngagementCard, WorkshopCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { Badge } from './Badge.tsx'
import { shownOf } from './shown.ts'
import { homeWords } from './words.ts'
import styles from './Engagement.module.css'

interface Props {
  readonly card: EngagementCard
  readonly today: PlainDate
  readonly desk: Desk
  readonly openId: Id | null
  /** to its own page */
  readonly visit: () => void
  readonly open: (workshop: WorkshopCard) => void
  readonly makeNew: () => void
}

/** One samarbejde: its parties, its workshops and what is still open in it. */
export function Engagement({ card, today, desk, openId, visit, open, makeNew }: Props) {
  const { words, language } = desk
  const { cards } = homeWords(language)
  const shown = shownOf(card.workshops, today)
  return (
    <article className={styles.card} aria-label={card.name}>
      <header className={styles.head}>
        <h3>
          <button
            type="button"
            className={styles.name}
            aria-label={cards.go(card.name)}
            onClick={visit}
          >
            {card.name}
          </button>{' '}
          {card.demo && <Badge>{words.demo}</Badge>}
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
      {shown.length === 0 ? (
        <p className={styles.none}>{cards.none}</p>
      ) : (
        <ul>
          {shown.map((workshop) => (
            <li key={workshop.id}>
              <Workshop
                workshop={workshop}
                isOpen={workshop.id === openId}
                desk={desk}
                open={() => open(workshop)}
              />
            </li>
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        <Button look="quiet" label={words.home.newIn(card.name)} onPress={makeNew}>
          {words.home.new}
        </Button>
        {shown.length < card.workshops.length && (
          <Button look="quiet" onPress={visit}>
            {cards.all(card.workshops.length)}
          </Button>
        )}
      </footer>
    </article>
  )
}

interface WorkshopProps {
  readonly workshop: WorkshopCard
  readonly isOpen: boolean
  readonly desk: Desk
  readonly open: () => void
}

function Workshop({ workshop, isOpen, desk, open }: WorkshopProps) {
  const { words, language } = desk
  return (
    <button type="button" className={styles.workshop} onClick={open}>
      <span>
        <strong>
          <Said text={workshop.title} language={language} />
        </strong>
        <span className={styles.facts}>
          {shortDay(workshop.date, language)} {words.at(clockTime(workshop.startsAt, language))} ·{' '}
          {words.home.people(workshop.people)}
        </span>
      </span>
      <span className={styles.state} data-state={workshop.state}>
        {words.home.states[workshop.state]}
        {isOpen ? ' ●' : ''}
      </span>
      <ChevronRight size={18} aria-hidden="true" />
    </button>
  )
}
