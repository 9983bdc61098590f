import { useState } from 'react'
import { Pencil, Plus, Trash2 } from 'lucide-react'
import { narrowDate } from '../../../../shared/dates.ts'
import type { Deviation, PlainDate } from '../../../../shared/engagement.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { Button } from '../../../kit/Button.tsx'
import { Said } from '../../../kit/Said.tsx'
import type { Desk } from '../../desk.ts'
import { Card } from '../Card.tsx'
import { ruleOf } from '../model.ts'
import { Source } from '../Source.tsx'
import table from '../Table.module.css'
import { engagementWords } from '../words.ts'
import { Approval } from './Approval.tsx'
import { DeviationForm } from './DeviationForm.tsx'
import { NoDeviations } from './NoDeviations.tsx'
import styles from './Deviations.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly today: PlainDate
  readonly desk: Desk
}

type Editing = { readonly deviation: Deviation | null; readonly answering: boolean } | null

/** The log of where the project leaves the model: what, why, since when, and what the method owner has said. */
export function Deviations({ engagement, today, desk }: Props) {
  const { content, language, run } = desk
  const words = engagementWords(language).deviations
  const [editing, setEditing] = useState<Editing>(null)
  const { deviations } = engagement
  const rule = ruleOf(content, 'kombit.regel.afvigelser-dokumenteres-og-godkendes')
  const add = (
    <Button
      look="primary"
      icon={<Plus />}
      onPress={() => setEditing({ deviation: null, answering: false })}
    >
      {words.add}
    </Button>
  )
  return (
    <Card title={words.title} tools={deviations.length > 0 && add}>
      <p className={styles.rule}>
        {rule ? <Said text={rule.text} language={language} /> : words.rule}{' '}
        {rule && <Source source={rule.source} language={language} />}
      </p>
      {deviations.length === 0 ? (
        <NoDeviations language={language} action={add} />
      ) : (
        <div className={table.scroll}>
          <table className={`${table.table} ${styles.log}`}>
            <thead>
              <tr>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.instead}</th>
                <th scope="col">{words.reason}</th>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.approval}</th>
                <th>
                  <span className="visually-hidden">{words.tools}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {deviations.map((deviation) => (
                <tr key={deviation.id}>
                  <td>{deviation.from}</td>
                  <th scope="row">{deviation.instead}</th>
                  <td>{deviation.reason}</td>
                  <td className={table.day}>{narrowDate(deviation.date)}</td>
                  <td>
                    <Approval deviation={deviation} language={language} />
                    <NextStep
                      deviation={deviation}
                      desk={desk}
                      answer={() => setEditing({ deviation, answering: true })}
                    />
                  </td>
                  <td className={table.tools}>
                    <Button
                      look="quiet"
                      label={words.editOf(deviation.instead)}
                      onPress={() => setEditing({ deviation, answering: false })}
                    >
                      <Pencil size={16} aria-hidden="true" />
                    </Button>
                    <Button
                      look="quiet"
                      label={words.removeOf(deviation.instead)}
                      onPress={() =>
                        void run(
                          { do: 'removeDeviation', deviationId: deviation.id },
                          words.removed,
                        )
                      }
                    >
                      <Trash2 size={16} aria-hidden="true" />
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {editing && (
        <DeviationForm
          deviation={editing.deviation}
          answering={editing.answering}
          today={today}
          desk={desk}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  )
}

interface StepProps {
  readonly deviation: Deviation
  readonly desk: Desk
  readonly answer: () => void
}

/** What brings a deviation on: it is sent, then it is answered. */
function NextStep({ deviation, desk, answer }: StepProps) {
  const words = engagementWords(desk.language).deviations
  if (deviation.approval === 'noted')
    return (
      <Button
        look="quiet"
        label={words.sendOf(deviation.instead)}
        onPress={() =>
          void desk.run(
            { do: 'editDeviation', deviationId: deviation.id, set: { approval: 'sent' } },
            words.sent,
          )
        }
      >
        {words.send}
      </Button>
    )
  if (deviation.approval !== 'sent') return null
  return (
    <Button look="quiet" label={words.answerOf(deviation.instead)} onPress={answer}>
      {words.answer}
    </Button>
  )
}
