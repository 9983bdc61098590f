import type { KeyboardEvent } from 'react'
import { ChevronRight, Route } from 'lucide-react'
import { tickGroups, type Tick, type TickId } from '../../../shared/preflight/tick.ts'
import type { PreflightWords } from '../../../shared/words/preflight/da.ts'
import { saidOf } from './sentences.ts'
import { StateSign } from './StateSign.tsx'
import styles from './TickList.module.css'

interface Props {
  readonly ticks: readonly Tick[]
  readonly shown: TickId | 'ways'
  readonly choose: (id: TickId | 'ways') => void
  readonly words: PreflightWords
}

/** Every tick in one line, in three groups; ↑ and ↓ go from one to the next. */
export function TickList({ ticks, shown, choose, words }: Props) {
  return (
    <section
      className={styles.list}
      aria-label={words.list}
      data-region
      onKeyDown={walk}
      tabIndex={-1}
    >
      {groups.map((group) => (
        <div key={group}>
          <h3>{words.groups[group]}</h3>
          <ul>
            {ticks
              .filter(({ id }) => (tickGroups[group] as readonly TickId[]).includes(id))
              .map((tick) => (
                <li key={tick.id}>
                  <button
                    type="button"
                    className={styles.row}
                    aria-current={shown === tick.id || undefined}
                    onClick={() => choose(tick.id)}
                  >
                    <strong>{words.ticks[tick.id]}</strong>
                    <StateSign state={tick.state} word={words.states[tick.state]} quiet />
                    <span className={styles.said}>{saidOf(tick, words)}</span>
                    <ChevronRight size={16} aria-hidden="true" />
                  </button>
                </li>
              ))}
            {group === 'room' && (
              <li>
                <button
                  type="button"
                  className={styles.row}
                  aria-current={shown === 'ways' || undefined}
                  onClick={() => choose('ways')}
                >
                  <strong>{words.ways}</strong>
                  <Route size={18} aria-hidden="true" />
                  <span className={styles.said}>{words.waysShort}</span>
                  <ChevronRight size={16} aria-hidden="true" />
                </button>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  )
}

const groups = ['room', 'people', 'computer'] as const

/** ↑ and ↓ move the focus to the row above or below. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const rows = [...event.currentTarget.querySelectorAll('button')]
  const at = rows.indexOf(document.activeElement as HTMLButtonElement)
  const next = rows[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
  next.click()
}
