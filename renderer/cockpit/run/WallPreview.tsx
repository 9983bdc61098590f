import type { Desk } from '../desk.ts'
import { wallWord, type Meeting } from '../meeting.ts'
import { da } from '../../../shared/words/wall/da.ts'
import { en } from '../../../shared/words/wall/en.ts'
import { Scene } from '../../wall/Scene.tsx'
import styles from './WallPreview.module.css'

interface Props {
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly wallLook: 'light' | 'dark'
}

/** What everybody sees now, small: the same scene that the wall draws. */
export function WallPreview({ meeting, offset, desk, wallLook }: Props) {
  const { words } = desk
  const { language, timeZone } = meeting.open.workshop
  const word = words.header.wallShows[wallWord(meeting)]
  return (
    <section className={styles.preview} aria-label={words.run.everybodySees}>
      <h2 className={styles.head}>
        {words.run.everybodySees} <span className={styles.word}>{word}</span>
      </h2>
      <div className={styles.frame} data-look={wallLook} aria-hidden="true" inert>
        <div className={styles.scene}>
          <Scene
            scene={meeting.wall.scene}
            words={language === 'da' ? da : en}
            language={language}
            offset={offset}
            timeZone={timeZone}
          />
        </div>
      </div>
      {meeting.wall.windows === 0 && <p className={styles.none}>{words.run.noWall}</p>}
    </section>
  )
}
