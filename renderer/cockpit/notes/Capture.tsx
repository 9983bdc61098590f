import { useRef, useState, type KeyboardEvent, type Ref } from 'react'
import { readCapture, settled } from '../../../shared/capture.ts'
import { today } from '../../../shared/dates.ts'
import { recordOf } from '../../../shared/recorded.ts'
import { decisionStatuses, type DecisionStatus } from '../../../shared/records.ts'
import { freshId } from '../desk.ts'
import { noted, type Line, type NoteDesk, type Noted } from './noted.ts'
import { Choice } from '../../kit/Choice.tsx'

import { Understood } from './Understood.tsx'
import { useDraft } from './useDraft.ts'
import { keptWords } from './words.ts'
import styles from './Capture.module.css'

interface Props {
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly now: () => number
  readonly field: Ref<HTMLInputElement>
}

/** The one line for everything that is said: what it was understood to be stands below it before Enter. */
export function Capture({ meeting, desk, now, field }: Props) {
  const { words } = desk
  const { open } = meeting
  const { text, type, keep, putBack } = useDraft(meeting, desk, 'capture', 300)
  const [status, setStatus] = useState<DecisionStatus>('decided')
  const [before, setBefore] = useState('')
  const [justKept, setJustKept] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const day = today(now(), open.workshop.timeZone)
  const captured = readCapture(text, {
    kinds: noted,
    people: open.people,
    sides: open.sides,
    parties: open.parties,
    principles: open.principles,
    today: day,
    goLive: open.engagement.goLive,
    operation: open.engagement.operation,
  })

  /** The line is free for the next words at once; what is not kept comes back in front of them. */
  async function enter(leave: HTMLInputElement | null) {
    if (captured.text === '') return
    const line = text
    type('')
    setBefore(line)
    setStatus('decided')
    leave?.blur()
    const kept = await keepRecord(captured, status, meeting, desk)
    if (kept) setJustKept(true)
    else putBack(line)
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      void enter(event.ctrlKey || event.metaKey ? event.currentTarget : null)
    }
    if (event.key === 'ArrowUp' && text === '' && before !== '') {
      event.preventDefault()
      type(before)
    }
    if (event.key === 'Escape') event.currentTarget.blur()
  }

  return (
    <div ref={box} className={styles.capture}>
      <input
        ref={field}
        className={styles.line}
        aria-label={words.notes.line}
        aria-describedby="capture-help"
        aria-keyshortcuts="C"
        placeholder={words.notes.placeholder}
        value={text}
        maxLength={4000}
        onChange={(event) => {
          setJustKept(false)
          type(event.target.value)
        }}
        onKeyDown={press}
        data-kept={justKept && text === '' ? '' : undefined}
        onBlur={keep}
        autoComplete="off"
        spellCheck
      />
      {text.trim() === '' ? (
        <p id="capture-help" className={styles.help}>
          {keptWords(desk.language).line.help.map((each) => (
            <span key={each}>{each}</span>
          ))}
        </p>
      ) : (
        <Understood
          captured={captured}
          meeting={meeting}
          desk={desk}
          today={day}
          settle={(mark, said, meant) => {
            type(settled(text, mark, said, meant))
            box.current?.querySelector('input')?.focus()
          }}
        />
      )}
      {captured.kind === 'decision' && (
        <Choice
          label={words.notes.status}
          hideLabel
          small
          value={status}
          onChange={setStatus}
          options={decisionStatuses.map((each) => ({
            value: each,
            label: words.notes.statuses[each],
          }))}
        />
      )}
    </div>
  )
}

async function keepRecord(
  captured: Line,
  status: DecisionStatus,
  meeting: Noted,
  desk: NoteDesk,
): Promise<boolean> {
  const { kind, text } = captured
  const at = {
    id: freshId(),
    workshopId: meeting.open.workshop.id,
    itemId: meeting.clock.itemId,
  }
  const said = desk.words.notes.saved(desk.words.notes.kinds[kind])
  if (kind === 'note') return desk.run({ do: 'writeNote', ...at, text }, said)
  const of = recordOf({ ...captured, kind }, { status, mandate: mandateOf(captured, meeting) })
  return desk.run({ do: 'makeRecord', ...at, of }, said)
}

/** A name after @ in a decision is whoever had the mandate. */
function mandateOf(captured: Line, meeting: Noted): string {
  const person = meeting.open.people.find((each) => each.id === captured.ownerId)
  return person ? [person.name, person.role].filter(Boolean).join(', ') : ''
}
