import { useState } from 'react'
import { ArrowDown, ArrowUp, Monitor, Plus, Trash2 } from 'lucide-react'
import { lacksOfSteps, type StepReading } from '../../../shared/escalation.ts'
import type { Id, Person } from '../../../shared/engagement.ts'
import type { StepsView } from '../../../shared/stepsview.ts'
import { edited, say } from '../../../shared/text.ts'
import { escalationWordsIn } from '../../../shared/words/escalation/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { freshId, type Desk } from '../desk.ts'
import { Agreed } from './Agreed.tsx'
import styles from './Steps.module.css'

interface Props {
  readonly view: StepsView
  readonly people: readonly Pick<Person, 'id' | 'name' | 'partyId'>[]
  readonly sideOf: (partyId: Id) => Id | null
  /** the meeting it is gone through in; null between meetings */
  readonly workshopId: Id | null
  /** shows it on the wall; null outside a meeting */
  readonly show: (() => void) | null
  readonly desk: Pick<Desk, 'language' | 'run'>
}

/** The *eskaleringsplan*: begun from the draft, a row a step, and each side's name and number written in as they are said. */
export function Steps({ view, people, sideOf, workshopId, show, desk }: Props) {
  const { language, run } = desk
  const words = escalationWordsIn(language)
  const { steps } = view
  const lacking = lacksOfSteps(steps).map(({ number }) => number)
  if (steps.length === 0)
    return (
      <div className={styles.empty}>
        <p>{words.empty}</p>
        <p className={styles.muted}>{words.example}</p>
        <div className={styles.bar}>
          <Button look="primary" onPress={() => void run({ do: 'draftSteps' })}>
            {words.draft}
          </Button>
          <AddStep desk={desk} />
        </div>
      </div>
    )
  return (
    <div className={styles.steps}>
      <div className={styles.bar}>
        <p className={styles.muted}>{words.lead}</p>
        <span className={styles.gap} />
        {show && (
          <Button look="quiet" icon={<Monitor />} onPress={show}>
            {words.show}
          </Button>
        )}
      </div>
      <ol className={styles.list}>
        {steps.map((reading) => (
          <Row
            key={reading.step.id}
            reading={reading}
            isFirst={reading.number === 1}
            isLast={reading.number === steps.length}
            people={people}
            sideOf={sideOf}
            desk={desk}
          />
        ))}
      </ol>
      <div className={styles.bar}>
        <AddStep desk={desk} />
        {lacking.length > 0 && (
          <p className={styles.muted}>{words.lacks(words.and(lacking.map(String)))}</p>
        )}
      </div>
      <Agreed view={view} people={people} sideOf={sideOf} workshopId={workshopId} desk={desk} />
    </div>
  )
}

function AddStep({ desk: { language, run } }: Pick<Props, 'desk'>) {
  const words = escalationWordsIn(language)
  return (
    <Button
      icon={<Plus />}
      onPress={() =>
        void run({
          do: 'addStep',
          id: freshId(),
          title: { [language]: words.newStep },
          days: null,
        })
      }
    >
      {words.add}
    </Button>
  )
}

interface RowProps extends Pick<Props, 'people' | 'sideOf' | 'desk'> {
  readonly reading: StepReading
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** One step: who meets, the deadline, and for each side a name and a number. */
function Row({ reading, isFirst, isLast, people, sideOf, desk }: RowProps) {
  const { language, run } = desk
  const words = escalationWordsIn(language)
  const { step, number, contacts } = reading
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [wrong, setWrong] = useState(false)
  const type = (name: string) => (value: string) => setTyped((all) => ({ ...all, [name]: value }))
  const drop = (name: string) => setTyped(({ [name]: _, ...rest }) => rest)
  const title = say(step.title, language)

  async function keepTitle() {
    const value = typed['title']?.trim()
    if (value === undefined || value === '' || value === title) return drop('title')
    const set = { title: edited(step.title, language, value) }
    if (await run({ do: 'editStep', stepId: step.id, set })) drop('title')
  }
  async function keepDays() {
    const value = typed['days']?.trim()
    if (value === undefined) return
    const days = value === '' ? null : /^\d{1,3}$/.test(value) ? Number(value) : 0
    setWrong(days === 0)
    if (days === 0) return
    if (days === step.days || (await run({ do: 'editStep', stepId: step.id, set: { days } })))
      drop('days')
  }
  async function keepContact(
    sideId: Id,
    before: { readonly name: string; readonly phone: string },
  ) {
    const name = (typed[`name ${sideId}`] ?? before.name).trim()
    const phone = (typed[`phone ${sideId}`] ?? before.phone).trim()
    if (name === before.name && phone === before.phone) return
    const person = people.find((each) => each.name === name && sideOf(each.partyId) === sideId)
    const contact = { sideId, personId: person?.id ?? null, name, phone }
    if (await run({ do: 'nameStep', stepId: step.id, contact })) {
      drop(`name ${sideId}`)
      drop(`phone ${sideId}`)
    }
  }
  return (
    <li className={styles.step} aria-label={words.step(number)}>
      <div className={styles.head}>
        <strong className={styles.number}>{number}</strong>
        <Field
          label={`${words.what} ${words.step(number)}`}
          hideLabel
          value={typed['title'] ?? title}
          onChange={type('title')}
          onBlur={() => void keepTitle()}
        />
      </div>
      <div className={styles.contacts}>
        {contacts.map(({ side, name, phone }) => (
          <div key={side.id} className={styles.contact}>
            <SideMark mark={side.mark} />
            <Field
              label={words.nameOf(say(side.label, language), number)}
              hideLabel
              value={typed[`name ${side.id}`] ?? name}
              onChange={type(`name ${side.id}`)}
              onBlur={() => void keepContact(side.id, { name, phone })}
              suggestions={people
                .filter((person) => sideOf(person.partyId) === side.id)
                .map((person) => person.name)}
              placeholder={words.name}
            />
            <Field
              label={words.phoneOf(say(side.label, language), number)}
              hideLabel
              value={typed[`phone ${side.id}`] ?? phone}
              onChange={type(`phone ${side.id}`)}
              onBlur={() => void keepContact(side.id, { name, phone })}
              placeholder={words.phone}
            />
          </div>
        ))}
      </div>
      <div className={styles.footer}>
        <Field
          label={`${words.daysShort}: ${words.step(number)}`}
          hideLabel
          value={typed['days'] ?? step.days?.toString() ?? ''}
          onChange={type('days')}
          onBlur={() => void keepDays()}
          error={wrong ? words.daysWrong : undefined}
        />
        <span className={styles.unit}>{words.daysShort.toLowerCase()}</span>
        <span className={styles.tools}>
          <Button
            look="quiet"
            label={words.up(number)}
            disabled={isFirst}
            onPress={() => void run({ do: 'moveStep', stepId: step.id, by: -1 })}
          >
            <ArrowUp size={16} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.down(number)}
            disabled={isLast}
            onPress={() => void run({ do: 'moveStep', stepId: step.id, by: 1 })}
          >
            <ArrowDown size={16} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.remove(number)}
            onPress={() => void run({ do: 'removeStep', stepId: step.id })}
          >
            <Trash2 size={16} aria-hidden="true" />
          </Button>
        </span>
      </div>
    </li>
  )
}
