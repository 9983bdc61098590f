import { useRef, useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import type { Deviation, PlainDate } from '../../../../shared/engagement.ts'
import { Button } from '../../../kit/Button.tsx'
import { Choice } from '../../../kit/Choice.tsx'
import { DayField } from '../../../kit/DayField.tsx'
import { Dialog } from '../../../kit/Dialog.tsx'
import { Field } from '../../../kit/Field.tsx'
import { freshId, type Desk } from '../../desk.ts'
import form from '../Form.module.css'
import { engagementWords } from '../words.ts'
import { lacksOf, type Lack, type Typed } from './lacks.ts'

interface Props {
  readonly deviation: Deviation | null
  /** the answer is what one came for */
  readonly answering: boolean
  readonly today: PlainDate
  readonly desk: Desk
  readonly onClose: () => void
}

/** A new deviation, one to be mended, or the answer to one that was sent. */
export function DeviationForm({ deviation, answering, today, desk, onClose }: Props) {
  const { language, run, words: shared } = desk
  const words = engagementWords(language).deviations
  const [typed, setTyped] = useState<Typed>(() => typedFrom(deviation, answering, today))
  const [lacks, setLacks] = useState<readonly Lack[]>([])
  const summary = useRef<HTMLDivElement>(null)
  const set = (some: Partial<Typed>) => setTyped({ ...typed, ...some })
  const wrong = (lack: Lack) => (lacks.includes(lack) ? words.missing[lack] : undefined)
  const isAnswered = typed.approval === 'approved' || typed.approval === 'declined'

  async function keep() {
    const missing = lacksOf(typed)
    setLacks(missing)
    if (missing.length > 0) return void setTimeout(() => summary.current?.focus())
    const fields = {
      ...typed,
      approvedBy: isAnswered ? typed.approvedBy.trim() : '',
      approvedOn: isAnswered ? typed.approvedOn : null,
    }
    const kept = deviation
      ? await run({ do: 'editDeviation', deviationId: deviation.id, set: fields }, words.kept)
      : await run({ do: 'logDeviation', id: freshId(), ...fields }, words.added)
    if (kept) onClose()
  }

  return (
    <Dialog
      title={deviation ? words.edit : words.add}
      closeWord={shared.close}
      onClose={onClose}
      wide
    >
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {lacks.length > 0 && (
          <div ref={summary} className={form.summary} tabIndex={-1} role="alert">
            <TriangleAlert size={16} aria-hidden="true" /> {words.mend}
          </div>
        )}
        <div className={form.two}>
          <Field
            label={words.from}
            value={typed.from}
            onChange={(from) => set({ from })}
            rows={2}
            autoFocus={!answering}
          />
          <Field
            label={words.instead}
            value={typed.instead}
            onChange={(instead) => set({ instead })}
            rows={2}
            error={wrong('instead')}
          />
        </div>
        <Field
          label={words.reason}
          value={typed.reason}
          onChange={(reason) => set({ reason })}
          rows={2}
          error={wrong('reason')}
        />
        <div className={form.two}>
          <DayField
            label={words.date}
            value={typed.date}
            onChange={(date) => set({ date })}
            error={wrong('date')}
          />
        </div>
        <Choice
          label={words.approval}
          value={typed.approval}
          onChange={(approval) => set({ approval })}
          options={approvals.map((value) => ({ value, label: words.states[value] }))}
        />
        <p>{words.statesAbout[typed.approval]}</p>
        {isAnswered && (
          <div className={form.two}>
            <Field
              label={words.by}
              value={typed.approvedBy}
              onChange={(approvedBy) => set({ approvedBy })}
              hint={words.byHint}
              error={wrong('approvedBy')}
              autoFocus={answering}
            />
            <DayField
              label={words.on}
              value={typed.approvedOn}
              onChange={(approvedOn) => set({ approvedOn })}
              error={wrong('approvedOn')}
            />
          </div>
        )}
        <div>
          <Button look="primary" submit onPress={() => {}}>
            {deviation ? shared.save : shared.add}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const approvals = ['noted', 'sent', 'approved', 'declined'] as const

function typedFrom(deviation: Deviation | null, answering: boolean, today: PlainDate): Typed {
  if (!deviation)
    return {
      from: '',
      instead: '',
      reason: '',
      date: today,
      approval: 'noted',
      approvedBy: '',
      approvedOn: '',
    }
  const { id: _, order: __, ...fields } = deviation
  return {
    ...fields,
    approval: answering ? 'approved' : fields.approval,
    approvedOn: fields.approvedOn ?? (answering ? today : ''),
  }
}
