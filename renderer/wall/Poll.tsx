import type { WallScene } from '../../shared/views.ts'
import type { WallWords } from '../../shared/words/wall/da.ts'
import { Corner } from './Corner.tsx'
import styles from './Poll.module.css'

type PollScene = Extract<WallScene, { mode: 'poll' }>

interface Props {
  readonly scene: PollScene
  readonly words: WallWords
}

/** The open measurement: the question, and how many have answered. Never what they answered. */
export function Poll({ scene, words }: Props) {
  const { title, question, state, answered, of, door } = scene
  return (
    <div className={styles.poll}>
      <p className={styles.kind}>
        {words.measurement} · <span lang={title.language}>{title.words}</span>
      </p>
      <div className={styles.middle}>
        <h1 lang={question.language}>{question.words}</h1>
        {state === 'planned' ? (
          <p className={styles.calm}>{words.soon}</p>
        ) : (
          <>
            <progress className={styles.bar} value={answered} max={of || 1} aria-hidden="true" />
            <p className={styles.count} role="status">
              {of > 0 ? words.answered(answered, of) : words.nobodyYet}
            </p>
            <p className={styles.calm}>{note(scene, words)}</p>
          </>
        )}
      </div>
      {state !== 'closed' && door && <Corner door={door} words={words} />}
    </div>
  )
}

function note({ state, answered, of }: PollScene, words: WallWords): string {
  if (state === 'closed') return words.closed
  if (answered >= of && of > 0) return words.allAnswered
  return isNearTheEnd(answered, of) ? words.waitingForLast : words.answerOnPhone
}

/** Four of five have answered: from here on people look at each other. */
function isNearTheEnd(answered: number, of: number): boolean {
  return answered > 0 && answered >= of * 0.8
}
