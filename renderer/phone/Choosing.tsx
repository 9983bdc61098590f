import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import styles from './Choosing.module.css'

interface Props {
  readonly choose: NonNullable<PhonePoll['choose']>
  readonly rows: PhonePoll['rows']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly children: ComponentChildren
  readonly onPicks: (picks: readonly Id[]) => void
}

/**
 * *Vælg tre*: the choice is sent when it is whole; one tap too many is told, never swapped behind the person's back. Where
 * one is chosen, another tap is another choice.
 */
export function Choosing(props: Props) {
  const { choose, rows, ballot, way, trouble, words, onPicks } = props
  const heading = useHeading('choose')
  const [picks, setPicks] = useState<readonly Id[]>(
    ballot && 'picks' in ballot.choice ? ballot.choice.picks : [],
  )
  const [tooMany, setTooMany] = useState(false)

  function tap(id: Id) {
    const picked = picks.indexOf(id) >= 0
    const full = !picked && picks.length >= choose.of && choose.of > 1
    setTooMany(full)
    if (full) return
    const next =
      choose.of === 1 ? [id] : picked ? picks.filter((other) => other !== id) : [...picks, id]
    setPicks(next)
    if (next.length === choose.of) onPicks(next)
  }

  return (
    <section aria-labelledby="way">
      <Way way={way} short={null} words={words} />
      <h1 id="choose" ref={heading} tabIndex={-1} lang={choose.question.language}>
        {choose.question.words}
      </h1>
      {props.children}
      <div class={styles.rows} role="group" aria-labelledby="choose">
        {rows.map((row) => (
          <button
            key={row.id}
            type="button"
            aria-pressed={picks.indexOf(row.id) >= 0}
            onClick={() => tap(row.id)}
          >
            <span
              class={choose.of === 1 ? `${styles.tick} ${styles.one}` : styles.tick}
              aria-hidden="true"
            />
            <span class={styles.words} lang={row.text.language}>
              {row.text.words === row.short.words ? (
                row.text.words
              ) : (
                <>
                  <strong lang={row.short.language}>{row.short.words}</strong>
                  <span lang={row.text.language}>{row.text.words}</span>
                </>
              )}
            </span>
          </button>
        ))}
      </div>
      <div class={styles.foot}>
        <p role="status">{words.chosen(picks.length, choose.of)}</p>
        <p class={styles.told} role="alert">
          {tooMany ? words.unpickFirst : trouble}
        </p>
      </div>
    </section>
  )
}
