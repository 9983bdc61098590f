import { choosable } from '../../shared/polls/forms.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { PhonePoll, PhoneRoom } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { Choosing } from './Choosing.tsx'
import { Confidential } from './Confidential.tsx'
import type { KeptBallot } from './keepsakes.ts'
import type { Asked } from './questions.ts'
import { Points } from './Points.tsx'
import { Question } from './Question.tsx'
import { Ranking } from './Ranking.tsx'
import { RiskAsked } from './RiskAsked.tsx'
import { refusalSaid, type Refusal } from './refusal.ts'
import type { Steps } from './Way.tsx'
import { Who } from './Who.tsx'

interface Props {
  readonly asked: Asked
  readonly poll: PhonePoll
  readonly sides: PhoneRoom['sides']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly first: boolean
  readonly trouble: Refusal | null
  readonly words: PhoneWords
  readonly onChoice: (choice: Choice) => void
}

/** Every question but a row on the four steps: what is asked of a risk, a choice, points, a ranking. */
export function OtherQuestion(props: Props) {
  const { asked, poll, sides, ballot, way, first, trouble, words, onChoice } = props
  const rows = choosable(poll.rows)
  if (asked.how === 'step' && asked.row && asked.ask) {
    return (
      <Question
        id={asked.id}
        question={poll.question}
        ask={<RiskAsked ask={asked.ask} words={words} />}
        row={asked.row}
        ballot={ballot}
        way={way}
        first={first}
        trial={poll.trial}
        trouble={trouble}
        words={words}
        onStep={(step) => onChoice({ step })}
      />
    )
  }
  const all = { ballot, way, trouble: trouble && refusalSaid(words, trouble), words }
  const speech = first && <Confidential trial={poll.trial} words={words} />
  if (asked.how === 'picks' && poll.choose) {
    return (
      <Choosing {...all} choose={poll.choose} rows={rows} onPicks={(picks) => onChoice({ picks })}>
        {speech}
      </Choosing>
    )
  }
  if (asked.how === 'spent' && poll.points) {
    return (
      <Points
        {...all}
        question={poll.question}
        points={poll.points}
        rows={rows}
        onSpent={(spent) => onChoice({ spent })}
      >
        {speech}
      </Points>
    )
  }
  if (asked.how === 'ranked') {
    return (
      <Ranking
        {...all}
        question={poll.question}
        rows={rows}
        onRanked={(ranked) => onChoice({ ranked })}
      >
        {speech}
      </Ranking>
    )
  }
  return asked.row ? (
    <Who {...all} id={asked.id} row={asked.row} sides={sides} onWho={(who) => onChoice({ who })}>
      {speech}
    </Who>
  ) : null
}
