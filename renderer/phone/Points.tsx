import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Reading } from '../../shared/text.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import foot from './Choosing.module.css'
import styles from './Points.module.css'

interface Props {
  readonly question: Reading
  readonly points: number
  readonly rows: PhonePoll['rows']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly children: ComponentChildren
  readonly onSpent: (spent: readonly Id[]) => void
}

/** *Fordel tre point*: given and taken back one at a time, all to one row if one will; sent when all are spent. */
export function Points(props: Props) {
  const { question, points, rows, ballot, way, trouble, words, onSpent } = props
  const heading = useHeading('points')
  const [spent, setSpent] = useState<readonly Id[]>(
    ballot && 'spent' in ballot.choice ? ballot.choice.spent : [],
  )
  const [tooMany, setTooMany] = useState(false)
  const left = points - spent.length

  function give(id: Id) {
    setTooMany(left === 0)
    if (left === 0) return
    const next = [...spent, id]
    setSpent(next)
    if (next.length === points) onSpent(next)
  }

  function take(id: Id) {
    setTooMany(false)
    const at = spent.indexOf(id)
    if (at >= 0) setSpent(spent.filter((_, index) => index !== at))
  }

  return (
    <section aria-labelledby="way">
      <Way way={way} short={null} words={words} />
      <h1 id="points" ref={heading} tabIndex={-1} lang={question.language}>
        {question.words}
      </h1>
      {props.children}
      <ul class={styles.rows}>
        {rows.map((row) => {
          const many = spent.filter((id) => id === row.id).length
          return (
            <li key={row.id} class={many > 0 ? styles.given : undefined}>
              <span class={styles.words} lang={row.text.language}>
                {row.text.words}
              </span>
              <button
                type="button"
                aria-label={words.takePoint(row.text.words)}
                aria-disabled={many === 0}
                onClick={() => take(row.id)}
              >
                −
              </button>
              <span class={styles.many}>
                <span aria-hidden="true">{many}</span>
                <span class="hidden">{words.pointsOf(many)}</span>
              </span>
              <button
                type="button"
                aria-label={words.givePoint(row.text.words)}
                aria-disabled={left === 0}
                onClick={() => give(row.id)}
              >
                +
              </button>
            </li>
          )
        })}
      </ul>
      <div class={foot.foot}>
        <p role="status">{left > 0 ? words.pointsLeft(left) : words.pointsSpent}</p>
        <p class={foot.told} role="alert">
          {tooMany ? words.noPoints : trouble}
        </p>
      </div>
    </section>
  )
}
