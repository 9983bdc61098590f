import { useRef, useState } from 'react'
import type { NewEngagement as Made } from '../../../shared/contract.ts'
import { say } from '../../../shared/text.ts'
import { refusalIn, type Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Field } from '../../kit/Field.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { engagementLacks, type EngagementLack } from './lacks.ts'
import { Lacking } from './Lacking.tsx'
import { homeWords } from './words.ts'
import styles from './NewWorkshop.module.css'

interface Props {
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Nyt samarbejde*: who it is between and which phases it goes through; then its own page. */
export function NewEngagement({ desk, onClose }: Props) {
  const { language, ask, go, tell, content } = desk
  const words = homeWords(language).newEngagement
  const lists = content?.packs.flatMap((pack) => pack.phaseLists) ?? []
  const phases = content?.packs.flatMap((pack) => pack.phases) ?? []
  const [made, setMade] = useState<Made>({
    name: '',
    caseNumber: '',
    customer: '',
    supplier: '',
    others: '',
    phaseList: lists[0]?.id ?? null,
  })
  const [lacks, setLacks] = useState<readonly EngagementLack[]>([])
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const set = (some: Partial<Made>) => setMade({ ...made, ...some })
  // what is wrong takes the place of the hint
  const below = (lack: EngagementLack) =>
    lacks.includes(lack) ? { error: words.missing[lack] } : { hint: words[`${lack}Hint`] }
  const chosen = lists.find((list) => list.id === made.phaseList)
  const toSummary = () => void setTimeout(() => summary.current?.focus())

  async function make() {
    if (busy) return
    const missing = engagementLacks(made)
    setLacks(missing)
    if (missing.length > 0) return toSummary()
    setBusy(true)
    const outcome = await ask.makeEngagement(made)
    setBusy(false)
    if (!outcome.ok) {
      setRefusal(refusalIn(language, outcome))
      return toSummary()
    }
    onClose()
    if (tell(await ask.openEngagement(outcome.value))) go({ page: 'engagement' })
  }

  return (
    <Dialog title={words.title} closeWord={desk.words.close} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        {(lacks.length > 0 || refusal !== '') && (
          <Lacking
            box={summary}
            sentence={refusal === '' ? words.mend : refusal}
            lacks={lacks.map((lack) => words.missing[lack])}
          />
        )}
        <p className={styles.about}>{words.about}</p>
        <div className={styles.two}>
          <Field
            label={words.name}
            value={made.name}
            onChange={(name) => set({ name })}
            {...below('name')}
            autoFocus
          />
          <Field
            label={words.caseNumber}
            value={made.caseNumber}
            onChange={(caseNumber) => set({ caseNumber })}
            hint={words.optional}
          />
        </div>
        <div className={styles.two}>
          <Field
            label={words.customer}
            value={made.customer}
            onChange={(customer) => set({ customer })}
            {...below('customer')}
          />
          <Field
            label={words.supplier}
            value={made.supplier}
            onChange={(supplier) => set({ supplier })}
            {...below('supplier')}
          />
        </div>
        <Field
          label={words.others}
          value={made.others}
          onChange={(others) => set({ others })}
          hint={words.othersHint}
        />
        <div>
          <Pick
            label={words.phases}
            value={made.phaseList ?? ''}
            onChange={(id) => set({ phaseList: id === '' ? null : id })}
            groups={[
              {
                label: null,
                options: [
                  ...lists.map((list) => ({ value: list.id, label: say(list.title, language) })),
                  { value: '', label: words.noPhases },
                ],
              },
            ]}
          />
          <p className={styles.phases}>
            {chosen
              ? chosen.phases
                  .flatMap((id) => phases.find((phase) => phase.id === id) ?? [])
                  .map((phase) => say(phase.title, language))
                  .join(' → ')
              : words.noPhasesHint}
          </p>
        </div>
        <div className={styles.make}>
          <Button look="primary" submit onPress={() => {}} keyCap="Enter">
            {words.make}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
