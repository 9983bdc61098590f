import { useEffect, useState } from 'react'
import { clockTime, minuteOfDay, shortDay, today } from '../../../shared/dates.ts'
import type { RecordEvent } from '../../../shared/followup/history.ts'
import type { Kept } from '../../../shared/records.ts'
import { say } from '../../../shared/text.ts'
import { sideById, type Book } from './book.ts'
import styles from './Register.module.css'

/** What became of a record: who, when, and from what to what; the newest first. */
export function History({ record, book }: { readonly record: Kept; readonly book: Book }) {
  const [events, setEvents] = useState<readonly RecordEvent[]>([])
  const { words, desk } = book
  const { readHistory } = desk.ask
  useEffect(() => {
    let isMine = true
    void readHistory({ recordId: record.id }).then((outcome) => {
      if (isMine && outcome.ok) setEvents(outcome.value.events)
    })
    return () => {
      isMine = false
    }
    // what the journal says of it changes when the record does
  }, [record])
  return (
    <section className={styles.history}>
      <h3>{words.history}</h3>
      {events.length === 0 ? (
        <p className={styles.none}>{words.historyNone}</p>
      ) : (
        <ol>
          {events.toReversed().map((event, index) => (
            <li key={index}>
              <span className={styles.when}>
                {shortDay(today(event.at, zone), desk.language)}{' '}
                {desk.words.at(clockTime(minuteOfDay(event.at, zone), desk.language))},{' '}
                {words.by[event.by]}
              </span>
              <span>{eventSaid(event, record.kind, book)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** The desk's own: a history is read between meetings, wherever she is. */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

function eventSaid(event: RecordEvent, kind: Kept['kind'], book: Book): string {
  const { words } = book
  const moved = Object.entries(event.moved)
    .filter(([field]) => field !== 'sideId' || !('ownerId' in event.moved))
    .map(([field, pair]) => {
      const [from, to] = pair as readonly [string | number | null, string | number | null]
      const name = field as keyof typeof words.moved
      return words.fromTo(
        words.moved[name],
        valueSaid(name, from, kind, book),
        valueSaid(name, to, kind, book),
      )
    })
  if (moved.length === 0) return words.events[event.what]
  return event.what === 'edited'
    ? moved.join('; ')
    : `${words.events[event.what]}: ${moved.join('; ')}`
}

/** A value of the journal in words: a day, a name, a level, a status. */
export function valueSaid(
  field: keyof Book['words']['moved'],
  value: string | number | null,
  kind: Kept['kind'],
  book: Book,
): string {
  const { words, desk, engagement } = book
  if (value === null || value === '') return words.none
  switch (field) {
    case 'due':
      return shortDay(String(value), desk.language)
    case 'ownerId':
      return engagement.people.find(({ id }) => id === value)?.name ?? words.none
    case 'sideId': {
      const side = sideById(book, String(value))
      return side ? say(side.label, desk.language) : words.none
    }
    case 'status': {
      const all: Readonly<Record<string, string>> =
        kind === 'decision'
          ? desk.words.notes.statuses
          : kind === 'action' || kind === 'risk' || kind === 'benefit'
            ? words.statuses[kind]
            : {}
      return all[value] ?? String(value)
    }
    case 'end':
      return words.ends[value] ?? String(value)
    case 'probability':
    case 'impact':
      return String(value)
  }
}
