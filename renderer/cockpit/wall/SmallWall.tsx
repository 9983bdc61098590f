import type { WallScene } from '../../../shared/views.ts'
import { da } from '../../../shared/words/wall/da.ts'
import { en } from '../../../shared/words/wall/en.ts'
import { Scene } from '../../wall/Scene.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './SmallWall.module.css'

interface Props {
  readonly scene: WallScene
  readonly meeting: Meeting
  readonly offset: number
  readonly wallLook: 'light' | 'dark'
}

/** A picture of the wall, as large as it is given room: the same scene that the wall draws, in the wall's own theme. */
export function SmallWall({ scene, meeting, offset, wallLook }: Props) {
  const { language, timeZone } = meeting.open.workshop
  return (
    <div className={styles.frame} data-look={wallLook} aria-hidden="true" inert>
      <div className={styles.scene}>
        <Scene
          scene={scene}
          words={language === 'da' ? da : en}
          language={language}
          offset={offset}
          timeZone={timeZone}
        />
      </div>
    </div>
  )
}
