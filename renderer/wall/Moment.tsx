import { remaining } from '../../shared/clock.ts'
import { nearestTime } from '../../shared/dates.ts'
import type { Language } from '../../shared/text.ts'
import type { ChosenScene } from '../../shared/wallscenes.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { digits, endOf } from './countdown.ts'
import { useNow } from './useNow.ts'
import styles from './Moment.module.css'

interface Props<Mode extends ChosenScene['mode']> {
  readonly scene: Extract<ChosenScene, { mode: Mode }>
  readonly words: WallWords
  readonly language: Language
  readonly offset: number
}

/** The clock alone: what is left where the tables work, only when it ends while somebody speaks. */
export function ClockAlone({ scene, words, language, offset }: Props<'clock'>) {
  const { title, clock } = scene
  const now = useNow(offset, clock?.state === 'running')
  const going = clock?.state === 'running' || clock?.state === 'paused'
  const left = clock ? remaining(clock, clock.givenMinutes, now) : 0
  const ends = clock && endOf(clock, now, language)
  return (
    <div className={styles.moment}>
      <p className={styles.kind} lang={title.language}>
        {title.words}
      </p>
      <div className={styles.middle} role="timer" data-paused={clock?.state === 'paused'}>
        {!clock || !going ? (
          <p className={styles.large}>{words.pictures.begins}</p>
        ) : !clock.countsDown ? (
          <p className={styles.large}>{ends ? words.ends(ends) : words.paused}</p>
        ) : left <= 0 ? (
          <p className={styles.large}>{words.timeIsUp}</p>
        ) : (
          <>
            <p className={styles.digits}>{digits(left, language)}</p>
            <p className={styles.note}>{ends ? words.ends(ends) : words.paused}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** *Pause til kl. 10.40*: when to be back, and what comes then. */
export function Pause({ scene, words, language, offset }: Props<'pause'>) {
  const { clock, until, timeZone, next } = scene
  const { pictures } = words
  const runs = until !== null || clock?.state === 'running'
  const now = useNow(offset, runs)
  const left =
    until === null ? clock && remaining(clock, clock.givenMinutes, now) : Math.max(0, until - now)
  const ends =
    until === null ? clock && endOf(clock, now, language) : nearestTime(until, timeZone, language)
  const over = left !== null && left <= 0
  return (
    <div className={styles.moment}>
      <div className={styles.middle}>
        <h1 className={styles.large}>
          {over ? pictures.startsAgain : ends ? pictures.pauseUntil(ends) : pictures.pause}
        </h1>
        {!over && runs && left !== null && (
          <p className={styles.left} role="timer">
            {pictures.left(digits(left, language))}
          </p>
        )}
        {!over && clock?.state === 'paused' && <p className={styles.note}>{words.paused}</p>}
      </div>
      {next?.words && (
        <p className={styles.next}>
          <span>{pictures.after}</span> <strong lang={next.language}>{next.words}</strong>
        </p>
      )}
    </div>
  )
}
