import type { ComponentChildren } from 'preact'
import type { Id, PhonePoll, PhoneRoom } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { KeptBallot } from './keepsakes.ts'
import { MarkShape } from './MarkShape.tsx'
import { RiskAsked } from './RiskAsked.tsx'
import { useHeading } from './useHeading.ts'
import { Way, type Steps } from './Way.tsx'
import styles from './Question.module.css'
import own from './Who.module.css'

interface Props {
  readonly id: Id
  readonly row: PhonePoll['rows'][number]
  readonly sides: PhoneRoom['sides']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly children: ComponentChildren
  readonly onWho: (sideId: Id) => void
}

/** *Hvem kan bedst gøre noget ved den?*: the sides with their marks, and *ved ikke*. */
export function Who(props: Props) {
  const { id, row, sides, ballot, way, trouble, words, onWho } = props
  const heading = useHeading(id)
  const chosen = ballot && 'who' in ballot.choice ? ballot.choice.who : null
  return (
    <section aria-labelledby="way">
      <Way way={way} short={null} words={words} />
      <h1 id="who" ref={heading} tabIndex={-1} class={styles.row} lang={row.text.language}>
        <RiskAsked ask="who" words={words} />
        {row.text.words}
      </h1>
      <p class="error" role="alert">
        {trouble}
      </p>
      <div class={styles.answers} role="group" aria-labelledby="who">
        {sides.map((side) => (
          <button
            key={side.id}
            type="button"
            class={own.side}
            aria-pressed={side.id === chosen}
            onClick={() => onWho(side.id)}
          >
            <span class={styles.tick} aria-hidden="true" />
            <MarkShape mark={side.mark} label="" />
            <span class={own.names}>
              <span lang={side.label.language}>{side.label.words}</span>
              {side.parties && <small>{side.parties}</small>}
            </span>
          </button>
        ))}
        <button
          type="button"
          class={styles.unknown}
          aria-pressed={chosen === 'unknown'}
          onClick={() => onWho('unknown')}
        >
          <span class={styles.tick} aria-hidden="true" />
          {words.unknown}
        </button>
      </div>
      {props.children}
    </section>
  )
}
