import { ArrowRight, LayoutGrid } from 'lucide-react'
import type { WallDisplays } from '../../../shared/displays.ts'
import type { WorstReport } from '../../../shared/wallreport.ts'
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
  readonly displays: WallDisplays | null
}

/** Where a wall on another computer has the trouble, it is named: hers may be well. */
function wallTrouble(report: WorstReport | null, { showing }: Desk['words']): string | null {
  if (report?.display === 'away') return showing.farAway(report.where ?? '')
  if (report?.sound !== 'blocked') return null
  const where = report.where === null ? showing.soundBlocked : showing.farSoundBlocked(report.where)
  return report.gongs ? where : `${where} ${showing.gongHere}`
}

/** What everybody sees now, and, for her alone, what they see next. */
export function WallPreview({ meeting, offset, desk, levers, wallLook, displays }: Props) {
  const { words } = desk
  const { state, scene, next, windows, report } = meeting.wall
  const isResult =
    next?.show.mode === 'result' && meeting.wall.state.next === null && next.scene.mode === 'result'
  const without = leverOf(levers, 'withoutWall')
  const pictures = leverOf(levers, 'pictures')
  const lever = leverOf(levers, isResult ? 'showPoll' : 'wallNext')
  const isAway = displays?.wall === 'away' || (report?.display === 'away' && report.where === null)
  const trouble = isAway
    ? words.showing.display.away
    : (wallTrouble(report, words) ?? (windows === 0 && !state.released ? words.run.noWall : ''))
  return (
    <section className={styles.preview} aria-label={words.run.everybodySees}>
      <div className={styles.head}>
        <h2>
          {words.run.everybodySees}
          <span className={styles.word}> {words.showing.names[wallWord(meeting)]}</span>
        </h2>
        <Button look="quiet" label={pictures.long} onPress={pictures.pull} keyCap={pictures.cap}>
          <LayoutGrid size={16} aria-hidden="true" />
        </Button>
      </div>
      <SmallWall scene={scene} meeting={meeting} offset={offset} wallLook={wallLook} desk={desk} />
      {next ? (
        <div className={styles.next}>
          <SmallWall
            scene={next.scene}
            meeting={meeting}
            offset={offset}
            wallLook={wallLook}
            desk={desk}
          />
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
      {windows === 0 && !isAway && !state.released && (
        <Button look="quiet" onPress={without.pull}>
          {without.long}
        </Button>
      )}
      {trouble && (
        <p className={styles.none} role="status">
          {trouble}
        </p>
      )}
    </section>
  )
}
