import { Check, Triangle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { given } from '../../shared/agenda.ts'
import type { Asks } from '../../shared/contract.ts'
import { minuteOfDay } from '../../shared/dates.ts'
import { driftOf } from '../../shared/landing.ts'
import type { SteeringView } from '../../shared/tableviews.ts'
import { say } from '../../shared/text.ts'
import { useKeys } from '../cockpit/keys/useKeys.ts'
import { useNow } from '../cockpit/useNow.ts'
import { Said } from '../kit/Said.tsx'
import type { Link } from '../port.ts'
import { Keys } from './Keys.tsx'
import { steeringLevers } from './steering.ts'
import type { Table } from './table.ts'
import styles from './Steering.module.css'

interface Props {
  readonly view: Partial<SteeringView>
  readonly ask: Asks<'cofacilitator'>
  readonly link: Link
  readonly table: Table
  /** without undo and redo, where the page has them already */
  readonly keysOnly?: boolean
}

/** The keys of *styring*, with what came of the last one. */
export function SteeringKeys({ view, ask, link, table, keysOnly }: Props) {
  const [sentence, setSentence] = useState('')
  const steers = view.me?.steers ?? false
  const all = steeringLevers(view, ask, table, steers && link === 'up', setSentence)
  const levers = keysOnly ? all.filter(({ id }) => id !== 'undo' && id !== 'redo') : all
  useKeys(levers)
  useEffect(() => {
    if (sentence === '') return
    const timer = setTimeout(() => setSentence(''), 6000)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <div className={styles.keys}>
      <Keys levers={levers} table={table} />
      <p className={styles.sentence} role="status">
        {sentence || (link === 'lost' ? table.words.link.lostKeys : '')}
      </p>
    </div>
  )
}

/** How far the day is behind or ahead, in words. */
export function DriftLine({
  view,
  offset,
  table,
}: {
  readonly view: Partial<SteeringView>
  readonly offset: number
  readonly table: Table
}) {
  const { keys } = table.words
  const now = useNow(offset)
  const { day, clock } = view
  if (!day?.now || !day.landing || !clock || clock.state === 'before' || clock.state === 'ended')
    return null
  const late = driftOf(day.landing, clock, given(day.now), minuteOfDay(now, day.timeZone), now)
  return (
    <p className={styles.drift} data-late={late > 0 || undefined}>
      {late > 0 ? (
        <Triangle size={12} fill="currentColor" aria-hidden="true" />
      ) : (
        <Check size={15} aria-hidden="true" />
      )}{' '}
      {late > 0 ? keys.behind(late) : late < 0 ? keys.ahead(-late) : keys.onTime}
    </p>
  )
}

/** The item that runs, what comes next, and how a measurement goes. */
export function Standing({
  view,
  table,
}: {
  readonly view: Partial<SteeringView>
  readonly table: Table
}) {
  const { words, language } = table
  const { day, poll, clock } = view
  if (!day) return null
  return (
    <div className={styles.standing}>
      <h2>
        {day.now ? (
          <Said text={day.now.title} language={language} />
        ) : clock?.state === 'ended' ? (
          words.page.over
        ) : (
          words.page.notBegun
        )}
      </h2>
      {poll && (poll.state === 'open' || poll.state === 'closed') && (
        <p className={styles.poll}>{words.keys.answered(poll.answered, poll.of)}</p>
      )}
      <p className={styles.next}>
        <span>{words.page.next}</span>{' '}
        {day.next
          ? words.keys.nextIs(say(day.next.title, language), day.next.minutes)
          : words.page.last}
      </p>
    </div>
  )
}
