import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { usePanelKeys } from './usePanelKeys.ts'
import { seatWords } from './words.ts'
import styles from './Waiting.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** Phones that ask to be let in, each with the sign that it shows itself: compared, let in or turned away. */
export function Waiting({ meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const { asks } = meeting.room
  const letIn = (askIds: readonly string[]) => void desk.ask.letIn({ askIds }).then(desk.tell)
  const all = () => letIn(asks.map((ask) => ask.id))
  usePanelKeys({ a: all })
  return (
    <div className={styles.waiting}>
      <header>
        <h3>{words.waiting(asks.length)}</h3>
        <Button look="primary" keyCap="A" onPress={all}>
          {words.letAll}
        </Button>
      </header>
      <ul tabIndex={0} aria-label={words.waiting(asks.length)}>
        {asks.map((ask) => {
          const side = meeting.open.sides.find((each) => each.id === ask.sideId)
          return (
            <li key={ask.id} data-gone={!ask.connected || undefined}>
              <strong>{ask.sign}</strong>
              <span>
                {side && <SideMark mark={side.mark} />}{' '}
                {side && words.asks(say(side.label, desk.language))}
                {!ask.connected && ` (${words.gone})`}
              </span>
              <Button label={words.letInOne(ask.sign)} onPress={() => letIn([ask.id])}>
                {words.letIn}
              </Button>
              <Button
                look="quiet"
                label={words.turnAwayOne(ask.sign)}
                onPress={() => void desk.ask.turnAway({ askIds: [ask.id] }).then(desk.tell)}
              >
                {words.turnAway}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
