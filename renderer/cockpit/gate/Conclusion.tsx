import { useState, type ReactNode } from 'react'
import { TriangleAlert } from 'lucide-react'
import { longDate, shortDay, today } from '../../../shared/dates.ts'
import type { PlainDate } from '../../../shared/engagement.ts'
import { conclusions, type Conclusion as Is } from '../../../shared/gatekinds.ts'
import {
  conditionsOf,
  gapsOf,
  standingConclusion,
  type Concluded,
  type GateHeld,
} from '../../../shared/gates.ts'
import { reference } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Field } from '../../kit/Field.tsx'
import { Fold } from '../engagement/Fold.tsx'
import { Condition } from './Condition.tsx'
import type { GateDesk, Gating } from './gating.ts'
import styles from './Gate.module.css'

interface Props {
  readonly gate: GateHeld
  readonly meeting: Gating
  readonly desk: GateDesk
  readonly beside?: ReactNode
}

/** What the project owner concludes, in spite of gaps where need be, and the conditions that hang on it. */
export function Conclusion({ gate, meeting, desk, beside }: Props) {
  const { language } = desk
  const words = gateWordsIn(language)
  const { goLive, operation, answers } = meeting.gate
  const [adding, setAdding] = useState(false)
  const standing = standingConclusion(gate)
  const gaps = gapsOf(gate, answers)
  const records = Object.fromEntries(meeting.records.map((each) => [each.id, each]))
  const conditions = conditionsOf(gate, records)
  const said = (day: PlainDate | null) => (day ? longDate(day, language) : words.noDate)
  const notes = [
    ...(gaps.silentRoles.length > 0
      ? [words.gaps.roles(gaps.silentRoles.map(({ title }) => say(title, language)).join(', '))]
      : []),
    ...(gaps.unanswered > 0 ? [words.gaps.answers(gaps.unanswered)] : []),
    ...(gaps.open.length > 0 ? [words.gaps.criteria(gaps.open.length, gate.criteria.length)] : []),
  ]
  return (
    <section className={styles.conclusion} aria-label={words.conclusion}>
      <p className={styles.dates}>{words.dates(said(operation), said(goLive))}</p>
      {notes.length > 0 && !standing && (
        <p className={styles.gaps}>
          {notes.join(' ')} {words.gaps.soft}
        </p>
      )}
      {standing ? (
        <Standing concluded={standing} gate={gate} meeting={meeting} desk={desk} />
      ) : (
        <Conclude gate={gate} meeting={meeting} desk={desk} />
      )}
      {standing?.is === 'conditions' && conditions.length === 0 && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.gaps.noConditions}
        </p>
      )}
      <div className={styles.conditions}>
        <h3 className={styles.title}>{words.conditions}</h3>
        {conditions.length > 0 && (
          <ul>
            {conditions.map(({ action, criterion }) => (
              <li key={action.id}>
                <strong>{reference(action)}</strong> {action.text}
                <span className={styles.muted}>
                  {' '}
                  {[
                    meeting.open.people.find(({ id }) => id === action.ownerId)?.name,
                    action.due && words.due(shortDay(action.due, language)),
                    criterion && say(criterion.title, language),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {action.due && goLive && action.due > goLive && (
                  <span className={styles.warning}>
                    {' '}
                    <TriangleAlert size={14} aria-hidden="true" /> {words.lateCondition}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
        {adding ? (
          <Condition gate={gate} meeting={meeting} desk={desk} onDone={() => setAdding(false)} />
        ) : (
          <div>
            <Button onPress={() => setAdding(true)}>{words.addCondition}</Button>
          </div>
        )}
      </div>
      {beside && <div className={styles.bar}>{beside}</div>}
      <History gate={gate} meeting={meeting} desk={desk} />
    </section>
  )
}

function Conclude({ gate, meeting, desk }: Omit<Props, 'beside'>) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const [is, setIs] = useState<Is | ''>('')
  const [by, setBy] = useState('')
  const [text, setText] = useState('')
  const [lacking, setLacking] = useState(false)

  function conclude() {
    const lacks = is === '' || by.trim() === ''
    setLacking(lacks)
    if (is === '' || lacks) return
    void run({ do: 'concludeGate', gateId: gate.id, is, by: by.trim(), text })
  }

  return (
    <form
      className={styles.conclude}
      onSubmit={(event) => {
        event.preventDefault()
        conclude()
      }}
    >
      <Choice
        label={words.question}
        small
        value={is}
        onChange={setIs}
        options={conclusions.map((value) => ({ value, label: words.conclusions[value] }))}
      />
      <div className={styles.fields}>
        <Field
          label={words.owns}
          value={by}
          onChange={setBy}
          suggestions={meeting.open.people.map(({ name }) => name)}
        />
        <Field label={words.concludeText} value={text} onChange={setText} />
        <Button look="primary" submit onPress={() => {}}>
          {words.conclude}
        </Button>
      </div>
      <p className={styles.muted}>{words.ownsHint}</p>
      {lacking && (
        <p role="alert" className={styles.lacking}>
          {words.concludeMissing}
        </p>
      )}
    </form>
  )
}

function Standing({
  concluded,
  gate,
  meeting,
  desk,
}: Omit<Props, 'beside'> & { readonly concluded: Concluded }) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const [opening, setOpening] = useState(false)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  return (
    <div className={styles.standing} data-is={concluded.is}>
      <p>
        <strong className={styles.verdict}>{words.conclusions[concluded.is]}</strong>{' '}
        {concluded.text}
      </p>
      <p className={styles.muted}>{words.by(concluded.by)}</p>
      {opening ? (
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault()
            void run({ do: 'reopenGate', gateId: gate.id, by: by.trim(), reason: reason.trim() })
          }}
        >
          <Field label={words.reopenWhy} value={reason} onChange={setReason} autoFocus />
          <Field
            label={words.reopenWho}
            value={by}
            onChange={setBy}
            suggestions={meeting.open.people.map(({ name }) => name)}
          />
          <Button submit onPress={() => {}}>
            {words.reopenNow}
          </Button>
          <Button look="quiet" onPress={() => setOpening(false)}>
            {words.cancel}
          </Button>
        </form>
      ) : (
        <Button look="quiet" onPress={() => setOpening(true)}>
          {words.reopen}
        </Button>
      )}
    </div>
  )
}

function History({ gate, meeting, desk }: Omit<Props, 'beside'>) {
  const { language } = desk
  const words = gateWordsIn(language)
  const past = gate.concluded.filter(({ reopened }) => reopened !== null)
  if (past.length === 0) return null
  const day = (at: number) => longDate(today(at, meeting.timeZone), language)
  return (
    <Fold title={words.history}>
      <ul className={styles.history}>
        {past.map(({ is, by, text, at, reopened }) => (
          <li key={at}>
            {words.past(words.conclusions[is], by, day(at))} {text}{' '}
            {reopened && words.reopened(reopened.reason, reopened.by, day(reopened.at))}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
