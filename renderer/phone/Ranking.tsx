import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Reading } from '../../shared/text.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import choosing from './Choosing.module.css'
import styles from './Ranking.module.css'

interface Props {
  readonly question: Reading
  readonly rows: PhonePoll['rows']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly children: ComponentChildren
  readonly onRanked: (ranked: readonly Id[]) => void
}

/** A ranking by tapping: the first tap is number one, and another tap takes the number back; sent when all have one. */
export function Ranking(props: Props) {
  const { question, rows, ballot, way, trouble, words, onRanked } = props
  const heading = useHeading('ranking')
  const [ranked, setRanked] = useState<readonly Id[]>(
    ballot && 'ranked' in ballot.choice ? ballot.choice.ranked : [],
  )

  function tap(id: Id) {
    const next = ranked.indexOf(id) < 0 ? [...ranked, id] : ranked.filter((other) => other !== id)
    setRanked(next)
    if (next.length === rows.length) onRanked(next)
  }

  return (
    <section aria-labelledby="way">
      <Way way={way} short={null} words={words} />
      <h1 id="ranking" ref={heading} tabIndex={-1} lang={question.language}>
        {question.words}
      </h1>
      <p class={styles.hint}>{words.rankHint}</p>
      {props.children}
      <div class={choosing.rows} role="group" aria-labelledby="ranking">
        {rows.map((row) => {
          const place = ranked.indexOf(row.id) + 1
          return (
            <button key={row.id} type="button" aria-pressed={place > 0} onClick={() => tap(row.id)}>
              <span class={place > 0 ? `${styles.number} ${styles.has}` : styles.number}>
                <span aria-hidden="true">{place || ''}</span>
                {place > 0 && <span class="hidden">{`${words.rankOf(place)}: `}</span>}
              </span>
              <span class={styles.words} lang={row.text.language}>
                {row.text.words}
              </span>
            </button>
          )
        })}
      </div>
      <div class={choosing.foot}>
        <p role="status">{words.ranked(ranked.length, rows.length)}</p>
        <p class={choosing.told} role="alert">
          {trouble}
        </p>
      </div>
    </section>
  )
}
