import { TriangleAlert } from 'lucide-react'
import { shortDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Dated, Moved, Moves } from '../../../shared/moving.ts'
import { say, type Language } from '../../../shared/text.ts'
import { movingWordsIn } from '../../../shared/words/moving/words.ts'
import { Fold } from '../engagement/Fold.tsx'
import styles from './MoveDates.module.css'

interface Props {
  readonly moves: Moves
  readonly isDone: boolean
  /** the meetings that are taken along */
  readonly along: readonly Id[]
  readonly take: (id: Id, takes: boolean) => void
  readonly language: Language
}

/** What lies wrong first, then what moves from and to, then what stays. */
export function MovesList({ moves, isDone, along, take, language }: Props) {
  const words = movingWordsIn(language)
  const { past, late } = moves
  const moved = moves.moved
  const meetings = [
    ...moves.fixed.filter(isMeeting),
    ...moves.moved.filter(isMeeting).filter(({ id }) => along.includes(id)),
  ].toSorted((a, b) => (a.title === b.title ? 0 : a.id < b.id ? -1 : 1))
  const fixed = moves.fixed.filter((each) => !isMeeting(each) || isDone)
  return (
    <div className={styles.list}>
      {past.length > 0 && (
        <Warned title={words.past(past.length)} rows={past} language={language} />
      )}
      {late.length > 0 && (
        <Warned title={words.late(late.length)} rows={late} language={language} />
      )}
      <section>
        <h3>
          {moved.length === 0
            ? words.nothingMoves
            : (isDone ? words.moved : words.moves)(moved.length)}
        </h3>
        <Rows rows={moved} language={language} />
      </section>
      {!isDone && meetings.length > 0 && (
        <fieldset className={styles.meetings}>
          <legend>{words.meetings}</legend>
          <p className={styles.quiet}>{words.meetingsAbout}</p>
          {meetings.map((meeting) => (
            <label key={meeting.id}>
              <input
                type="checkbox"
                checked={along.includes(meeting.id)}
                onChange={(event) => take(meeting.id, event.target.checked)}
              />{' '}
              {say(meeting.title, language)}, {shortDay(meeting.on, language)}{' '}
              <span className={styles.quiet}>{words.takeAlong}</span>
            </label>
          ))}
        </fieldset>
      )}
      {fixed.length > 0 && (
        <Fold title={words.fixed(fixed.length)}>
          <Rows rows={fixed} language={language} />
        </Fold>
      )}
    </div>
  )
}

function isMeeting({ kind }: Dated): boolean {
  return kind === 'workshop'
}

interface RowsProps {
  readonly rows: readonly (Dated | Moved)[]
  readonly language: Language
}

function Warned({ title, rows, language }: RowsProps & { readonly title: string }) {
  return (
    <section className={styles.warned}>
      <h3>
        <TriangleAlert size={16} aria-hidden="true" /> {title}
      </h3>
      <Rows rows={rows} language={language} />
    </section>
  )
}

function Rows({ rows, language }: RowsProps) {
  const words = movingWordsIn(language)
  const year = (day: string) => `${shortDay(day, language)} ${day.slice(0, 4)}`
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={`${row.kind} ${row.id}`}>
          <span className={styles.kind}>{words.kinds[row.kind]}</span>{' '}
          <span>{say(row.title, language)}</span>
          <span className={styles.day}>
            {'from' in row
              ? words.fromTo(row.from ? year(row.from) : words.none, year(row.on))
              : year(row.on)}
          </span>
        </li>
      ))}
    </ul>
  )
}
