import type { WallScene } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Drawing } from '../kit/Drawing.tsx'
import { Mark } from './Mark.tsx'
import styles from './Join.module.css'

interface Props {
  readonly scene: Extract<WallScene, { mode: 'join' }>
  readonly words: WallWords
}

/** The first picture of the day: what this is, who leads it and for whom, how to get in, and how many are here. */
export function Join({ scene, words }: Props) {
  const { door, wifi, sides } = scene
  return (
    <div className={styles.join} data-door={door ? (wifi ? 'both' : 'open') : 'shut'}>
      <div className={styles.welcome}>
        <p className={styles.hello}>{words.welcome}</p>
        <h1 lang={scene.title.language}>{scene.title.words}</h1>
        <p className={styles.engagement}>{scene.engagement}</p>
        <p className={styles.who}>
          {scene.facilitator && <span>{words.leads(scene.facilitator)}</span>}
          {scene.facilitator && scene.askedBy && <span> {words.askedBy(scene.askedBy)}</span>}
        </p>
        {door && (
          <ul className={styles.here} aria-label={words.here(scene.here)}>
            {sides.map((side) => (
              <li key={side.mark}>
                <Mark mark={side.mark} /> <span lang={side.label.language}>{side.label.words}</span>
                <strong>{side.here}</strong>
              </li>
            ))}
          </ul>
        )}
      </div>
      {door && wifi && (
        <div className={styles.door}>
          <p className={styles.step}>{words.wifi.first}</p>
          <Drawing picture={wifi.qr} label={words.wifi.qr(wifi.network)} className={styles.qr} />
          <p className={styles.type}>
            <span className={styles.label}>{words.wifi.network}</span>{' '}
            <strong>{wifi.network}</strong>
          </p>
          {wifi.password && (
            <p className={styles.type}>
              <span className={styles.label}>{words.wifi.password}</span>{' '}
              <strong>{wifi.password}</strong>
            </p>
          )}
        </div>
      )}
      {door && (
        <div className={styles.door}>
          <p className={wifi ? styles.step : undefined}>
            {wifi ? words.wifi.after : words.joinHow}
          </p>
          <Drawing picture={door.qr} label={words.qr(door.address)} className={styles.qr} />
          <p className={styles.type}>
            <span className={styles.label}>{words.orType}</span> <strong>{door.address}</strong>
          </p>
          <p className={styles.type}>
            <span className={styles.label}>{words.andCode}</span>{' '}
            <strong className={styles.code}>{door.code}</strong>
          </p>
        </div>
      )}
    </div>
  )
}
