import type { PhoneAgreed } from '../../shared/agreedview.ts'
import type { PhoneRoom, PhoneView } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { Agreed } from './Agreed.tsx'
import { inHalves } from './code.ts'
import { InsteadOfWall } from './InsteadOfWall.tsx'
import { useHeading } from './useHeading.ts'
import styles from './Waiting.module.css'

interface Props {
  readonly room: PhoneRoom | undefined
  readonly me: PhoneView['me']
  readonly words: PhoneWords
  /** the day has ended: what was agreed */
  readonly agreed?: PhoneAgreed
}

/** Nothing to do just now, said calmly: you are in, what the room is at, and that the next question comes by itself. */
export function Waiting({ room, me, words, agreed }: Props) {
  const heading = useHeading('waiting')
  if (agreed) return <Agreed agreed={agreed} me={me} />
  if (!room || !me) {
    return (
      <h1 ref={heading} tabIndex={-1} class={styles.finding}>
        {words.finding}
      </h1>
    )
  }
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.joined}
      </h1>
      <p class={styles.calm}>{words.waitingFor}</p>
      {room.now && (
        <p class={styles.now}>
          <span class={styles.label}>{words.now}</span>
          <span lang={room.now.language}>{room.now.words}</span>
        </p>
      )}
      {room.task && <InsteadOfWall task={room.task} words={words} />}
      <dl class={styles.facts}>
        <dt>{words.joinedAs}</dt>
        <dd lang={me.side.language}>{me.side.words}</dd>
        <dd class={styles.note}>{words.wrongSide}</dd>
        <dt>{words.yourCode}</dt>
        <dd class={styles.code}>{inHalves(me.code)}</dd>
        <dd class={styles.note}>{words.keepCode}</dd>
      </dl>
      <p class={styles.note}>{words.stayOnNetwork}</p>
    </>
  )
}
