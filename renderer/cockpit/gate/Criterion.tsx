import { useState } from 'react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Verdict as Is } from '../../../shared/gatekinds.ts'
import { verdicts } from '../../../shared/gatekinds.ts'
import type { CriterionReading, GateAnswer, GateRole } from '../../../shared/gates.ts'
import { say } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import type { GateDesk, Gating } from './gating.ts'
import styles from './Gate.module.css'

interface Props {
  readonly reading: CriterionReading
  readonly number: number
  readonly meeting: Gating
  readonly desk: GateDesk
}

/** One criterion: a row for each role's answer, and what the room settles once they have heard each other. */
export function Criterion({ reading, number, meeting, desk }: Props) {
  const { language } = desk
  const words = gateWordsIn(language)
  const [open, setOpen] = useState<string | null>(null)
  const { criterion, answers, isApart } = reading
  return (
    <section className={styles.criterion} aria-label={say(criterion.title, language)}>
      <header>
        <h3 className={styles.title}>
          {number}. <Said text={criterion.title} language={language} />
        </h3>
        <p className={styles.muted}>
          <Said text={criterion.text} language={language} />
        </p>
        {isApart && <p className={styles.apart}>≠ {words.apart}</p>}
      </header>
      {answers.map(({ role, answer }) => (
        <RoleRow
          key={role.id}
          role={role}
          answer={answer}
          criterionId={criterion.id}
          isOpen={open === role.id}
          toggle={() => setOpen(open === role.id ? null : role.id)}
          meeting={meeting}
          desk={desk}
        />
      ))}
      <Settle
        key={`${criterion.settled?.is ?? ''}${criterion.settled?.text ?? ''}`}
        reading={reading}
        meeting={meeting}
        desk={desk}
      />
    </section>
  )
}

interface RowProps {
  readonly role: GateRole
  readonly answer: GateAnswer | null
  readonly criterionId: string
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly meeting: Gating
  readonly desk: GateDesk
}

type Typed = 'text' | 'evidence' | 'speaker'

function RoleRow({ role, answer, criterionId, isOpen, toggle, meeting, desk }: RowProps) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const [typed, setTyped] = useState<Partial<Record<Typed, string>>>({})
  const name = say(role.title, language)
  const at = { gateId: meeting.workshopId, criterionId, roleId: role.id }
  const heard = [answer?.text, answer?.evidence && words.shows(answer.evidence)]
    .filter(Boolean)
    .join(' · ')

  async function keep(field: Typed) {
    const value = typed[field]
    const before = answer?.[field] ?? ''
    if (value === undefined || value === before) return
    const was = { [field]: before }
    if (await run({ do: 'answerGate', ...at, set: { [field]: value }, was }))
      setTyped(({ [field]: _, ...rest }) => rest)
  }

  const field = (what: Typed, label: string) => (
    <Field
      label={label}
      value={typed[what] ?? answer?.[what] ?? ''}
      onChange={(value) => setTyped((all) => ({ ...all, [what]: value }))}
      onBlur={() => void keep(what)}
      {...(what === 'speaker'
        ? { suggestions: meeting.open.people.map((each) => each.name) }
        : { rows: 2 })}
    />
  )
  return (
    <div className={styles.role} role="group" aria-label={words.roleAnswer(name)}>
      <div className={styles.roleLine}>
        <p className={styles.roleName}>
          <Said text={role.title} language={language} />
        </p>
        <Choice
          label={name}
          hideLabel
          small
          value={answer?.is ?? ''}
          onChange={(is) => void run({ do: 'answerGate', ...at, set: { is: is as Is } })}
          options={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
        />
        <Button look="quiet" label={`${words.words}: ${name}`} pressed={isOpen} onPress={toggle}>
          {isOpen ? (
            <ChevronUp size={16} aria-hidden="true" />
          ) : (
            <ChevronDown size={16} aria-hidden="true" />
          )}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.fields}>
          {field('text', words.words)}
          {field('evidence', words.evidence)}
          {field('speaker', words.speaker)}
          {answer && (
            <Button
              look="quiet"
              onPress={() =>
                void run({
                  do: 'answerGate',
                  ...at,
                  set: { is: null, text: '', evidence: '', speaker: '' },
                })
              }
            >
              {words.clear}
            </Button>
          )}
        </div>
      ) : (
        heard && (
          <p className={styles.heard}>
            {heard} {answer?.speaker && <span className={styles.muted}>({answer.speaker})</span>}
          </p>
        )
      )}
    </div>
  )
}

function Settle({ reading, meeting, desk }: Omit<Props, 'number'>) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const { criterion } = reading
  const [text, setText] = useState(criterion.settled?.text ?? '')
  const at = { gateId: meeting.workshopId, criterionId: criterion.id }
  const is = criterion.settled?.is ?? null
  return (
    <div className={styles.settle}>
      <Choice
        label={words.settle}
        small
        value={is ?? ''}
        onChange={(chosen) => void run({ do: 'settleCriterion', ...at, is: chosen as Is, text })}
        options={verdicts
          .filter((each) => each !== 'unknown')
          .map((value) => ({ value, label: words.verdicts[value] }))}
      />
      <Field
        label={words.settleText}
        value={text}
        onChange={setText}
        onBlur={() => {
          if (is !== null && text !== criterion.settled?.text)
            void run({ do: 'settleCriterion', ...at, is, text })
        }}
      />
    </div>
  )
}
