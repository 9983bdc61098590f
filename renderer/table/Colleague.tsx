import { Gamepad2 } from 'lucide-react'
import { Said } from '../kit/Said.tsx'
import { SideMark } from '../kit/SideMark.tsx'
import { Languages } from './Languages.tsx'
import { DriftLine, Standing, SteeringKeys } from './Steering.tsx'
import type { SteeringProps } from './SteeringSeat.tsx'
import { TalkingPoints } from './TalkingPoints.tsx'
import { TimeLeft } from './TimeLeft.tsx'
import styles from './Colleague.module.css'

/** *Medfacilitator*: what runs, what comes next and what to say; the keys work while she has handed over *styring*. */
export function Colleague({ view, ask, offset, link, table }: SteeringProps) {
  const { words, language } = table
  const { day, clock, me } = view
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{day ? <Said text={day.title} language={language} /> : words.join.title}</h1>
        <DriftLine view={view} offset={offset} table={table} />
        {me && (
          <p className={styles.me}>
            {me.mark && <SideMark mark={me.mark} />}{' '}
            {words.page.who(me.name, words.roles.cofacilitator)}
          </p>
        )}
        <Languages table={table} />
      </header>
      {!day || !clock ? (
        <p className={styles.none} role="status">
          {day === null ? words.join.noMeeting : words.join.finding}
        </p>
      ) : (
        <main className={styles.main}>
          <section className={styles.now}>
            {day.now && (
              <TimeLeft item={day.now} clock={clock} offset={offset} table={table} large />
            )}
            <Standing view={view} table={table} />
            {day.now && <TalkingPoints script={day.now.script} table={table} />}
          </section>
          <section className={styles.side}>
            <p className={styles.steering} data-on={me?.steers || undefined}>
              <Gamepad2 size={16} aria-hidden="true" />{' '}
              {me?.steers ? words.keys.steering : words.keys.notSteering}
            </p>
            <SteeringKeys view={view} ask={ask} link={link} table={table} />
          </section>
        </main>
      )}
    </div>
  )
}
