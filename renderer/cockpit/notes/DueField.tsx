import { useState } from 'react'
import { shortDay, today } from '../../../shared/dates.ts'
import { readDue, relativeOf } from '../../../shared/duewords.ts'
import type { Action, Benefit } from '../../../shared/records.ts'
import { Field } from '../../kit/Field.tsx'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'

interface Props {
  readonly record: Action | Benefit
  readonly meeting: Noted
  readonly desk: NoteDesk
}

/** A day as people say it; what hangs on go-live or idriftsættelse says so, for it moves along. */
export function DueField({ record, meeting, desk }: Props) {
  const { words, language, run } = desk
  const own = keptWords(language)
  const { workshop, engagement } = meeting.open
  const [due, setDue] = useState(record.dueSaid === '' ? (record.due ?? '') : record.dueSaid)
  const said = due.trim()
  const day =
    said === ''
      ? null
      : readDue(said, today(record.at, workshop.timeZone), engagement.goLive, engagement.operation)
  const relative = day === null ? null : relativeOf(said)
  const unclear = said !== '' && day === null

  function keep() {
    if (unclear || (day === record.due && sameAnchor(relative, record.relative))) return
    const set = { due: day, dueSaid: day === null ? '' : said, relative }
    const was = { due: record.due, dueSaid: record.dueSaid, relative: record.relative }
    void run({ do: 'editRecord', recordId: record.id, to: { kind: record.kind, set, was } })
  }

  const moves = relative ? `, ${own.moves[relative.anchor]}` : ''
  return (
    <Field
      label={own.dues[record.kind]}
      value={due}
      onChange={setDue}
      onBlur={keep}
      hint={day === null ? 'fre, uge 50, G-12u' : `${shortDay(day, language)}${moves}`}
      error={unclear ? words.notes.unclearDue(due) : undefined}
    />
  )
}

function sameAnchor(one: Action['relative'], other: Action['relative']): boolean {
  return one?.anchor === other?.anchor && one?.weeks === other?.weeks
}
