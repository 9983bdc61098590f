import { useRef, useState } from 'react'
import { TriangleAlert } from 'lucide-react'
import { clockTime } from '../../../shared/dates.ts'
import type { NewWorkshop as Made } from '../../../shared/contract.ts'
import { say } from '../../../shared/text.ts'
import type { EngagementCard, HomeView, TemplateCard } from '../../../shared/views.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { lacksOf, type Lack } from './lacks.ts'
import { minutesIn } from './time.ts'
import styles from './NewWorkshop.module.css'

interface Props {
  readonly home: HomeView
  readonly desk: Desk
  readonly name: string
  readonly engagement: EngagementCard | null
  readonly template: TemplateCard | null
  readonly onClose: () => void
}

/** A workshop from a template in one go; the defaults are good enough to press the button. */
export function NewWorkshop({ home, desk, name, engagement, template, onClose }: Props) {
  const { words, language, ask, go } = desk
  const first = template ?? home.templates[0]
  const [made, setMade] = useState<Made>({
    engagementId: engagement?.id ?? null,
    name: '',
    customer: '',
    supplier: '',
    templateId: first?.id ?? '',
    date: home.today,
    startsAt: first?.startsAt ?? 540,
    place: '',
    facilitator: name,
    askedBy: '',
    language,
  })
  const [time, setTime] = useState(clockTime(made.startsAt, language))
  const [lacks, setLacks] = useState<readonly Lack[]>([])
  const [refusal, setRefusal] = useState('')
  const summary = useRef<HTMLDivElement>(null)
  const set = (some: Partial<Made>) => setMade({ ...made, ...some })
  const wrong = (lack: Lack) => (lacks.includes(lack) ? words.newWorkshop.missing[lack] : undefined)

  async function make() {
    const startsAt = minutesIn(time)
    const missing = lacksOf(made, startsAt)
    setLacks(missing)
    if (missing.length > 0 || startsAt === null)
      return void setTimeout(() => summary.current?.focus())
    const outcome = await ask.makeWorkshop({ ...made, startsAt })
    if (!outcome.ok) {
      setRefusal(refusalIn(language, outcome))
      return void setTimeout(() => summary.current?.focus())
    }
    onClose()
    if (desk.tell(await ask.openWorkshop(outcome.value))) go({ page: 'run' })
  }

  function useTemplate(templateId: string) {
    const startsAt =
      home.templates.find((each) => each.id === templateId)?.startsAt ?? made.startsAt
    set({ templateId, startsAt })
    setTime(clockTime(startsAt, language))
  }

  return (
    <Dialog title={words.newWorkshop.title} closeWord={words.close} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        {(lacks.length > 0 || refusal !== '') && (
          <div ref={summary} className={styles.summary} tabIndex={-1} role="alert">
            <p>
              <TriangleAlert size={16} aria-hidden="true" />{' '}
              {refusal === '' ? words.newWorkshop.mend : refusal}
            </p>
            <ul>
              {lacks.map((lack) => (
                <li key={lack}>{words.newWorkshop.missing[lack]}</li>
              ))}
            </ul>
          </div>
        )}
        {home.engagements.length > 0 && (
          <Pick
            label={words.newWorkshop.engagement}
            value={made.engagementId ?? ''}
            onChange={(id) => set({ engagementId: id === '' ? null : id })}
            groups={[
              {
                label: null,
                options: [
                  { value: '', label: words.newWorkshop.newEngagement },
                  ...home.engagements.map((each) => ({ value: each.id, label: each.name })),
                ],
              },
            ]}
          />
        )}
        {made.engagementId === null && (
          <>
            <Field
              label={words.newWorkshop.name}
              value={made.name}
              onChange={(value) => set({ name: value })}
              error={wrong('name')}
              autoFocus
            />
            <div className={styles.two}>
              <Field
                label={words.newWorkshop.customer}
                value={made.customer}
                onChange={(customer) => set({ customer })}
                error={wrong('customer')}
              />
              <Field
                label={words.newWorkshop.supplier}
                value={made.supplier}
                onChange={(supplier) => set({ supplier })}
                error={wrong('supplier')}
              />
            </div>
          </>
        )}
        <Pick
          label={words.newWorkshop.template}
          value={made.templateId}
          onChange={useTemplate}
          groups={[
            {
              label: null,
              options: home.templates.map((each) => ({
                value: each.id,
                label: say(each.title, language),
              })),
            },
          ]}
        />
        <div className={styles.two}>
          <DayField
            label={words.newWorkshop.date}
            value={made.date}
            onChange={(date) => set({ date })}
            error={wrong('date')}
          />
          <Field
            label={words.newWorkshop.startsAt}
            value={time}
            onChange={setTime}
            error={wrong('startsAt')}
          />
        </div>
        <div className={styles.two}>
          <Field
            label={words.newWorkshop.place}
            value={made.place}
            onChange={(place) => set({ place })}
          />
          <Field
            label={words.newWorkshop.facilitator}
            value={made.facilitator}
            onChange={(facilitator) => set({ facilitator })}
            error={wrong('facilitator')}
          />
        </div>
        <div className={styles.two}>
          <Field
            label={words.newWorkshop.askedBy}
            value={made.askedBy}
            onChange={(askedBy) => set({ askedBy })}
            hint={words.newWorkshop.askedByHint}
          />
          <Choice
            label={words.newWorkshop.language}
            value={made.language}
            onChange={(chosen) => set({ language: chosen })}
            options={(['da', 'en'] as const).map((value) => ({
              value,
              label: words.settings.languages[value],
            }))}
          />
        </div>
        <div className={styles.make}>
          <Button look="primary" submit onPress={() => {}}>
            {words.newWorkshop.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
