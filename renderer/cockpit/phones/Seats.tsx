import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../kit/Choice.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { PaperForm } from './PaperForm.tsx'
import { SeatList } from './SeatList.tsx'
import { Waiting } from './Waiting.tsx'
import { WayIn } from './WayIn.tsx'
import { Without } from './Without.tsx'
import { seatWords } from './words.ts'
import styles from './Seats.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The seats of the room: the way in, who waits, what each seat is, and those who have no phone. Never a name. */
export function Seats({ meeting, desk }: Props) {
  const words = seatWords(desk.language)
  const [part, setPart] = useState<'seats' | 'without'>('seats')
  const [counting, setCounting] = useState(false)
  const region = useRef<HTMLElement>(null)
  // what was pressed may be gone with what it was about: the keyboard stays in the panel
  useEffect(() => {
    if (document.activeElement === document.body) region.current?.focus()
  })
  if (counting) return <PaperForm meeting={meeting} desk={desk} onDone={() => setCounting(false)} />
  return (
    <section className={styles.seats} aria-label={words.list} ref={region} tabIndex={-1}>
      <WayIn meeting={meeting} desk={desk} />
      {meeting.room.asks.length > 0 && <Waiting meeting={meeting} desk={desk} />}
      <Choice
        label={words.parts}
        hideLabel
        small
        value={part}
        onChange={setPart}
        options={[
          { value: 'seats', label: words.seats(meeting.room.seats.length) },
          { value: 'without', label: words.without },
        ]}
      />
      {part === 'seats' ? (
        <SeatList meeting={meeting} desk={desk} />
      ) : (
        <Without meeting={meeting} desk={desk} onCount={() => setCounting(true)} />
      )}
    </section>
  )
}
