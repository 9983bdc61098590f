import { useEffect, useRef } from 'react'
import { Check, Play } from 'lucide-react'
import { daysOf } from '../../../shared/agenda.ts'
import { coming, forecast } from '../../../shared/clock.ts'
import { clockTime, minuteOfDay, shortDay } from '../../../shared/dates.ts'
import type { AgendaRow } from '../../../shared/views.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import { itemsOf, standing, type Meeting } from '../meeting.ts'
import { useNow } from '../useNow.ts'
import styles from './Program.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
}

/** The day as planned beside the day as it goes: what was held when, where we are, and when it will end. */
export function Program({ meeting, offset, desk }: Props) {
  const { words } = desk
  const stands = standing(meeting).at
  const at = meeting.clock.state === 'ended' ? -1 : stands
  const { timeZone } = meeting.open.workshop
  const days = daysOf(meeting.open.workshop)
  const [day, several] = [dayNow(meeting), days.length > 1]
  const date = days[day]?.date
  const now = useNow(offset)
  const begins = coming(itemsOf(meeting), meeting.clock, minuteOfDay(now, timeZone), now)
  const [rows, here] = [useRef<HTMLOListElement>(null), useRef<HTMLLIElement>(null)]
  useEffect(() => {
    // only the list scrolls, never the page
    if (rows.current && here.current)
      rows.current.scrollTop = here.current.offsetTop - rows.current.clientHeight / 2
  }, [at])
  return (
    <nav className={styles.program} aria-label={words.regions.program} data-region tabIndex={-1}>
      <h2 className={styles.head}>
        {words.regions.program}
        {several && date !== undefined && ` · ${shortDay(date, desk.language)}`}
      </h2>
      <ol ref={rows} className={styles.rows} tabIndex={0} aria-label={words.regions.program}>
        {meeting.agenda.map((row, index) =>
          row.item.day === day ? (
            <Row
              key={row.item.id}
              row={row}
              state={stateOf(index, at, row)}
              desk={desk}
              timeZone={timeZone}
              begins={begins.get(row.item.id)}
              here={index === at ? here : null}
            />
          ) : null,
        )}
      </ol>
      <End meeting={meeting} offset={offset} desk={desk} />
    </nav>
  )
}

/** The day the clock stands on; the first one until it has begun. */
function dayNow(meeting: Meeting): number {
  return standing(meeting).row?.item.day ?? 0
}

/** After the end every item that ran is done; before it, what lies ahead is not, even where one went back. */
function stateOf(index: number, at: number, row: AgendaRow): 'done' | 'now' | 'later' {
  if (index === at) return 'now'
  return row.item.runs.some((run) => run.to !== null) && (index < at || at === -1)
    ? 'done'
    : 'later'
}

interface RowProps {
  readonly row: AgendaRow
  readonly state: 'done' | 'now' | 'later'
  readonly desk: Desk
  readonly timeZone: string
  /** when it will begin as things go; undefined for what has begun */
  readonly begins: number | undefined
  readonly here: React.RefObject<HTMLLIElement | null> | null
}

function Row({ row, state, desk, timeZone, begins, here }: RowProps) {
  const { words, language } = desk
  const began = row.item.runs[0]?.from
  const planned = clockTime(row.planned.starts, language)
  const really =
    began === undefined || state === 'later'
      ? null
      : clockTime(minuteOfDay(began, timeZone), language)
  const will = begins === undefined ? planned : clockTime(Math.round(begins), language)
  return (
    <li
      className={styles.row}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
      {...(here ? { ref: here } : {})}
    >
      <span className={styles.mark}>
        {state === 'done' && (
          <>
            <Check size={14} aria-hidden="true" />
            <span className="visually-hidden">{words.run.done}</span>
          </>
        )}
        {state === 'now' && (
          <>
            <Play size={12} fill="currentColor" aria-hidden="true" />
            <span className="visually-hidden">{words.run.now}</span>
          </>
        )}
      </span>
      <span className={styles.time}>
        {really ?? will}
        {really !== null && really !== planned && (
          <span className={styles.planned}>
            <span className="visually-hidden">{words.run.planned} </span>
            {planned}
          </span>
        )}
      </span>
      <span className={styles.title}>
        <Said text={row.item.title} language={language} />
      </span>
      <span className={styles.length}>{row.item.minutes + row.item.extra}</span>
    </li>
  )
}

function End({ meeting, offset, desk }: Props) {
  const now = useNow(offset)
  const { timeZone } = meeting.open.workshop
  const day = dayNow(meeting)
  const today = meeting.agenda.filter((row) => row.item.day === day)
  const planned = today.at(-1)?.planned.ends ?? 0
  const last = today
    .flatMap((row) => row.item.runs.map((run) => run.to ?? 0))
    .reduce((a, b) => Math.max(a, b), 0)
  const going = meeting.clock.state === 'running' || meeting.clock.state === 'paused'
  const end = going
    ? forecast(itemsOf(meeting), meeting.clock, minuteOfDay(now, timeZone), now)
    : meeting.clock.state === 'ended' && last > 0
      ? minuteOfDay(last, timeZone)
      : planned
  const [said, wanted] = [
    clockTime(Math.round(end), desk.language),
    clockTime(planned, desk.language),
  ]
  return (
    <p className={styles.end}>
      <strong>{desk.words.run.ends(said)}</strong>
      {said !== wanted && <span> {desk.words.run.endsPlanned(wanted)}</span>}
    </p>
  )
}
