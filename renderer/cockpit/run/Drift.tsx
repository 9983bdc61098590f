import { daysOf } from '../../../shared/agenda.ts'
import { ArrowDownRight, Check, Triangle } from 'lucide-react'
import { behind } from '../../../shared/clock.ts'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import type { Desk } from '../desk.ts'
import { itemsOf, type Meeting } from '../meeting.ts'
import { useNow } from '../useNow.ts'
import styles from './Drift.module.css'

/** What time it is, and how far the day is behind or ahead: in words, for her only. */
export function Drift({
  meeting,
  offset,
  desk,
}: {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
}) {
  const now = useNow(offset)
  const { timeZone } = meeting.open.workshop
  const { words } = desk
  const ofDay = minuteOfDay(now, timeZone)
  const late = behind(itemsOf(meeting), meeting.clock, daysOf(meeting.open.workshop), ofDay, now)
  const state = meeting.clock.state
  const long = (minutes: number) => words.home.hours(Math.floor(minutes / 60), minutes % 60)
  return (
    <>
      <span className={styles.time}>{words.at(clockTime(ofDay, desk.language))}</span>
      {state === 'before' || state === 'ended' ? (
        <span className={styles.drift}>
          {state === 'before' ? words.header.notStarted : words.header.ended}
        </span>
      ) : late > 0 ? (
        <span className={styles.drift} data-late>
          <Triangle size={13} fill="currentColor" aria-hidden="true" />{' '}
          {words.header.behind(long(late))}
        </span>
      ) : late < 0 ? (
        <span className={styles.drift}>
          <ArrowDownRight size={16} aria-hidden="true" /> {words.header.ahead(long(-late))}
        </span>
      ) : (
        <span className={styles.drift} data-ok>
          <Check size={16} aria-hidden="true" /> {words.header.onTime}
        </span>
      )}
    </>
  )
}
