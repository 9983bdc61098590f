import { useState, type ReactNode, type RefObject } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import type { EngagementCard, HomeView, WorkshopCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Engagement } from './Engagement.tsx'
import { manyEngagements, matching } from './shown.ts'
import { homeWords } from './words.ts'
import styles from './Engagements.module.css'

interface Props {
  readonly home: HomeView
  readonly desk: Desk
  readonly openId: Id | null
  readonly busy: boolean
  readonly found: RefObject<HTMLDivElement | null>
  readonly visit: (engagementId: Id) => void
  readonly open: (engagementId: Id, workshop: WorkshopCard) => void
  readonly makeNew: (engagement: EngagementCard | null) => void
  readonly makeEngagement: () => void
  readonly makeDemo: () => void
  /** what else can be done with them as a whole */
  readonly children: ReactNode
}

/** *Samarbejder*: a card for each; where they are many, a line to find one by. */
export function Engagements(props: Props) {
  const {
    home,
    desk,
    openId,
    busy,
    found,
    visit,
    open,
    makeNew,
    makeEngagement,
    makeDemo,
    children,
  } = props
  const { words } = desk
  const { cards, keys, newEngagement } = homeWords(desk.language)
  const [typed, setTyped] = useState('')
  const many = home.engagements.length >= manyEngagements
  const shown = many ? matching(home.engagements, typed) : home.engagements
  return (
    <section aria-labelledby="home-engagements">
      <header className={styles.head}>
        <h2 id="home-engagements">{words.home.engagements}</h2>
        <span className={styles.tools}>
          <Button onPress={() => makeNew(null)} keyCap="N">
            {words.home.new}
          </Button>
          <Button onPress={makeEngagement} keyCap="S">
            {newEngagement.button}
          </Button>
          {children}
          <Button look="quiet" onPress={makeDemo} disabled={busy}>
            {busy
              ? words.home.making
              : home.engagements.some((each) => each.demo)
                ? words.home.freshDemo
                : words.home.tryDemo}
          </Button>
        </span>
      </header>
      {many && (
        <div ref={found} className={styles.find}>
          <Field
            label={keys.find}
            value={typed}
            onChange={setTyped}
            hint={typed === '' ? cards.findHint : cards.found(shown.length)}
          />
        </div>
      )}
      {shown.length === 0 && (
        <p className={styles.none} role="status">
          {cards.noMatch(typed)}{' '}
          <Button look="quiet" onPress={() => setTyped('')}>
            {cards.clear}
          </Button>
        </p>
      )}
      <div className={styles.cards}>
        {shown.map((card) => (
          <Engagement
            key={card.id}
            card={card}
            today={home.today}
            desk={desk}
            openId={openId}
            visit={() => visit(card.id)}
            open={(workshop) => open(card.id, workshop)}
            makeNew={() => makeNew(card)}
          />
        ))}
      </div>
    </section>
  )
}
