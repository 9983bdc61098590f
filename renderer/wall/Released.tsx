import { useEffect } from 'react'
import type { WallWords } from '../../shared/words/wall/da.ts'
import styles from './Moment.module.css'

interface Props {
  readonly words: WallWords
  /** whether this is the wall itself, which lets go of the whole screen */
  readonly onWall: boolean
}

/** *Slip skærmen*: a browser's window cannot hide itself, so it says so and leaves the full screen to the other program. */
export function Released({ words, onWall }: Props) {
  useEffect(() => {
    if (onWall && document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  }, [onWall])
  return (
    <div className={styles.moment}>
      <div className={styles.middle}>
        <h1 className={styles.left}>{words.pictures.released}</h1>
        <p className={styles.kind}>{words.pictures.releasedHow}</p>
      </div>
    </div>
  )
}
