import { useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { addDays, longDate } from '../../../shared/dates.ts'
import type { GateHeld } from '../../../shared/gates.ts'
import { say } from '../../../shared/text.ts'
import { gateWordsIn } from '../../../shared/words/gates/words.ts'
import { Button } from '../../kit/Button.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId } from '../desk.ts'
import { sideOfParty } from '../meeting.ts'
import type { GateDesk, Gating } from './gating.ts'
import styles from './Gate.module.css'

interface Props {
  readonly gate: GateHeld
  readonly meeting: Gating
  readonly desk: GateDesk
  readonly onDone: () => void
}

/** A condition becomes an action with an owner and a day, which follows go-live where there is one. */
export function Condition({ gate, meeting, desk, onDone }: Props) {
  const { language, run } = desk
  const words = gateWordsIn(language)
  const { goLive } = meeting.gate
  const [text, setText] = useState('')
  const [ownerId, setOwner] = useState('')
  const [criterionId, setCriterion] = useState('')
  const [follows, setFollows] = useState(goLive !== null)
  const [weeks, setWeeks] = useState('2')
  const [due, setDue] = useState('')
  const [tried, setTried] = useState(false)
  const before = /^\s*\d{1,3}\s*$/.test(weeks) ? Number(weeks) : null
  const day = follows && goLive && before !== null ? addDays(goLive, -7 * before) : due || null
  const isWrong = follows && before === null
  const owner = meeting.open.people.find(({ id }) => id === ownerId)

  async function keep() {
    setTried(true)
    if (text.trim() === '' || isWrong) return
    const kept = await run({
      do: 'makeCondition',
      gateId: gate.id,
      id: freshId(),
      itemId: meeting.itemId,
      criterionId: criterionId || null,
      text: text.trim(),
      ownerId: owner?.id ?? null,
      sideId: owner ? (sideOfParty(meeting, owner.partyId)?.id ?? null) : null,
      due: day,
      weeks: follows && before !== null ? -before : null,
    })
    if (kept) onDone()
  }

  return (
    <form
      className={styles.condition}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Field
        label={words.conditionText}
        value={text}
        onChange={setText}
        autoFocus
        error={tried && text.trim() === '' ? words.conditionMissing : undefined}
      />
      <div className={styles.three}>
        <Pick
          label={words.owner}
          value={ownerId}
          onChange={setOwner}
          groups={[
            {
              label: null,
              options: [
                { value: '', label: words.nobody },
                ...meeting.open.people.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <Pick
          label={words.conditionOf}
          value={criterionId}
          onChange={setCriterion}
          groups={[
            {
              label: null,
              options: [
                { value: '', label: words.wholeGate },
                ...gate.criteria.map(({ id, title }, at) => ({
                  value: id,
                  label: `${at + 1}. ${say(title, language)}`,
                })),
              ],
            },
          ]}
        />
        {follows && goLive ? (
          <Field
            label={words.weeksBefore}
            value={weeks}
            onChange={setWeeks}
            error={isWrong ? words.weeksWrong : undefined}
          />
        ) : (
          <DayField label={words.dueDate} value={due} onChange={setDue} />
        )}
      </div>
      {goLive && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={follows}
            onChange={(event) => {
              setFollows(event.target.checked)
              if (!event.target.checked && day) setDue(day)
            }}
          />{' '}
          {words.follows}
          {follows && day && (
            <span className={styles.muted}> {words.followsNote(longDate(day, language))}</span>
          )}
        </label>
      )}
      {day && goLive && day > goLive && (
        <p className={styles.warning}>
          <TriangleAlert size={16} aria-hidden="true" /> {words.lateCondition}
        </p>
      )}
      <div className={styles.bar}>
        <Button look="primary" submit onPress={() => {}}>
          {words.keepCondition}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
