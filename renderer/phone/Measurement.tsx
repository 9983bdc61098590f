import { useEffect, useRef, useState } from 'preact/hooks'
import { questionsOf } from '../../shared/polls/forms.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { Id, PhonePoll, PhoneRoom } from '../../shared/views.ts'
import type { FirstWords } from '../../shared/words/phone/first/da.ts'
import { OtherQuestion, Receipt, Stands, useRest } from './later.tsx'
import type { Outbox } from './outbox.ts'
import { Question } from './Question.tsx'

interface Props {
  readonly poll: PhonePoll
  readonly sides: PhoneRoom['sides']
  readonly outbox: Outbox
  readonly words: FirstWords
}

/** So long a tapped answer is seen before the next question takes its place, in milliseconds; what has many parts is read once more. */
const [beat, longBeat] = [220, 800]

/** The open form in a hand: one question at a time, each answer sent at once; then the receipt, until it closes. */
export function Measurement({ poll, sides, outbox, words }: Props) {
  const { ballots, unsent, refused } = outbox.sending()
  const asked = questionsOf(poll)
  const questions = asked.map(({ id }) => id)
  const [at, setAt] = useState(() => firstOpen(questions, ballots))
  const [mending, setMending] = useState(false)
  const [goesOn, setGoesOn] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const question = asked[at]
  const stands = questions.some((id) => ballots[id] && ballots[id].stands === poll.box)

  useRest()
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (refused) setAt(questions.indexOf(refused.question))
  }, [refused])

  function answer(id: Id, choice: Choice) {
    outbox.put(id, choice)
    clearTimeout(timer.current)
    const short = 'step' in choice || 'who' in choice
    timer.current = setTimeout(() => leave(id), short ? beat : longBeat)
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
    return (
      <Receipt
        poll={poll}
        sides={sides}
        ballots={ballots}
        unsent={unsent}
        words={words}
        onMend={mend}
      />
    )
  }

  function goOn() {
    setGoesOn(true)
    finish()
  }

  const { id, how, row, ask } = question
  const way = {
    at: at + 1,
    of: questions.length,
    onBack: mending ? null : at > 0 ? () => setAt(at - 1) : null,
    onNext: mending ? finish : ballots[id] ? () => leave(id) : null,
    nextLabel: mending ? words.done : words.next,
  }
  const trouble = refused && refused.question === id ? refused.reason : null
  const ballot = ballots[id]
  const first = at === 0 && !mending
  if (how !== 'step' || !row || ask) {
    return (
      <OtherQuestion
        key={id}
        asked={question}
        poll={poll}
        sides={sides}
        ballot={ballot}
        way={way}
        first={first}
        trouble={trouble}
        words={words}
        onChoice={(choice) => answer(id, choice)}
      />
    )
  }
  return (
    <Question
      id={id}
      question={poll.question}
      row={row}
      ballot={ballot}
      way={way}
      first={first}
      trial={poll.trial}
      trouble={trouble}
      words={words}
      onStep={(step) => answer(id, { step })}
    />
  )
}

function firstOpen(questions: readonly Id[], ballots: Readonly<Record<Id, unknown>>): number {
  const first = questions.findIndex((id) => !ballots[id])
  return first < 0 ? questions.length : first
}
