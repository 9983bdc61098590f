import { clockTime } from '../../shared/dates.ts'
import type { Language } from '../../shared/text.ts'
import type { WallScene } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { endOf } from './countdown.ts'
import { useNow } from './useNow.ts'
import styles from './Program.module.css'

type ProgramScene = Extract<WallScene, { mode: 'program' }>
type Row = ProgramScene['rows'][number]

interface Props {
  readonly scene: ProgramScene
  readonly words: WallWords
  readonly language: Language
  readonly offset: number
}

/** So many lines can be read from the last row. */
const most = 9
/** What people must know before they speak takes the room of the last ones. */
const mostWithRuling = 5

/** The day with its present place: now and next, and the times people plan their calls by. */
export function Program({ scene, words, language, offset }: Props) {
  const { rows, clock } = scene
  const now = useNow(offset, clock?.state === 'running')
  const over = rows.every((row) => row.when === 'past')
  const { ruling } = scene
  const { shown, more } = around(rows, ruling === null ? most : mostWithRuling)
  const ends = clock && endOf(clock, now, language)
  return (
    <div className={styles.program}>
      <p className={styles.kind}>{words.program}</p>
      <h1 lang={scene.title.language}>{over ? words.over : scene.title.words}</h1>
      <ol className={styles.rows}>
        {shown.map((row, at) => (
          <li key={at} data-when={row.when} aria-current={row.when === 'now' ? 'step' : undefined}>
            <span className={styles.time}>{clockTime(row.starts, language)}</span>
            <span className={styles.title} lang={row.title.language}>
              {row.title.words}
            </span>
            <span className={styles.when}>
              {row.when === 'now'
                ? ends
                  ? words.ends(ends)
                  : words.now
                : row.when === 'next'
                  ? words.next
                  : ''}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>{words.later(more)}</p>}
      {ruling !== null && <p className={styles.ruling}>{ruling}</p>}
    </div>
  )
}

/** The lines round the present one where the day is longer than the wall: one behind, the rest ahead. */
function around(
  rows: readonly Row[],
  room: number,
): { readonly shown: readonly Row[]; readonly more: number } {
  const now = rows.findIndex((row) => row.when === 'now' || row.when === 'next')
  const over = rows.every((row) => row.when === 'past')
  const start = over ? rows.length : Math.max(0, now - 1)
  const first = Math.max(0, Math.min(start, rows.length - room))
  const shown = rows.slice(first, first + room)
  return { shown, more: rows.length - first - shown.length }
}
