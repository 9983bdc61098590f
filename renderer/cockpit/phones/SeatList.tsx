import { useState, type KeyboardEvent } from 'react'
import { KeyRound, TabletSmartphone, Wifi, WifiOff } from 'lucide-react'
import { say } from '../../../shared/text.ts'
import type { SeatView } from '../../../shared/views.ts'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { SeatActs } from './SeatActs.tsx'
import { seatWords } from './words.ts'
import styles from './SeatList.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The seats as a list to choose from, a code and a side each, never a name; below it what can be done with the chosen one. */
export function SeatList({ meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const seats = inOrder(meeting)
  const at = seats.findIndex((seat) => seat.id === chosenId)
  const chosen = seats[at]

  function step(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: seats.length - 1 }[
      event.key
    ]
    const next = to === undefined ? undefined : seats[Math.min(to, seats.length - 1)]
    if (!next) return
    event.preventDefault()
    setChosenId(next.id)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }

  if (seats.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <div className={styles.both}>
      <ul
        className={styles.list}
        role="listbox"
        tabIndex={0}
        aria-label={words.list}
        aria-activedescendant={chosen && optionId(chosen)}
        onKeyDown={step}
        onFocus={() => {
          if (!chosen && seats[0]) setChosenId(seats[0].id)
        }}
      >
        {seats.map((seat) => {
          const side = meeting.open.sides.find((each) => each.id === seat.sideId)
          const firm = meeting.open.parties.find((each) => each.id === seat.partyId)
          return (
            <li
              key={seat.id}
              id={optionId(seat)}
              role="option"
              aria-selected={seat.id === chosenId}
              onClick={() => setChosenId(seat.id)}
            >
              <strong>{seat.code}</strong>
              <span>
                {side && (
                  <>
                    <SideMark mark={side.mark} />{' '}
                    {firm ? firm.short || firm.name : say(side.label, desk.language)}
                  </>
                )}
              </span>
              <span className={styles.state}>
                {icons[stateOf(seat)]} {words.state[stateOf(seat)]}
              </span>
            </li>
          )
        })}
      </ul>
      <SeatActs seat={chosen ?? null} meeting={meeting} desk={desk} />
    </div>
  )
}

type State = 'here' | 'away' | 'unused' | 'loan'

function stateOf(seat: SeatView): State {
  if (seat.by === 'loan') return 'loan'
  if (!seat.taken) return 'unused'
  return seat.connected ? 'here' : 'away'
}

const icons = {
  here: <Wifi size={15} aria-hidden="true" />,
  away: <WifiOff size={15} aria-hidden="true" />,
  unused: <KeyRound size={15} aria-hidden="true" />,
  loan: <TabletSmartphone size={15} aria-hidden="true" />,
} as const satisfies Record<State, unknown>

/** By side, and within it by code: an order that tells nothing of who came when. */
function inOrder(meeting: Meeting): SeatView[] {
  const sides = meeting.open.sides.map((side) => side.id)
  return meeting.room.seats.toSorted(
    (a, b) => sides.indexOf(a.sideId) - sides.indexOf(b.sideId) || (a.code < b.code ? -1 : 1),
  )
}

function optionId(seat: SeatView): string {
  return `seat-${seat.id}`
}
