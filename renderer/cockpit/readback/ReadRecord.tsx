import { CircleCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { longDate } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { ReadBack } from '../../../shared/readinturn.ts'
import { reference } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { readBackWordsIn } from '../../../shared/words/readback/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { Conflict } from '../notes/Conflict.tsx'
import { editField } from '../notes/edit.ts'
import { MandateOut } from '../presence/MandateOut.tsx'
import { useHold } from '../notes/useHold.ts'
import { useMended } from '../notes/useMended.ts'
import { useLive } from './useLive.ts'
import styles from './ReadBackPanel.module.css'

interface Props {
  readonly record: ReadBack
  /** from 0 */
  readonly at: number
  readonly of: number
  readonly meeting: Meeting
  readonly desk: Desk
  readonly go: (to: number) => void
}

/** What is read just now: its words, who and when, one key for *bekræftet*, and each side's reservation word for word. */
export function ReadRecord({ record, at, of, meeting, desk, go }: Props) {
  const { words: cockpit, language } = desk
  const words = readBackWordsIn(language)
  const [reserving, setReserving] = useState<readonly Id[]>(
    record.reservations.map(({ sideId }) => sideId),
  )
  const { type } = useHold(record.id, true, desk)
  const mended = useMended(record.text, desk, (text, was) => editField(record, 'text', text, was))
  const live = useLive(mended)
  const sides = meeting.open.sides.filter((side) => !reserving.includes(side.id))

  async function confirm() {
    mended.keep()
    if (record.confirmed) await desk.run(editField(record, 'confirmed', false))
    else if (await desk.run(editField(record, 'confirmed', true))) go(at + 1)
  }
  useKeysOf({
    Enter: () => void confirm(),
    F2: () => field.current?.querySelector('textarea')?.focus(),
  })
  const field = useRef<HTMLDivElement>(null)

  return (
    <div className={styles.record}>
      {record.kind === 'decision' && <MandateOut meeting={meeting} desk={desk} />}
      <p className={styles.meta}>
        <strong>{reference(record)}</strong>{' '}
        {record.kind === 'decision'
          ? cockpit.notes.statusesLong[record.status]
          : cockpit.notes.kinds.action}
        <span className={styles.at}>{words.of(at + 1, of)}</span>
        {record.confirmed && (
          <span className={styles.confirmed}>
            <CircleCheck size={16} aria-hidden="true" /> {words.isConfirmed}
          </span>
        )}
      </p>
      <div ref={field} className={styles.words}>
        <Field
          label={words.text}
          value={mended.text}
          onChange={(text) => {
            type()
            live.type(text)
          }}
          rows={2}
          onBlur={mended.keep}
          hint={words.follows}
        />
      </div>
      <Conflict mended={mended} desk={desk} />
      <Facts record={record} meeting={meeting} desk={desk} />
      {meeting.open.sides
        .filter((side) => reserving.includes(side.id))
        .map((side) => (
          <LiveReservation
            key={side.id}
            sideId={side.id}
            label={cockpit.notes.reservation(say(side.label, language))}
            record={record}
            desk={desk}
          />
        ))}
      <div className={styles.buttons}>
        <Button onPress={() => go(at - 1)} disabled={at === 0} keyCap="←">
          {words.back}
        </Button>
        <Button
          look={record.confirmed ? 'plain' : 'primary'}
          keyCap="Enter"
          onPress={() => void confirm()}
          disabled={mended.theirs !== null}
        >
          {record.confirmed ? words.unconfirm : words.confirm}
        </Button>
        <Button onPress={() => go(at + 1)} disabled={at + 1 >= of} keyCap="→">
          {words.next}
        </Button>
        <span className={styles.gap} />
        {sides.map((side) => (
          <Button key={side.id} onPress={() => setReserving([...reserving, side.id])}>
            <SideMark mark={side.mark} /> {words.reserve(say(side.label, language))}
          </Button>
        ))}
      </div>
    </div>
  )
}

function Facts({ record, meeting, desk }: Pick<Props, 'record' | 'meeting' | 'desk'>) {
  const words = readBackWordsIn(desk.language)
  const { everybody, sides } = meeting.open
  if (record.kind === 'decision')
    return record.mandate === '' ? null : (
      <p className={styles.facts}>
        {words.mandate}: {record.mandate}
      </p>
    )
  const person = everybody.find((each) => each.id === record.ownerId)?.name
  const side = sides.find((each) => each.id === record.sideId)
  const who = person ?? (side ? say(side.label, desk.language) : desk.words.notes.noOwner)
  const due = record.due ? longDate(record.due, desk.language) : desk.words.notes.noDue
  return (
    <p className={styles.facts}>
      {words.who}: {who} · {words.when}: {due}
    </p>
  )
}

/** A side's own words as they are dictated: on the wall while they are typed. */
function LiveReservation({
  sideId,
  label,
  record,
  desk,
}: {
  readonly sideId: Id
  readonly label: string
  readonly record: ReadBack
  readonly desk: Desk
}) {
  const said = record.reservations.find((each) => each.sideId === sideId)?.text ?? ''
  const others = record.reservations.filter((each) => each.sideId !== sideId)
  const all = (text: string) =>
    text.trim() === '' ? others : [...others, { sideId, text: text.trim() }]
  const mended = useMended(
    said,
    desk,
    (text, was) =>
      editField(record, 'reservations', all(text), was === said ? record.reservations : all(was)),
    true,
  )
  const live = useLive(mended)
  return (
    <>
      <Field
        label={label}
        value={mended.text}
        onChange={live.type}
        rows={2}
        onBlur={mended.keep}
        autoFocus={said === ''}
      />
      <Conflict mended={mended} desk={desk} />
    </>
  )
}

/** Keys that are the read-back's while nobody types and no dialog is open. */
function useKeysOf(keys: Readonly<Record<string, () => void>>) {
  const newest = useRef(keys)
  useEffect(() => {
    newest.current = keys
  })
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const act = newest.current[event.key]
      const { target } = event
      if (!act || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return
      const isTaken =
        target instanceof Element &&
        target !== document.body &&
        target.matches('input, textarea, select, button, a, [contenteditable]')
      if (isTaken && event.key === 'Enter') return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
