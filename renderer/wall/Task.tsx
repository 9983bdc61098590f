import { remaining } from '../../shared/clock.ts'
import type { Language } from '../../shared/text.ts'
import type { WallClock, WallScene } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { digits, endOf } from './countdown.ts'
import { useNow } from './useNow.ts'
import styles from './Task.module.css'

interface Props {
  readonly scene: Extract<WallScene, { mode: 'task' }>
  readonly words: WallWords
  readonly language: Language
  readonly offset: number
}

/** *Opgave*: what to do, with whom, what to deliver, and the time that is left. Never red: late is not the room's worry. */
export function Task({ scene, words, language, offset }: Props) {
  const { title, what, withWhom, deliver, groups, clock } = scene
  const long = what.words.length > 130
  return (
    <div className={styles.task}>
      <p className={styles.kind}>
        {words.task}
        {title.words && <span lang={title.language}> · {title.words}</span>}
      </p>
      <div className={styles.middle}>
        <h1
          className={groups.length > 0 ? styles.short : long ? styles.long : styles.what}
          lang={what.language}
        >
          {what.words || title.words}
        </h1>
        <dl className={styles.facts}>
          {withWhom.words && (
            <div>
              <dt>{words.withWhom}</dt>
              <dd lang={withWhom.language}>{withWhom.words}</dd>
            </div>
          )}
          {deliver.words && (
            <div>
              <dt>{words.deliver}</dt>
              <dd lang={deliver.language}>{deliver.words}</dd>
            </div>
          )}
        </dl>
        {groups.length > 0 && (
          <ul className={styles.groups} data-many={groups.length > 6 || undefined}>
            {groups.map((group, index) => (
              // tables are told apart by their place in the list; two may bear the same name
              <li key={index}>
                <h2 lang={group.title.language}>
                  {group.title.words}
                  {group.place && <span> · {group.place}</span>}
                </h2>
                <p lang={group.what.language}>{group.what.words}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Time clock={clock} words={words} language={language} offset={offset} />
    </div>
  )
}

interface TimeProps extends Pick<Props, 'words' | 'language' | 'offset'> {
  readonly clock: WallClock
}

function Time({ clock, words, language, offset }: TimeProps) {
  const now = useNow(offset, clock.state === 'running')
  const left = remaining(clock, clock.givenMinutes, now)
  const ends = endOf(clock, now, language)
  if (clock.state === 'before' || clock.state === 'ended') return null
  if (!clock.countsDown) {
    return (
      <p className={styles.ends}>
        {clock.state === 'paused' ? words.paused : ends && words.ends(ends)}
      </p>
    )
  }
  if (left <= 0) return <p className={styles.up}>{words.timeIsUp}</p>
  return (
    <div className={styles.time} role="timer" data-paused={clock.state === 'paused'}>
      <p className={styles.digits}>{digits(left, language)}</p>
      <p className={styles.note}>
        {clock.state === 'paused' ? words.paused : ends && words.ends(ends)}
      </p>
    </div>
  )
}
