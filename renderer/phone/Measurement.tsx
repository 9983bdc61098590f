import { useEffect, useRef, useState } from 'preact/hooks'
import { chooseId, type Choice } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { Choosing } from './Choosing.tsx'
import type { Outbox } from './outbox.ts'
import { Question } from './Question.tsx'
import { Receipt } from './Receipt.tsx'
import { Stands } from './Stands.tsx'

interface Props {
  readonly poll: PhonePoll
  readonly outbox: Outbox
  readonly words: PhoneWords
}

/** So long a tapped answer is seen before the next question takes its place, in milliseconds; *vælg tre* is read once more. */
const [beat, longBeat] = [220, 800]

/** The open form in a hand: one question at a time, ten taps, each sent at once; then the receipt, until it closes. */
export function Measurement({ poll, outbox, words }: Props) {
  const { ballots, unsent, refused } = outbox.sending()
  const questions = [...poll.rows.map((row) => row.id), ...(poll.choose ? [chooseId] : [])]
  const [at, setAt] = useState(() => firstOpen(questions, ballots))
  const [mending, setMending] = useState(false)
  const [goesOn, setGoesOn] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const question = questions[at]
  const stands = questions.some((id) => ballots[id] && ballots[id].stands === poll.box)

  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (refused) setAt(questions.indexOf(refused.question))
  }, [refused])

  function answer(id: Id, choice: Choice) {
    outbox.put(id, choice)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => leave(id), id === chooseId ? longBeat : beat)
  }

  /** On from an answered question: to the first one still open after it, or to the receipt. */
  function leave(id: Id) {
    const kept = outbox.sending().ballots
    const from = questions.indexOf(id) + 1
    const rest = questions.slice(from).findIndex((next) => (mending || goesOn ? !kept[next] : true))
    if (mending || rest < 0) return finish()
    setAt(from + rest)
  }

  function finish() {
    setMending(false)
    setAt(firstOpen(questions, outbox.sending().ballots))
  }

  function mend(id: Id) {
    setMending(true)
    setAt(questions.indexOf(id))
  }

  if (stands && !goesOn && !mending) {
    const rest = questions.some((id) => !ballots[id])
    return <Stands poll={poll} words={words} onRest={rest ? goOn : null} />
  }
  if (question === undefined) {
    return <Receipt poll={poll} ballots={ballots} unsent={unsent} words={words} onMend={mend} />
  }

  function goOn() {
    setGoesOn(true)
    finish()
  }

  const way = {
    at: at + 1,
    of: questions.length,
    onBack: mending ? null : at > 0 ? () => setAt(at - 1) : null,
    onNext: mending ? finish : ballots[question] ? () => leave(question) : null,
    nextLabel: mending ? words.done : words.next,
  }
  const trouble =
    refused && refused.question === question ? words.reasons[refused.reason] || words.broken : null
  if (question === chooseId && poll.choose) {
    return (
      <Choosing
        key={chooseId}
        choose={poll.choose}
        rows={poll.rows}
        ballot={ballots[chooseId]}
        way={way}
        trouble={trouble}
        words={words}
        onPicks={(picks) => answer(chooseId, { picks })}
      />
    )
  }
  const row = poll.rows[at]
  return row ? (
    <Question
      question={poll.question}
      row={row}
      ballot={ballots[row.id]}
      way={way}
      first={at === 0 && !mending}
      trouble={trouble}
      words={words}
      onStep={(step) => answer(row.id, { step })}
    />
  ) : null
}

function firstOpen(questions: readonly Id[], ballots: Readonly<Record<Id, unknown>>): number {
  const first = questions.findIndex((id) => !ballots[id])
  return first < 0 ? questions.length : first
}
