import type { Item } from '../../../shared/agenda.ts'
import type { Desk } from '../desk.ts'
import { Said } from '../../kit/Said.tsx'
import type { Lever } from '../keys/lever.ts'
import { standing, type Meeting } from '../meeting.ts'
import { JumpNotice } from '../time/JumpNotice.tsx'
import { Before, Ended } from './Outside.tsx'
import { RunClock } from './RunClock.tsx'
import { Sheets } from './Sheets.tsx'
import styles from './ItemPanel.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly levers: readonly Lever[]
}

/** The item that runs: its clock, what to say, how it is done, and what is answered. */
export function ItemPanel({ meeting, offset, desk, levers }: Props) {
  const { words, language } = desk
  const { at, row, next } = standing(meeting)
  const state = meeting.clock.state
  if (state === 'before') return <Before meeting={meeting} desk={desk} />
  if (state === 'ended' || !row) return <Ended desk={desk} />
  const { item } = row
  return (
    <section className={styles.panel} aria-label={words.regions.item} data-region tabIndex={-1}>
      <header className={styles.head}>
        <div className={styles.meta}>
          <p>
            {[words.run.item(at + 1, meeting.agenda.length), ...bendings(item, desk)].join(' · ')}
          </p>
          <p>
            {next ? (
              <>
                {words.run.next}:{' '}
                <strong>
                  <Said text={next.item.title} language={language} />
                </strong>
                , {words.minutes(next.item.minutes)}
              </>
            ) : (
              words.run.last
            )}
          </p>
        </div>
        <h2 className={styles.title}>
          <Said text={item.title} language={language} />
        </h2>
      </header>
      {meeting.clock.jump && <JumpNotice jump={meeting.clock.jump} desk={desk} levers={levers} />}
      <Sheets
        key={item.id}
        item={item}
        meeting={meeting}
        desk={desk}
        levers={levers}
        clock={(small) => (
          <RunClock
            item={item}
            clock={meeting.clock}
            timeZone={meeting.open.workshop.timeZone}
            offset={offset}
            causes={meeting.causes}
            desk={desk}
            levers={levers}
            small={small}
          />
        )}
      />
    </section>
  )
}

function bendings(item: Item, { words }: Desk): string[] {
  if (item.fixed !== null) return [words.run.fixed]
  return [
    item.must ? words.run.must : '',
    item.least === null ? '' : words.run.least(item.least),
  ].filter(Boolean)
}
