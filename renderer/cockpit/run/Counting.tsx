import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import type { Answer, Item } from '../../../shared/agenda.ts'
import type { OpenAnswer } from '../../../shared/answers.ts'
import { choicesOf, countingWords, countNotes } from '../../../shared/counting.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Said } from '../../kit/Said.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { measureWords } from '../poll/words.ts'
import styles from './Counting.module.css'

interface Props {
  readonly item: Item
  readonly answer: Extract<Answer, { kind: 'count' }>
  readonly meeting: Meeting
  readonly desk: Desk
}

/** Hands, dots, or a formal *afstemning*: counted in the open, and looking nothing like a secret measurement. */
export function Counting({ item, answer, meeting, desk }: Props) {
  const { language } = desk
  const words = measureWords(language)
  const [again, setAgain] = useState(false)
  const given = meeting.answers.filter((each) => each.itemId === item.id && each.counts !== null)
  const choices = choicesOf(answer, language)
  return (
    <div className={styles.counting}>
      <p className={styles.kind}>
        <strong>{countingWords(language).hows[answer.how]}.</strong> {words.count.open}
      </p>
      <p className={styles.ask}>
        <Said text={answer.ask} language={language} />
      </p>
      {given.map((each) => (
        <Counted key={each.id} counted={each} answer={answer} choices={choices} desk={desk} />
      ))}
      {given.length > 0 && !again ? (
        <div>
          <Button onPress={() => setAgain(true)}>{words.count.again}</Button>
        </div>
      ) : (
        <Entry
          itemId={item.id}
          how={answer.how}
          choices={choices}
          people={meeting.open.people.map((person) => person.name)}
          desk={desk}
          onGiven={() => setAgain(false)}
        />
      )}
    </div>
  )
}

interface CountedProps {
  readonly counted: OpenAnswer
  readonly answer: Props['answer']
  readonly choices: readonly string[]
  readonly desk: Desk
}

function Counted({ counted, answer, choices, desk }: CountedProps) {
  const words = measureWords(desk.language).count
  const counts = counted.counts ?? []
  const most = Math.max(...counts, 1)
  return (
    <div className={styles.counted}>
      <ul className={styles.bars}>
        {counts.map((count, index) => (
          <li key={choices[index] ?? index}>
            <span>{choices[index]}</span>
            <meter className={styles.bar} min={0} max={most} value={count} aria-hidden="true" />
            <strong>{count}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.by}>
        {countNotes(answer, counted, desk.language).join(' · ')}
        <Button
          look="quiet"
          label={words.remove}
          onPress={() => void desk.run({ do: 'removeAnswer', answerId: counted.id })}
        >
          <Trash2 size={16} aria-hidden="true" />
        </Button>
      </p>
    </div>
  )
}

interface EntryProps {
  readonly itemId: string
  readonly how: Props['answer']['how']
  readonly choices: readonly string[]
  readonly people: readonly string[]
  readonly desk: Desk
  readonly onGiven: () => void
}

/** A number for each choice, and who counted; a vote says who had the mandate. */
function Entry({ itemId, how, choices, people, desk, onGiven }: EntryProps) {
  const words = measureWords(desk.language).count
  const [typed, setTyped] = useState<readonly string[]>(() => choices.map(() => ''))
  const [from, setFrom] = useState('')
  const [lacking, setLacking] = useState<'number' | 'mandate' | null>(null)

  async function give() {
    const counts = typed.map((each) => (/^\s*\d{1,4}\s*$/.test(each) ? Number(each) : null))
    const whole = counts.filter((count) => count !== null)
    const lacks =
      whole.length < counts.length ? 'number' : how === 'vote' && !from.trim() ? 'mandate' : null
    setLacking(lacks)
    if (lacks) return
    const given = await desk.run({
      do: 'giveAnswer',
      id: freshId(),
      itemId,
      kind: 'count',
      from: from.trim(),
      speaker: '',
      text: '',
      choice: null,
      counts: whole,
    })
    if (given) onGiven()
  }

  return (
    <form
      className={styles.entry}
      aria-label={countingWords(desk.language).hows[how]}
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <div className={styles.numbers}>
        {choices.map((choice, index) => (
          <Field
            key={choice}
            label={choice}
            value={typed[index] ?? ''}
            onChange={(value) => setTyped(typed.with(index, value))}
          />
        ))}
      </div>
      <div className={styles.give}>
        <Field
          label={how === 'vote' ? words.mandate : words.by}
          value={from}
          onChange={setFrom}
          suggestions={people}
        />
        <Button submit onPress={() => {}}>
          {words.give}
        </Button>
      </div>
      {lacking && (
        <p role="alert" className={styles.lacking}>
          {lacking === 'number' ? words.numberWrong : words.mandateMissing}
        </p>
      )}
    </form>
  )
}
