import { ArrowRight } from 'lucide-react'
import type { Tick } from '../../../shared/preflight/tick.ts'
import { Button } from '../../kit/Button.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { actOf } from './acts.ts'
import { Addresses } from './Addresses.tsx'
import { Levels } from './Levels.tsx'
import { PhoneTest } from './PhoneTest.tsx'
import { Roster } from './Roster.tsx'
import { saidOf, todoOf } from './sentences.ts'
import { StateSign } from './StateSign.tsx'
import { preflightWords } from './words.ts'
import styles from './Detail.module.css'

interface Props {
  readonly tick: Tick
  readonly meeting: Meeting
  readonly desk: Desk
  readonly openWall: () => void
}

/** One tick in full: its state, why, the one thing to do, and what lies behind it. */
export function Detail({ tick, meeting, desk, openWall }: Props) {
  const words = preflightWords(desk.language)
  const act = actOf(tick, desk, words, openWall)
  return (
    <section className={styles.detail} aria-labelledby="preflight-tick" data-region tabIndex={0}>
      <header className={styles.head}>
        <h3 id="preflight-tick">{words.ticks[tick.id]}</h3>
        <StateSign state={tick.state} word={words.states[tick.state]} />
      </header>
      <p className={styles.said}>{saidOf(tick, words)}</p>
      <div className={styles.todo} data-state={tick.state}>
        <p>
          <ArrowRight size={18} aria-hidden="true" />
          <span>
            <span className="visually-hidden">{words.doThis}: </span>
            {todoOf(tick, words)}
          </span>
        </p>
        {act && <Button onPress={act.do}>{act.label}</Button>}
      </div>
      {tick.id === 'phone' && <PhoneTest meeting={meeting} desk={desk} />}
      {tick.id === 'network' && <Addresses meeting={meeting} desk={desk} />}
      {tick.id === 'roster' && <Roster meeting={meeting} desk={desk} />}
      {tick.id === 'levels' && <Levels levels={meeting.preflight.levels} words={words} />}
    </section>
  )
}
