import { useState } from 'react'
import { answered, evaluated } from '../../../shared/declaration.ts'
import type { Side } from '../../../shared/engagement.ts'
import type { Clause } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { declarationWordsIn } from '../../../shared/words/declaration/words.ts'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import styles from './Declaration.module.css'

interface Props {
  readonly clause: Clause
  readonly meeting: Meeting
  readonly desk: Desk
}

/** One clause: its words as they are corrected, and each side's answer; at a later meeting, whether it was kept. */
export function ClauseForm({ clause, meeting, desk }: Props) {
  const { run } = desk
  const words = declarationWordsIn(desk.language)
  const [typed, setTyped] = useState<{ text?: string; behaviour?: string }>({})
  const isLater = clause.workshopId !== meeting.open.workshop.id

  async function keep(field: 'text' | 'behaviour') {
    const value = typed[field]?.trim()
    if (value === undefined || value === clause[field]) return
    const kept = await run({
      do: 'editRecord',
      recordId: clause.id,
      to: { kind: 'clause', set: { [field]: value }, was: { [field]: clause[field] } },
    })
    if (kept) setTyped(({ [field]: _, ...rest }) => rest)
  }

  return (
    <div className={styles.clause}>
      {(['text', 'behaviour'] as const).map((field) => (
        <Field
          key={field}
          label={words[field]}
          value={typed[field] ?? clause[field]}
          onChange={(value) => setTyped((all) => ({ ...all, [field]: value }))}
          onBlur={() => void keep(field)}
          {...(field === 'text' ? { rows: 2 } : {})}
        />
      ))}
      <p className={styles.ask}>{isLater ? words.evaluate : words.canYouLive}</p>
      {meeting.open.sides.map((side) =>
        isLater ? (
          <Evaluation key={side.id} side={side} clause={clause} meeting={meeting} desk={desk} />
        ) : (
          <SideAnswer key={side.id} side={side} clause={clause} meeting={meeting} desk={desk} />
        ),
      )}
    </div>
  )
}

type Word = Clause['answers'][number]['answer']

function SideAnswer({ side, clause, meeting, desk }: Props & { readonly side: Side }) {
  const { language, run } = desk
  const words = declarationWordsIn(language)
  const said = clause.answers.find(({ sideId }) => sideId === side.id)
  const [speaker, setSpeaker] = useState(said?.speaker ?? '')
  const [text, setText] = useState(said?.text ?? '')
  const [lacking, setLacking] = useState(false)
  const name = say(side.label, language)

  function answer(word: Word | undefined) {
    if (word === undefined) return
    setLacking(speaker.trim() === '')
    if (speaker.trim() === '') return
    const to = { answer: word, text: text.trim(), speaker: speaker.trim() }
    void run({
      do: 'editRecord',
      recordId: clause.id,
      to: {
        kind: 'clause',
        set: { answers: answered(clause, side.id, to) },
        was: { answers: [...clause.answers] },
      },
    })
  }

  return (
    <div className={styles.side} role="group" aria-label={words.answerOf(name)}>
      <div className={styles.line}>
        <SideMark mark={side.mark} />
        <Field
          label={words.speaker(name)}
          hideLabel
          placeholder={words.speaker(name)}
          value={speaker}
          onChange={setSpeaker}
          onBlur={() => {
            if (said && speaker.trim() !== said.speaker) answer(said.answer)
          }}
          suggestions={meeting.open.people
            .filter(({ partyId }) => sideOfParty(meeting, partyId)?.id === side.id)
            .map((person) => person.name)}
          error={lacking ? words.speakerFirst : undefined}
        />
        <Choice
          label={words.answerOf(name)}
          hideLabel
          small
          value={said?.answer ?? ''}
          onChange={(value) => answer(value as Word)}
          options={(['yes', 'amended', 'unclear'] as const).map((value) => ({
            value,
            label: words.answers[value],
          }))}
        />
      </div>
      {(said?.answer === 'amended' || said?.answer === 'unclear' || text !== '') && (
        <Field
          label={words.words(name)}
          value={text}
          onChange={setText}
          onBlur={() => {
            if (text.trim() !== said?.text) answer(said?.answer)
          }}
          rows={2}
        />
      )}
    </div>
  )
}

function Evaluation({ side, clause, meeting, desk }: Props & { readonly side: Side }) {
  const { language, run } = desk
  const words = declarationWordsIn(language)
  const workshopId = meeting.open.workshop.id
  const said = clause.evaluations.find(
    (each) => each.sideId === side.id && each.workshopId === workshopId,
  )
  const [text, setText] = useState(said?.text ?? '')
  const name = say(side.label, language)

  function evaluate(kept: Clause['evaluations'][number]['kept'] | undefined) {
    if (kept === undefined) return
    const evaluations = evaluated(clause, { workshopId, sideId: side.id, kept, text: text.trim() })
    void run({
      do: 'editRecord',
      recordId: clause.id,
      to: { kind: 'clause', set: { evaluations }, was: { evaluations: [...clause.evaluations] } },
    })
  }

  return (
    <div className={styles.side} role="group" aria-label={words.evaluation(name)}>
      <div className={styles.line}>
        <SideMark mark={side.mark} />
        <Choice
          label={words.evaluation(name)}
          hideLabel
          small
          value={said?.kept ?? ''}
          onChange={(value) => evaluate(value as 'kept')}
          options={(['kept', 'partly', 'notKept'] as const).map((value) => ({
            value,
            label: words.kept[value],
          }))}
        />
        <Field
          label={words.evaluationWords(name)}
          hideLabel
          placeholder={words.evaluationWords(name)}
          value={text}
          onChange={setText}
          onBlur={() => {
            if (text.trim() !== said?.text) evaluate(said?.kept)
          }}
        />
      </div>
    </div>
  )
}
