import { finestLevel } from '../../../../shared/polls/forms.ts'
import { say } from '../../../../shared/text.ts'
import { Choice } from '../../../kit/Choice.tsx'
import { pollOf } from '../../meeting.ts'
import { LevelChoice } from '../../poll/LevelChoice.tsx'
import { answerWith } from './answer.ts'
import { packOf } from './grounds.ts'
import type { PartProps } from './part.ts'
import { Tick } from './Ticks.tsx'
import styles from './part.module.css'

/** Which of the three series, and whether some are chosen at the end. */
export function MeasuredForm({ item, meeting, desk, words, mend }: PartProps) {
  const { answer } = item
  const pack = packOf(meeting, desk)
  if (answer.kind !== 'poll' || answer.form !== 'principles' || !pack) return null
  return (
    <>
      <Choice
        label={words.answer.series}
        value={answer.series}
        onChange={(series) => void mend.answer((now) => answerWith(now, { series }))}
        small
        options={(['start', 'during', 'end'] as const).map((value) => ({
          value,
          label: say(pack.series[value].title, desk.language),
        }))}
      />
      <p className={styles.note}>{say(pack.series[answer.series].question, desk.language)}</p>
      <Tick
        label={words.answer.choose(pack.choose.of)}
        on={answer.choose}
        onChange={(choose) => void mend.answer((now) => answerWith(now, { choose }))}
      />
      <Tick
        label={words.answer.overall}
        on={answer.overall}
        onChange={(overall) => void mend.answer((now) => answerWith(now, { overall }))}
      />
      <p className={styles.about}>
        {words.answer.rows(pack.principles.length, say(pack.title, desk.language))}
      </p>
    </>
  )
}

/** How finely its figures may be shown: chosen while it is planned, told afterwards. */
export function Measured({ item, meeting, desk, words }: PartProps) {
  const card = pollOf(meeting, item.id)
  if (!card) return null
  if (card.poll.state !== 'planned')
    return (
      <p className={styles.about}>
        {words.answer.chosenLevel}: {words.answer.level[card.poll.level]}
      </p>
    )
  if (finestLevel(card.poll) === 'joint')
    return <p className={styles.about}>{words.answer.jointOnly}</p>
  if (meeting.open.workshop.competing)
    return <p className={styles.note}>{words.answer.competing}</p>
  return <LevelChoice card={card} desk={desk} />
}
