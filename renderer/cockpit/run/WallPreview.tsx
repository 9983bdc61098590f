import { ArrowRight } from 'lucide-react'
import type { Desk } from '../desk.ts'
import { leverOf, type Lever } from '../keys/lever.ts'
import { wallWord, type Meeting } from '../meeting.ts'
import { Button } from '../../kit/Button.tsx'
import { nameOf } from '../wall/pictures.ts'
import { SmallWall } from '../wall/SmallWall.tsx'
import styles from './WallPreview.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly levers: readonly Lever[]
  readonly wallLook: 'light' | 'dark'
}

/** What everybody sees now, and, for her alone, what they see next. */
export function WallPreview({ meeting, offset, desk, levers, wallLook }: Props) {
  const { words } = desk
  const { scene, next, windows, report } = meeting.wall
  const isResult =
    next?.show.mode === 'result' && meeting.wall.state.next === null && next.scene.mode === 'result'
  const pictures = leverOf(levers, 'pictures')
  const lever = leverOf(levers, isResult ? 'showPoll' : 'wallNext')
  return (
    <section className={styles.preview} aria-label={words.run.everybodySees}>
      <div className={styles.head}>
        <h2>
          {words.run.everybodySees}
          <span className={styles.word}> {words.showing.names[wallWord(meeting)]}</span>
        </h2>
        <Button look="quiet" onPress={pictures.pull} keyCap={pictures.cap}>
          {pictures.label}
        </Button>
      </div>
      <SmallWall scene={scene} meeting={meeting} offset={offset} wallLook={wallLook} />
      {next ? (
        <div className={styles.next}>
          <SmallWall scene={next.scene} meeting={meeting} offset={offset} wallLook={wallLook} />
          <div>
            <p className={styles.name}>
              {words.showing.next} <ArrowRight size={14} aria-hidden="true" />{' '}
              <strong>{nameOf(next.show, meeting, desk)}</strong>
            </p>
            <Button look="quiet" onPress={lever.pull} keyCap={lever.cap} disabled={!lever.ready}>
              {isResult ? lever.label : words.showing.step}
            </Button>
          </div>
        </div>
      ) : (
        <p className={styles.none}>{words.showing.nothingNext}</p>
      )}
      {report?.sound === 'blocked' && <p className={styles.none}>{words.showing.soundBlocked}</p>}
      {windows === 0 && <p className={styles.none}>{words.run.noWall}</p>}
    </section>
  )
}
