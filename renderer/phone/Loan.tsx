import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { questionsOf } from '../../shared/polls/forms.ts'
import type { Language } from '../../shared/text.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import type { Port } from '../port.ts'
import { randomId } from './code.ts'
import { Frame } from './Frame.tsx'
import { heldBoxFor } from './heldbox.ts'
import { Measurement } from './Measurement.tsx'
import { useHeading } from './useHeading.ts'
import { useWatch } from './useWatch.ts'
import styles from './Loan.module.css'

interface Props {
  readonly port: Port<'phone'>
  readonly words: PhoneWords
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** the turn is over, with what to tell whoever holds the device */
  readonly onEnd: (how: string) => void
}

/** Somebody who walks off in the middle leaves nothing behind after so many milliseconds. */
const patience = 180_000

/** One person's turn on a loan device: the whole form, sent once, and then forgotten; nothing is ever kept in the browser. */
export function Loan({ port, words, language, onLanguage, onEnd }: Props) {
  const { view, link } = useWatch(port, language)
  const [turn, setTurn] = useState(0)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const box = useMemo(
    () =>
      heldBoxFor(
        (args) => port.ask.vote(args),
        randomId,
        () => setTurn((old) => old + 1),
      ),
    [port, round],
  )
  const { poll, room } = view
  const { pollId, ballots } = box.sending()
  const all = poll ? questionsOf(poll).length : 0
  const isFilled = all > 0 && Object.keys(ballots).length === all

  useLayoutEffect(() => {
    if (poll !== undefined) box.see(poll, false)
  }, [box, poll])
  useEffect(() => () => box.stop(), [box])
  useEffect(() => {
    if (link === 'out' || (poll !== undefined && (!poll || poll.state !== 'open')))
      onEnd(words.seats.overBefore)
  }, [link, poll])
  useEffect(() => {
    const timer = setTimeout(() => onEnd(words.seats.forgotten), patience)
    return () => clearTimeout(timer)
  }, [turn])

  async function send() {
    setBusy(true)
    const outcome = await box.send()
    setBusy(false)
    if (outcome.ok) return onEnd(words.seats.sent)
    if (outcome.reason === 'noConnection') return setRefusal(words.seats.tryAgain)
    onEnd(outcome.reason === 'alreadyVoted' ? words.seats.usedBefore : words.seats.overBefore)
  }

  return (
    <Frame
      words={words}
      language={language}
      onLanguage={onLanguage}
      room={room}
      trouble={link === 'lost' ? words.lost : null}
    >
      {isFilled ? (
        <Ready
          busy={busy}
          refusal={refusal}
          words={words}
          onSend={() => void send()}
          onAgain={() => setRound(round + 1)}
        />
      ) : (
        poll &&
        pollId === poll.id && (
          <Measurement
            key={round}
            poll={poll}
            sides={room ? room.sides : []}
            outbox={box}
            words={words}
          />
        )
      )}
      <button type="button" class={`quiet ${styles.leave}`} onClick={() => onEnd(words.seats.left)}>
        {words.seats.leave}
      </button>
    </Frame>
  )
}

interface ReadyProps {
  readonly busy: boolean
  readonly refusal: string | null
  readonly words: PhoneWords
  readonly onSend: () => void
  readonly onAgain: () => void
}

function Ready({ busy, refusal, words, onSend, onAgain }: ReadyProps) {
  const heading = useHeading('ready')
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {words.seats.ready}
      </h1>
      <p class={styles.note}>{words.seats.readyHint}</p>
      <p class="error" role="alert">
        {refusal}
      </p>
      <button type="button" class="primary" disabled={busy} onClick={onSend}>
        {busy ? words.sending : words.seats.send}
      </button>
      <button type="button" class={styles.again} disabled={busy} onClick={onAgain}>
        {words.seats.again}
      </button>
    </>
  )
}
