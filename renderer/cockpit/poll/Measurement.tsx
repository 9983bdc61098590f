import { Lock, TriangleAlert } from 'lucide-react'
import { finestLevel } from '../../../shared/polls/forms.ts'
import type { PollCard } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { freshId } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import type { Meeting } from '../meeting.ts'
import { toldOf } from './asking.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { PlannedForm } from './PlannedForm.tsx'
import { Published } from './Published.tsx'
import { Reasoned } from './Reasoned.tsx'
import { Spoken } from './Spoken.tsx'
import { spokenSheet } from '../../../shared/polls/spoken.ts'
import { measureWords } from './words.ts'
import styles from './Measurement.module.css'

interface Props {
  readonly card: PollCard
  readonly meeting: Meeting
  readonly desk: Desk
}

/** A måling from its level to its figures: the total while it is open, what may be published once it is closed. */
export function Measurement({ card, meeting, desk }: Props) {
  const { poll } = card
  const sheet = spokenSheet(poll)
  const { words, run } = desk
  const measure = measureWords(desk.language)
  const again = () => void run({ do: 'askPollAgain', pollId: poll.id, id: freshId() })
  return (
    <div className={styles.measurement}>
      <header>
        <p className={styles.question} data-small={card.reading ? '' : undefined}>
          <Said text={poll.question} language={desk.language} />
        </p>
        {!card.reading && (
          <p className={styles.about}>
            <Lock size={14} aria-hidden="true" /> {words.poll.secret}{' '}
            {toldOf(poll, measure) ?? words.poll.rows(poll.rows.length, poll.choose?.of ?? 0)}{' '}
            {poll.trial && measure.trial}
          </p>
        )}
      </header>
      {poll.state === 'planned' && <Planned card={card} meeting={meeting} desk={desk} />}
      {poll.state === 'open' && <Open card={card} desk={desk} />}
      {poll.state === 'void' && (
        <>
          <p className={styles.state}>
            {words.poll.voidState}. {words.poll.reasonSaid(poll.reason)}
          </p>
          <div className={styles.buttons}>
            <Button onPress={again}>{words.poll.again}</Button>
          </div>
        </>
      )}
      {(poll.state === 'closed' || poll.state === 'shown') && (
        <>
          <div className={styles.bar}>
            <p className={styles.state} role="status">
              {poll.state === 'shown'
                ? words.poll.shownState
                : poll.reason === ''
                  ? words.poll.closedState
                  : `${words.poll.heldState}. ${words.poll.reasonSaid(poll.reason)}`}
            </p>
            <div className={styles.buttons}>
              {poll.state === 'closed' && poll.reason === '' && (
                <Reasoned what="hold" card={card} desk={desk} />
              )}
              <Reasoned what="void" card={card} desk={desk} />
              <Button onPress={again}>{words.poll.again}</Button>
            </div>
          </div>
          {sheet && !meeting.open.workshop.competing && (
            <Spoken key={poll.id} sheet={sheet} meeting={meeting} desk={desk} />
          )}
          {card.reading && <Published result={card.reading} desk={desk} />}
        </>
      )}
    </div>
  )
}

function Planned({ card, meeting, desk }: Props) {
  const { words } = desk
  const phones = meeting.room.phones.state === 'open' && meeting.room.seats.length > 0
  const few = phones && meeting.room.seats.length < card.poll.k
  return (
    <>
      <PlannedForm card={card} meeting={meeting} desk={desk} />
      {finestLevel(card.poll) === 'bySide' ? (
        <LevelChoice card={card} desk={desk} />
      ) : (
        <p className={styles.about}>{measureWords(desk.language).jointOnly}</p>
      )}
      {!phones && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.poll.nobody}{' '}
          <Button look="quiet" onPress={() => desk.show('phones')}>
            {words.levers.phones}
          </Button>
        </p>
      )}
      {few && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.poll.tooFew(card.poll.k)}
        </p>
      )}
      {phones && !few && <p className={styles.about}>{words.poll.notStarted}</p>}
    </>
  )
}

function Open({ card, desk }: { readonly card: PollCard; readonly desk: Desk }) {
  const { words } = desk
  if (!card.open) return null
  const { answered, of, fallsToJoint, interrupted } = card.open
  const few = answered > 0 && answered < card.poll.k
  const near = of > 0 && answered < of && answered / of >= 0.8
  return (
    <div className={styles.open}>
      <p className={styles.state}>
        {words.poll.openState} · {words.poll[card.poll.level]}
      </p>
      <p className={styles.count} role="status">
        {words.poll.answered(answered, of)}
      </p>
      <progress
        className={styles.progress}
        value={answered}
        max={of || 1}
        aria-label={words.poll.answered(answered, of)}
      />
      {answered === 0 && <p className={styles.about}>{words.poll.waiting}</p>}
      {near && <p className={styles.about}>{words.poll.soon}</p>}
      {interrupted && (
        <p className={styles.warning} role="alert">
          <TriangleAlert size={16} aria-hidden="true" /> {words.poll.interrupted}
        </p>
      )}
      {(few || (fallsToJoint && answered > 0)) && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" />{' '}
          {few ? words.poll.tooFew(card.poll.k) : words.poll.falls}
        </p>
      )}
      <div className={styles.buttons}>
        <Reasoned what="void" card={card} desk={desk} />
      </div>
    </div>
  )
}
