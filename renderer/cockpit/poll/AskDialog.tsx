import { useState } from 'react'
import type { Id } from '../../../shared/engagement.ts'
import { mostRows } from '../../../shared/polls/forms.ts'
import { riskAsks, type Poll } from '../../../shared/polls/poll.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { Ticks } from '../plan/details/Ticks.tsx'
import {
  askedForms,
  askingOf,
  corrected,
  faultIn,
  fewest,
  linesIn,
  nothingAsked,
  planned,
  type AskedForm,
  type Asking,
} from './asking.ts'
import { sourcesOf } from './sources.ts'
import { measureWords } from './words.ts'
import styles from './AskDialog.module.css'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  /** the measurement that is corrected; or the item that a new one is asked in */
  readonly of: { readonly poll: Poll; readonly form: AskedForm } | { readonly itemId: Id }
  readonly onClose: () => void
}

/** *Mål noget nu*, and the correction of what is planned: what participants do, the question, and the lines it is about. */
export function AskDialog({ meeting, desk, of, onClose }: Props) {
  const { language } = desk
  const words = measureWords(language)
  const poll = 'poll' in of ? of.poll : null
  const [asking, setAsking] = useState<Asking>(() =>
    'poll' in of ? askingOf(of.poll, of.form, language) : nothingAsked,
  )
  const [tried, setTried] = useState(false)
  const fault = tried ? faultIn(asking) : null
  const set = (some: Partial<Asking>) => setAsking((now) => ({ ...now, ...some }))
  const sources = sourcesOf(meeting, words, language)

  async function keep() {
    setTried(true)
    if (faultIn(asking)) return
    const kept =
      'poll' in of
        ? await desk.run(corrected(asking, of.poll, language, freshId))
        : await desk.run(planned(asking, freshId(), of.itemId, language), words.planned)
    if (kept) onClose()
  }

  return (
    <Dialog
      title={poll ? words.editTitle : words.nowTitle}
      closeWord={desk.words.close}
      onClose={onClose}
      wide
      firm
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {!poll && (
          <>
            <Choice
              label={words.form}
              value={asking.form}
              onChange={(form) => set({ form })}
              small
              options={askedForms.map((value) => ({ value, label: words.forms[value] }))}
            />
            <p className={styles.about}>{words.formAbout[asking.form]}</p>
          </>
        )}
        <div className={styles.head} data-numbered={numbered(asking) || undefined}>
          <Field
            label={words.question}
            value={asking.question}
            onChange={(question) => set({ question })}
            autoFocus
            error={fault === 'question' ? words.questionMissing : undefined}
          />
          {asking.form === 'choose' && (
            <Many
              label={words.of}
              value={asking.of}
              most={10}
              onChange={(many) => set({ of: many })}
            />
          )}
          {asking.form === 'points' && (
            <Many
              label={words.points}
              value={asking.points}
              most={20}
              onChange={(many) => set({ points: many })}
            />
          )}
        </div>
        {asking.form === 'risks' && (
          <>
            <Ticks
              label={words.asks}
              chosen={asking.asks}
              onChange={(asks) => set({ asks: riskAsks.filter((ask) => asks.includes(ask)) })}
              options={riskAsks.map((value) => ({ value, label: words.askNames[value] }))}
            />
            {fault === 'asks' && (
              <p role="alert" className={styles.fault}>
                {words.asksMissing}
              </p>
            )}
          </>
        )}
        <Field
          label={words.lines[asking.form]}
          value={asking.lines}
          onChange={(lines) => set({ lines })}
          rows={6}
          hint={words.linesHint(fewest(asking), mostRows(asking))}
          error={fault === 'tooMany' ? words.tooMany(mostRows(asking)) : undefined}
        />
        {sources.length > 0 && (
          <div className={styles.sources} role="group" aria-label={words.take}>
            <span className={styles.about}>{words.take}</span>
            {sources.slice(0, 4).map((source) => (
              <Button
                key={source.id}
                onPress={() =>
                  set({ lines: linesIn([asking.lines, ...source.lines].join('\n')).join('\n') })
                }
              >
                {source.label}
              </Button>
            ))}
          </div>
        )}
        <div className={styles.acts}>
          <Button look="primary" submit onPress={() => {}}>
            {poll ? words.save : words.plan}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function numbered({ form }: Asking): boolean {
  return form === 'choose' || form === 'points'
}

interface ManyProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

function Many({ label, value, most, onChange }: ManyProps) {
  const options = Array.from({ length: most }, (_, index) => String(index + 1))
  return (
    <Pick
      label={label}
      value={String(value)}
      onChange={(chosen) => onChange(Number(chosen))}
      groups={[{ label: null, options: options.map((each) => ({ value: each, label: each })) }]}
    />
  )
}
