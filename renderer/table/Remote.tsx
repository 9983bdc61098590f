import { Said } from '../kit/Said.tsx'
import { TalkingPoints } from './TalkingPoints.tsx'
import { DriftLine, Standing, SteeringKeys } from './Steering.tsx'
import type { SteeringProps } from './SteeringSeat.tsx'
import { TimeLeft } from './TimeLeft.tsx'
import styles from './Remote.module.css'

/** *Fjernbetjening*: her own phone, with time left, keys for a thumb, what comes next, and what to say. */
export function Remote({ view, ask, offset, link, table }: SteeringProps) {
  const { words, language } = table
  const { day, clock } = view
  return (
    <main className={styles.remote}>
      <header className={styles.head}>
        <h1>{day ? <Said text={day.title} language={language} /> : words.roles.remote}</h1>
        <DriftLine view={view} offset={offset} table={table} />
      </header>
      {day === undefined ? (
        <p role="status">{words.join.finding}</p>
      ) : day === null ? (
        <p role="status">{words.join.noMeeting}</p>
      ) : (
        <>
          {day.now && clock && (
            <TimeLeft item={day.now} clock={clock} offset={offset} table={table} large />
          )}
          <Standing view={view} table={table} />
          <SteeringKeys view={view} ask={ask} link={link} table={table} />
          {day.now && <TalkingPoints script={day.now.script} table={table} />}
        </>
      )}
    </main>
  )
}
