import { useState } from 'react'
import { Minus, Plus, Printer } from 'lucide-react'
import type { Side } from '../../../shared/engagement.ts'
import { isPaperForm, leastSlips, pilesFor } from '../../../shared/polls/paper.ts'
import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { inHalves } from './SeatActs.tsx'
import { print } from './print.ts'
import { usePanelKeys } from './usePanelKeys.ts'
import { openPollOf, paperPlaces } from './paper.ts'
import { seatWords } from './words.ts'
import styles from './Without.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onCount: () => void
}

/** Those who have no phone: a code of their own on a loan device, or a slip of paper. */
export function Without({ meeting, desk, onCount }: Props) {
  const words = seatWords(desk.language)
  const [code, setCode] = useState('')
  const label = (side: Side) => say(side.label, desk.language)
  const { sides } = meeting.open
  const loans = meeting.room.seats.filter((seat) => seat.by === 'loan')

  async function lend(side: Side) {
    const outcome = await desk.ask.makeSeat({ sideId: side.id, by: 'loan' })
    if (desk.tell(outcome) && outcome.ok) setCode(outcome.value.code)
  }

  return (
    <div className={styles.without}>
      <section aria-label={words.loanTitle}>
        <h3>{words.loanTitle}</h3>
        <p className={styles.note}>{words.loanAbout}</p>
        <div className={styles.row}>
          {sides.map((side) => (
            <Button key={side.id} onPress={() => void lend(side)}>
              {words.loanCode(label(side))}
            </Button>
          ))}
          <strong className={styles.made} role="status">
            {code && words.loanMade(inHalves(code))}
          </strong>
        </div>
        {loans.length > 0 && (
          <p className={styles.codes}>
            {words.loanCodes}:{' '}
            {loans.map((seat) => (
              <span key={seat.id} className={styles.code}>
                <SideMark mark={sides.find((side) => side.id === seat.sideId)?.mark ?? 'K'} />{' '}
                {seat.code}
              </span>
            ))}
          </p>
        )}
      </section>
      <Paper meeting={meeting} desk={desk} onCount={onCount} />
    </div>
  )
}

function Paper({ meeting, desk, onCount }: Props) {
  const words = seatWords(desk.language)
  const { sides } = meeting.open
  const { places, counted } = meeting.room.paper
  const poll = openPollOf(meeting)
  const seats = paperPlaces(meeting)
  const enough = seats.length >= leastSlips
  const level = poll?.level ?? 'bySide'
  const piles = pilesFor(
    level,
    sides.map((side) => side.id),
    seats,
  )
  const can = enough && poll !== null && isPaperForm(poll)
  usePanelKeys({ p: can ? onCount : null })

  function fewer(side: Side) {
    const seatId = places[side.id]?.at(-1)
    if (seatId) void desk.ask.removeSeat({ seatId }).then(desk.tell)
  }

  return (
    <section aria-label={words.paperTitle}>
      <h3>{words.paperTitle}</h3>
      <p className={styles.note}>{words.paperAbout}</p>
      <div className={styles.row}>
        {sides.map((side) => {
          const label = say(side.label, desk.language)
          const many = places[side.id]?.length ?? 0
          return (
            <span
              key={side.id}
              className={styles.step}
              role="group"
              aria-label={words.places(label)}
            >
              <SideMark mark={side.mark} /> {label}
              <Button label={words.fewer(label)} disabled={many === 0} onPress={() => fewer(side)}>
                <Minus size={16} aria-hidden="true" />
              </Button>
              <output>{many}</output>
              <Button
                label={words.another(label)}
                onPress={() =>
                  void desk.ask.makeSeat({ sideId: side.id, by: 'paper' }).then(desk.tell)
                }
              >
                <Plus size={16} aria-hidden="true" />
              </Button>
            </span>
          )
        })}
      </div>
      {seats.length > 0 && (
        <p className={styles.note}>
          {!enough
            ? words.tooFew
            : level === 'bySide' && (piles.includes(null) ? words.together : words.bySide)}
        </p>
      )}
      <div className={styles.row}>
        <Button look={can ? 'primary' : 'plain'} keyCap="P" disabled={!can} onPress={onCount}>
          {words.count}
        </Button>
        <Button look="quiet" icon={<Printer />} onPress={() => void print('slips', meeting, desk)}>
          {words.printSlips}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {counted !== null
          ? words.counted(counted)
          : enough && (poll === null ? words.notOpen : !can && words.notThisForm)}
      </p>
    </section>
  )
}
