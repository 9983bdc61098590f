import { useCallback } from 'react'
import type { WallScene } from '../../../shared/views.ts'
import { da } from '../../../shared/words/wall/da.ts'
import { en } from '../../../shared/words/wall/en.ts'
import { PictureSource } from '../../wall/Other.tsx'
import { Scene } from '../../wall/Scene.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import styles from './SmallWall.module.css'

interface Props {
  readonly scene: WallScene
  readonly meeting: Meeting
  readonly offset: number
  readonly wallLook: 'light' | 'dark'
  readonly desk: Desk
}

/** A picture of the wall, as large as it is given room: the same scene that the wall draws, in the wall's own theme. */
export function SmallWall({ scene, meeting, offset, wallLook, desk }: Props) {
  const { language, timeZone } = meeting.open.workshop
  const { ask } = desk
  const read = useCallback(
    async (id: string) => {
      const picture = await ask.readPicture({ id })
      return picture.ok ? picture.value.data : null
    },
    [ask],
  )
  return (
    <div className={styles.frame} data-look={wallLook} aria-hidden="true" inert>
      <div className={styles.scene}>
        <PictureSource.Provider value={read}>
          <Scene
            scene={scene}
            words={language === 'da' ? da : en}
            language={language}
            offset={offset}
            timeZone={timeZone}
          />
        </PictureSource.Provider>
      </div>
    </div>
  )
}
