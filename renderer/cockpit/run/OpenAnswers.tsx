import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { Answer, Item } from '../../../shared/agenda.ts'
import { say, type Text } from '../../../shared/text.ts'
import { freshId, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Meeting } from '../meeting.ts'
import styles from './OpenAnswers.module.css'

type Open = Extract<Answer, { kind: 'side' | 'role' | 'table' }>

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** Partssvar, rollesvar, bordsvar: given openly and by name, and looking nothing like a secret measurement. */
export function OpenAnswers({ item, meeting, desk }: Props) {
  const { words, language } = desk
  const answer = item.answer
  if (answer.kind !== 'side' && answer.kind !== 'role' && answer.kind !== 'table') return null
  const given = meeting.answers.filter((each) => each.itemId === item.id)
  return (
    <div className={styles.answers}>
      <p className={styles.kind}><strong>{words.answers[`${answer.kind}Title`]}</strong> {words.answers.open}</p>
      <p className={styles.ask}><Said text={answer.ask} language={language} /></p>
      {given.map((each) => {
        const side = meeting.open.sides.find((some) => some.id === each.from)
        const choice = each.choice === null ? undefined : answer.choices[each.choice]
        return (
          <div key={each.id} className={styles.given}>
            <p>
              {side ? <SideMark mark={side.mark} /> : <strong>{each.from}</strong>} {choice && <strong>{say(choice, language)}. </strong>}
              {each.text}
              <span className={styles.who}> {words.answers.given(each.speaker)}</span>
            </p>
            <Button look="quiet" label={words.answers.remove(each.speaker)} onPress={() => void desk.run({ do: 'removeAnswer', answerId: each.id })}>
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          </div>
        )
      })}
      {answer.kind === 'side' ? (
        meeting.open.sides.map((side) =>
          given.some((each) => each.from === side.id) ? null : (
            <Entry key={side.id} answer={answer} item={item} from={side.id} label={side.label} mark={<SideMark mark={side.mark} />} desk={desk} />
          ),
        )
      ) : (
        <Entry key={given.length} answer={answer} item={item} from={null} label={null} mark={null} desk={desk} />
      )}
    </div>
  )
}

interface EntryProps {
  readonly answer: Open
  readonly item: Item
  readonly from: string | null
  readonly label: Text | null
  readonly mark: React.ReactNode
  readonly desk: Desk
}

function Entry({ answer, item, from, label, mark, desk }: EntryProps) {
  const { words, language, run } = desk
  const [who, setWho] = useState('')
  const [speaker, setSpeaker] = useState('')
  const [text, setText] = useState('')
  const [choice, setChoice] = useState('')
  const [lacking, setLacking] = useState(false)
  const name = label ? say(label, language) : who

  async function give() {
    const enough = speaker.trim() !== '' && (from ?? who.trim()) !== '' && (text.trim() !== '' || choice !== '')
    setLacking(!enough)
    if (!enough) return
    await run({
      do: 'giveAnswer', id: freshId(), itemId: item.id, kind: answer.kind, from: from ?? who, speaker, text,
      choice: choice === '' ? null : Number(choice),
    })
  }

  return (
    <form className={styles.entry} aria-label={name || words.answers[answer.kind === 'table' ? 'table' : 'role']} onSubmit={(event) => { event.preventDefault(); void give() }}>
      <div className={styles.fields}>
        {label ? <p className={styles.side}>{mark} <Said text={label} language={language} /></p> : (
          <Field label={words.answers[answer.kind === 'table' ? 'table' : 'role']} value={who} onChange={setWho} />
        )}
        <Field label={words.answers.speaker} value={speaker} onChange={setSpeaker} />
      </div>
      {answer.choices.length > 0 && (
        <Choice
          label={name}
          hideLabel
          value={choice}
          onChange={setChoice}
          options={answer.choices.map((each, index) => ({ value: String(index), label: say(each, language) }))}
        />
      )}
      <Field label={words.answers.text} value={text} onChange={setText} />
      {lacking && <p role="alert" className={styles.lacking}>{words.answers.missing}</p>}
      <Button submit onPress={() => {}}>{words.answers.give}</Button>
    </form>
  )
}
