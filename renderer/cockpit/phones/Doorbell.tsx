import { say } from '../../../shared/text.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'
import { seatWords } from './words.ts'
import styles from './Doorbell.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** lets all of them in */
  readonly letIn: Lever | undefined
}

/** So many signs are compared at a glance; the rest are in the panel. */
const most = 4

/** Phones that ask to be let in, seen from any page: their signs, and one key that lets them all in. */
export function Doorbell({ meeting, desk, letIn }: Props) {
  const words = seatWords(desk.language)
  const { asks } = meeting.room
  if (asks.length === 0 || !letIn) return null
  return (
    <aside className={styles.bell} aria-label={words.waiting(asks.length)}>
      <p role="status">{words.waiting(asks.length)}</p>
      <ul>
        {asks.slice(0, most).map((ask) => {
          const side = meeting.open.sides.find((each) => each.id === ask.sideId)
          return (
            <li key={ask.id}>
              <strong>{ask.sign}</strong> {side && <SideMark mark={side.mark} />}
              <span className="visually-hidden">
                {side && words.asks(say(side.label, desk.language))}
              </span>
            </li>
          )
        })}
        {asks.length > most && <li>+ {asks.length - most}</li>}
      </ul>
      <Button look="primary" keyCap={letIn.cap} onPress={letIn.pull}>
        {words.letAll}
      </Button>
      <Button onPress={() => desk.show('phones')}>{words.turnAway} …</Button>
    </aside>
  )
}
