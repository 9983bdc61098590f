import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { PhoneRoom } from '../../shared/views.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import { OwnCode, SeatGone } from './later.tsx'
import { MarkShape } from './MarkShape.tsx'
import type { Refusal } from './refusal.ts'
import { Refused } from './Refused.tsx'
import styles from './Sides.module.css'

interface Props {
  readonly room: PhoneRoom
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly lostCode: string | null
  /** the side this phone had at the engagement's last workshop; empty where it was not there */
  readonly lastSide: string
  readonly refusal: Refusal | null
  readonly busy: boolean
  readonly words: FirstWords
  readonly onSide: (sideId: string) => void
  readonly onCode: (code: string) => void
}

/** Which side the person belongs to, one tap; or the code of a seat they have already. */
export function Sides({
  room,
  heading,
  lostCode,
  lastSide,
  refusal,
  busy,
  words,
  onSide,
  onCode,
}: Props) {
  const [typing, setTyping] = useState(false)
  const last = room.sides.filter((side) => side.id === lastSide)[0]
  const byCode = room.way === 'personal'
  const codeForm = <OwnCode only={byCode} refusal={refusal} words={words} onCode={onCode} />
  return (
    <>
      <p class={styles.meeting} lang={room.title.language}>
        <span>{room.title.words}</span>
        <span class={styles.engagement}>{room.engagement}</span>
      </p>
      <h1 ref={heading} tabIndex={-1} class={byCode ? 'hidden' : ''}>
        {byCode ? words.yourCode : words.pickSide}
      </h1>
      {lostCode !== null && <SeatGone code={lostCode} busy={busy} words={words} onCode={onCode} />}
      {byCode ? (
        codeForm
      ) : (
        <>
          {last && !lostCode && (
            <button
              type="button"
              class={`primary ${styles.last}`}
              disabled={busy}
              onClick={() => onSide(last.id)}
            >
              {words.sameAsLast(last.label.words)}
            </button>
          )}
          <p class={styles.hint}>
            {room.way === 'approval' ? words.approvalHint : words.pickSideHint}
          </p>
          {!typing && refusal && <Refused reason={refusal} words={words} />}
          <ul class={styles.sides}>
            {room.sides.map((side) => (
              <li key={side.id}>
                <button type="button" disabled={busy} onClick={() => onSide(side.id)}>
                  <MarkShape mark={side.mark} label="" />
                  <span class={styles.names}>
                    <span class={styles.parties}>{side.parties || side.label.words}</span>
                    {side.parties && <span lang={side.label.language}>{side.label.words}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {typing ? (
            <div class={styles.own}>{codeForm}</div>
          ) : (
            <button type="button" class="quiet" onClick={() => setTyping(true)}>
              {words.haveCode}
            </button>
          )}
        </>
      )}
    </>
  )
}
