import type { ReactNode } from 'react'
import { Trash2 } from 'lucide-react'
import type { OpenAnswer } from '../../../shared/answers.ts'
import type { Id } from '../../../shared/engagement.ts'
import { say } from '../../../shared/text.ts'
import type { Answered, AnswerDesk, AnswerItem } from './answered.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { sideOfParty } from '../meeting.ts'
import { AnswerEntry } from './AnswerEntry.tsx'
import styles from './OpenAnswers.module.css'

interface Props {
  readonly item: AnswerItem
  readonly meeting: Answered
  readonly desk: AnswerDesk
  /** how else answers come in */
  readonly how?: string | null
  /** what else can be done with one */
  readonly also?: (answer: OpenAnswer) => ReactNode
}

/** Partssvar, rollesvar, bordsvar: given openly and by name, and looking nothing like a secret measurement. */
export function OpenAnswers({ item, meeting, desk, how = null, also }: Props) {
  const { words, language } = desk
  const answer = item.answer
  if (answer.kind !== 'side' && answer.kind !== 'role' && answer.kind !== 'table') return null
  const given = meeting.answers.filter((each) => each.itemId === item.id)
  return (
    <div className={styles.answers}>
      <p className={styles.kind}>
        <strong>{words.answers[`${answer.kind}Title`]}</strong> {words.answers.open}
      </p>
      <p className={styles.ask}>
        <Said text={answer.ask} language={language} />
      </p>
      {how && <p className={styles.said}>{how}</p>}
      {given.map((each) => {
        const side = meeting.open.sides.find((some) => some.id === each.from)
        const choice = each.choice === null ? undefined : answer.choices[each.choice]
        return (
          <div key={each.id} className={styles.given}>
            <p>
              {side ? <SideMark mark={side.mark} /> : <strong>{each.from}</strong>}{' '}
              {choice && <strong>{say(choice, language)}. </strong>}
              {each.text}
              <span className={styles.said}> {words.answers.given(each.speaker)}</span>
            </p>
            {also?.(each)}
            <Button
              look="quiet"
              label={words.answers.remove(each.speaker)}
              onPress={() => void desk.run({ do: 'removeAnswer', answerId: each.id })}
            >
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          </div>
        )
      })}
      {answer.kind === 'side' ? (
        meeting.open.sides.map((side) => (
          <AnswerEntry
            key={side.id + given.filter((each) => each.from === side.id).length}
            answer={answer}
            item={item}
            from={side.id}
            label={side.label}
            mark={<SideMark mark={side.mark} />}
            speakers={namesOf(meeting, side.id)}
            desk={desk}
          />
        ))
      ) : (
        <AnswerEntry
          key={given.length}
          answer={answer}
          item={item}
          from={null}
          label={null}
          mark={null}
          speakers={namesOf(meeting, null)}
          desk={desk}
        />
      )}
    </div>
  )
}

function namesOf(meeting: Answered, sideId: Id | null): string[] {
  return meeting.open.people
    .filter((person) => sideId === null || sideOfParty(meeting, person.partyId)?.id === sideId)
    .map((person) => person.name)
}
