import type { Door } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Drawing } from '../kit/Drawing.tsx'
import styles from './Corner.module.css'

interface Props {
  readonly door: Door
  readonly words: WallWords
}

/** The way in for somebody who comes late, within reach in a corner. */
export function Corner({ door, words }: Props) {
  return (
    <div className={styles.corner}>
      <p>
        <span>{door.address}</span>
        <span>
          {words.andCode} <strong>{door.code}</strong>
        </span>
      </p>
      <Drawing picture={door.qr} label={words.qr(door.address)} className={styles.qr} />
    </div>
  )
}
