import { choosable } from '../../shared/polls/forms.ts'
import type { Choice } from '../../shared/polls/poll.ts'
import type { PhonePoll, PhoneRoom } from '../../shared/views.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'
import { Choosing } from './Choosing.tsx'
import { Confidential } from './Confidential.tsx'
import type { KeptBallot } from './keepsakes.ts'
import type { Asked } from './questions.ts'
import { Points } from './Points.tsx'
import { Ranking } from './Ranking.tsx'
import type { Steps } from './Way.tsx'
import { Who } from './Who.tsx'

interface Props {
  readonly asked: Asked
  readonly poll: PhonePoll
  readonly sides: PhoneRoom['sides']
  readonly ballot: KeptBallot | undefined
  readonly way: Steps
  readonly first: boolean
  readonly trouble: string | null
  readonly words: PhoneWords
  readonly onChoice: (choice: Choice) => void
}

/** Every question that is not a row on the four steps: a choice, points, a ranking, or who can best act. */
export function OtherQuestion(props: Props) {
  const { asked, poll, sides, ballot, way, first, trouble, words, onChoice } = props
  const rows = choosable(poll.rows)
  const all = { ballot, way, trouble, words }
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
