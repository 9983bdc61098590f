import { useState } from 'react'
import { say } from '../../../shared/text.ts'
import type { SeatView } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { usePanelKeys } from './usePanelKeys.ts'
import { seatWords } from './words.ts'
import styles from './SeatList.module.css'

interface Props {
  readonly seat: SeatView | null
  readonly meeting: Meeting
  readonly desk: Desk
}

/** What can be done with the chosen seat, and what came of it. */
export function SeatActs({ seat, meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const [said, setSaid] = useState<{ readonly sentence: string; readonly more?: string } | null>(
    null,
  )
  const others = meeting.open.sides.filter((side) => side.id !== seat?.sideId)
  const [other] = others
  const isPhone = seat?.by === 'phone'

  async function renew() {
    if (!seat) return
    const outcome = await desk.ask.renewSeat({ seatId: seat.id })
    if (!desk.tell(outcome) || !outcome.ok) return
    setSaid({ sentence: words.newCode(inHalves(outcome.value.code)), more: words.newCodeAbout })
  }

  async function move(sideId: string, label: string) {
    if (!seat) return
    const moved = desk.tell(await desk.ask.moveSeat({ seatId: seat.id, sideId }))
    if (moved) setSaid({ sentence: words.movedSeat(seat.code, label) })
  }

  async function close() {
    if (!seat) return
    const closed = desk.tell(await desk.ask.removeSeat({ seatId: seat.id }))
    if (closed) setSaid({ sentence: words.closedSeat(seat.code) })
  }

  usePanelKeys({
    n: isPhone ? () => void renew() : null,
    f: seat && other ? () => void move(other.id, say(other.label, desk.language)) : null,
    Delete: seat ? () => void close() : null,
  })
  return (
    <>
      <div className={styles.acts} role="group" aria-label={seat ? words.chosen(seat.code) : ''}>
        {seat === null ? (
          <p className={styles.hint}>{words.choose}</p>
        ) : (
          <>
            {isPhone && (
              <Button keyCap="N" onPress={() => void renew()}>
                {words.renew}
              </Button>
            )}
            {others.map((side, index) => {
              const label = say(side.label, desk.language)
              return (
                <Button
                  key={side.id}
                  keyCap={index === 0 ? 'F' : undefined}
                  onPress={() => void move(side.id, label)}
                >
                  {words.move(label)}
                </Button>
              )
            })}
            <Button look="quiet" keyCap="Del" onPress={() => void close()}>
              {words.close}
            </Button>
          </>
        )}
      </div>
      <p className={styles.said} role="status">
        {said && (
          <>
            <strong>{said.sentence}</strong>
            {said.more}
          </>
        )}
      </p>
    </>
  )
}

/** A code in two halves, as it is easiest to read aloud. */
export function inHalves(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
