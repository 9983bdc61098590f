import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { isOpenPoint } from '../../../shared/records.ts'
import { readInTurn } from '../../../shared/readinturn.ts'
import { readBackWordsIn } from '../../../shared/words/readback/words.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import { openFromBefore, recordsOf, type Meeting } from '../meeting.ts'
import { ParkingLot } from './ParkingLot.tsx'
import { ReadRecord } from './ReadRecord.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'
import styles from './ReadBackPanel.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly onLeave: () => void
}

/** *Opsamling*: one decision or action at a time, as all read it on the wall; corrected, confirmed and reserved on the spot. */
export function ReadBackPanel({ meeting, desk, onLeave }: Props) {
  const words = readBackWordsIn(desk.language)
  const workshopId = meeting.open.workshop.id
  const own = recordsOf(meeting)
  const records = readInTurn(own)
  const parked = [...own, ...openFromBefore(meeting)].filter(isOpenPoint)
  const waiting = parked.filter((point) => point.end === null || point.workshopId !== workshopId)
  const [sheet, setSheet] = useState<'read' | 'parking'>('read')
  const { show } = meeting.wall.state
  const at = Math.min(show.mode === 'readback' ? show.at : 0, Math.max(0, records.length - 1))
  const record = records[at]
  const box = useRef<HTMLElement>(null)
  // the keys are the panel's own from the moment it comes, unless somebody is writing
  useEffect(() => {
    if (
      document.activeElement === document.body ||
      document.activeElement?.closest('main') === null
    )
      box.current?.focus()
  }, [])

  function go(to: number) {
    if (to < 0 || to >= records.length) return
    void desk.run({ do: 'showOnWall', workshopId, show: { mode: 'readback', at: to } })
  }

  function press(event: KeyboardEvent<HTMLElement>) {
    const { target } = event
    const isTyping = target instanceof Element && target.matches('input, textarea, select')
    if (event.key === 'Escape') {
      if (isTyping) box.current?.focus()
      else onLeave()
      return
    }
    if (isTyping || sheet !== 'read') return
    if (event.key === 'ArrowRight') go(at + 1)
    else if (event.key === 'ArrowLeft') go(at - 1)
    else return
    event.preventDefault()
  }

  return (
    <section
      ref={box}
      className={styles.panel}
      aria-labelledby="readback-title"
      data-region
      tabIndex={-1}
      onKeyDown={press}
    >
      <header className={styles.head}>
        <h2 id="readback-title">{words.title}</h2>
        <div className={styles.sheets} role="group" aria-label={words.sheets}>
          <Button pressed={sheet === 'read'} onPress={() => setSheet('read')}>
            {words.read}
          </Button>
          <Button pressed={sheet === 'parking'} onPress={() => setSheet('parking')}>
            {words.parked(waiting.length)}
          </Button>
        </div>
        <Button look="quiet" keyCap="Esc" onPress={onLeave}>
          {words.leave}
        </Button>
      </header>
      {sheet === 'parking' ? (
        <ParkingLot points={parked} meeting={meeting} desk={desk} />
      ) : record ? (
        <ReadRecord
          key={record.id}
          record={record}
          at={at}
          of={records.length}
          meeting={meeting}
          desk={desk}
          go={go}
        />
      ) : (
        <p className={styles.none}>
          {words.nothing} {words.nothingHow}
        </p>
      )}
      {sheet === 'read' && records.length > 0 && (
        <Unconfirmed records={records} at={at} desk={desk} go={go} />
      )}
    </section>
  )
}
