import { useState, type ReactNode } from 'react'
import type { Answer } from '../../../shared/agenda.ts'
import { say, type Text } from '../../../shared/text.ts'
import { freshId } from '../desk.ts'
import type { AnswerDesk, AnswerItem } from './answered.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import styles from './OpenAnswers.module.css'

type Open = Extract<Answer, { kind: 'side' | 'role' | 'table' }>

interface Props {
  readonly answer: Open
  readonly item: AnswerItem
  readonly from: string | null
  readonly label: Text | null
  readonly mark: ReactNode
  /** who may be speaking, offered while one types */
  readonly speakers: readonly string[]
  readonly desk: AnswerDesk
}

/** Where one open answer is written in: who speaks, what is chosen, and the words. */
export function AnswerEntry({ answer, item, from, label, mark, speakers, desk }: Props) {
  const { words, language, run } = desk
  const [who, setWho] = useState('')
  const [speaker, setSpeaker] = useState('')
  const [text, setText] = useState('')
  const [choice, setChoice] = useState('')
  const [lacking, setLacking] = useState(false)
  const fromWord = words.answers[answer.kind === 'table' ? 'table' : 'role']
  const name = label ? say(label, language) : who

  async function give() {
    const enough =
      speaker.trim() !== '' && (from ?? who.trim()) !== '' && (text.trim() !== '' || choice !== '')
    setLacking(!enough)
    if (!enough) return
    await run({
      do: 'giveAnswer',
      id: freshId(),
      itemId: item.id,
      kind: answer.kind,
      from: from ?? who,
      speaker,
      text,
      choice: choice === '' ? null : Number(choice),
    })
  }

  return (
    <form
      className={styles.entry}
      aria-label={name || fromWord}
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <div className={styles.who}>
        {label && (
          <p className={styles.side}>
            {mark} <Said text={label} language={language} />
          </p>
        )}
        {answer.choices.length > 0 && (
          <Choice
            label={name}
            hideLabel
            small
            value={choice}
            onChange={setChoice}
            options={answer.choices.map((each, index) => ({
              value: String(index),
              label: say(each, language),
            }))}
          />
        )}
      </div>
      <div className={styles.fields} data-named={label === null || undefined}>
        {label === null && <Field label={fromWord} value={who} onChange={setWho} />}
        <Field
          label={words.answers.speaker}
          value={speaker}
          onChange={setSpeaker}
          suggestions={speakers}
        />
        <Field label={words.answers.text} value={text} onChange={setText} />
        <Button submit onPress={() => {}}>
          {words.answers.give}
        </Button>
      </div>
      {lacking && (
        <p role="alert" className={styles.lacking}>
          {words.answers.missing}
        </p>
      )}
    </form>
  )
}
