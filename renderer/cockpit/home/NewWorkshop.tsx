import { useRef, useState, type KeyboardEvent } from 'react'
import { clockTime } from '../../../shared/dates.ts'
import type { NewWorkshop as Made } from '../../../shared/contract.ts'
import type { EngagementCard, HomeView, TemplateCard } from '../../../shared/views.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { bestFor } from './kinds.ts'
import { Lacking } from './Lacking.tsx'
import { lacksOf, type Lack } from './lacks.ts'
import { firstPhase } from './phase.ts'
import { Preview } from './Preview.tsx'
import { Source } from './Source.tsx'
import { minutesIn } from './time.ts'
import { homeWords } from './words.ts'
import styles from './NewWorkshop.module.css'

interface Props {
  readonly home: HomeView
  readonly desk: Desk
  readonly name: string
  readonly engagement: EngagementCard | null
  readonly template: TemplateCard | null
  /** begins at what is still open in the engagement */
  readonly fromOpen?: boolean
  readonly onClose: () => void
}

/** A workshop in one go, with what it will be beside it; the defaults are good enough to press Enter. */
export function NewWorkshop(props: Props) {
  const { home, desk, name, engagement, template, fromOpen = false, onClose } = props
  const { words, language, ask, go } = desk
  const first = template ?? bestFor(home.templates, engagement)
  const [made, setMade] = useState<Made>({
    engagementId: engagement?.id ?? null,
    name: '',
    customer: '',
    supplier: '',
    from: fromOpen ? { kind: 'open' } : { kind: 'template', templateId: first?.id ?? '' },
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
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const set = (some: Partial<Made>) => setMade({ ...made, ...some })
  const wrong = (lack: Lack) => (lacks.includes(lack) ? words.newWorkshop.missing[lack] : undefined)
  const toSummary = () => void setTimeout(() => summary.current?.focus())
  const inside = home.engagements.find((each) => each.id === made.engagementId) ?? null
  const phase = inside ? inside.packPhase : firstPhase

  async function make() {
    if (busy) return
    const startsAt = minutesIn(time)
    const missing = lacksOf(made, startsAt)
    setLacks(missing)
    setRefusal('')
    if (missing.length > 0 || startsAt === null) return toSummary()
    setBusy(true)
    const outcome = await ask.makeWorkshop({ ...made, startsAt })
    setBusy(false)
    if (!outcome.ok) {
      setRefusal(refusalIn(language, outcome))
      return toSummary()
    }
    onClose()
    if (desk.tell(await ask.openWorkshop(outcome.value))) go({ page: 'plan' })
  }

  function choose(from: Made['from']) {
    const startsAt = usualStart(from, home, inside) ?? made.startsAt
    set({ from, startsAt })
    setTime(clockTime(startsAt, language))
  }

  function moveTo(engagementId: string | null) {
    const next = home.engagements.find((each) => each.id === engagementId) ?? null
    // what is open, and what was held, belong to the engagement that was left
    if (made.from.kind === 'template') return set({ engagementId })
    const best = bestFor(home.templates, next)
    set({ engagementId, from: { kind: 'template', templateId: best?.id ?? '' } })
  }

  return (
    <Dialog title={words.newWorkshop.title} closeWord={words.close} onClose={onClose} wide>
      <form
        className={styles.form}
        noValidate
        onKeyDown={(event) => {
          if (isEnterInDay(event)) void make()
        }}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        {(lacks.length > 0 || refusal !== '') && (
          <Lacking
            box={summary}
            sentence={refusal === '' ? homeWords(language).newWorkshop.mend : refusal}
            lacks={lacks.map((lack) => words.newWorkshop.missing[lack])}
          />
        )}
        <div className={styles.sides}>
          <div className={styles.fields}>
            {home.engagements.length > 0 && (
              <Pick
                label={words.newWorkshop.engagement}
                value={made.engagementId ?? ''}
                onChange={(id) => moveTo(id === '' ? null : id)}
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
            <Source from={made.from} home={home} engagement={inside} desk={desk} choose={choose} />
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
          </div>
          <Preview
            from={made.from}
            startsAt={minutesIn(time) ?? made.startsAt}
            engagement={inside}
            phase={phase}
            desk={desk}
          />
        </div>
        <div className={styles.make}>
          <Button look="primary" submit onPress={() => {}} keyCap="Enter">
            {words.newWorkshop.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** The parts of a day are no text fields, and do not send a form by themselves. */
function isEnterInDay(event: KeyboardEvent): boolean {
  const target = event.target as Element
  return event.key === 'Enter' && target.getAttribute('role') === 'spinbutton'
}

/** When such a workshop usually begins, or the earlier one began. */
function usualStart(
  from: Made['from'],
  home: HomeView,
  engagement: EngagementCard | null,
): number | undefined {
  if (from.kind === 'template')
    return home.templates.find((each) => each.id === from.templateId)?.startsAt
  if (from.kind === 'workshop')
    return engagement?.workshops.find((each) => each.id === from.workshopId)?.startsAt
  return undefined
}
