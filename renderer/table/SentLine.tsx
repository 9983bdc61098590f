import { Check, CloudOff, CloudUpload, TriangleAlert } from 'lucide-react'
import type { Clock } from '../../shared/clock.ts'
import { plainOf, unpacked } from '../../shared/richtext.ts'
import type { WriteCommand } from '../../shared/table.ts'
import type { TableMeeting } from '../../shared/tableviews.ts'
import { freshId, refusalIn, wordsIn } from '../cockpit/desk.ts'
import { Meanwhile } from '../cockpit/notes/Meanwhile.tsx'
import { Button } from '../kit/Button.tsx'
import type { Link } from '../port.ts'
import { textOf, type Outbox, type Unsent } from './outbox.ts'
import type { Table } from './table.ts'
import styles from './SentLine.module.css'

interface Props {
  readonly outbox: Outbox
  readonly unsent: readonly Unsent[]
  readonly link: Link
  readonly meeting: TableMeeting
  readonly clock: Clock
  readonly table: Table
}

/** Whether all is with the room, what is not, and the texts that wait for a choice. */
export function SentLine({ outbox, unsent, link, meeting, clock, table }: Props) {
  const { words } = table
  const waiting = unsent.filter((each) => each.state === 'waiting')
  const conflicts = unsent.filter((each) => each.state === 'conflict')
  const refused = unsent.filter((each) => each.state === 'refused')
  const isLost = link === 'lost'
  return (
    <section className={styles.sent}>
      <p className={styles.line} role="status" data-lost={isLost || undefined}>
        {isLost ? (
          <CloudOff size={16} aria-hidden="true" />
        ) : conflicts.length + refused.length > 0 ? (
          <TriangleAlert size={16} aria-hidden="true" />
        ) : waiting.length > 0 ? (
          <CloudUpload size={16} aria-hidden="true" />
        ) : (
          <Check size={16} aria-hidden="true" />
        )}{' '}
        {isLost && `${words.link.lost} `}
        {waiting.length === 0
          ? !isLost && conflicts.length + refused.length === 0 && words.outbox.allSent
          : isLost
            ? `${words.outbox.unsent(waiting.length)}.`
            : words.outbox.sending}
        {conflicts.length > 0 && words.outbox.choose(conflicts.length)}
      </p>
      {conflicts.map((entry) => (
        <Meanwhile
          key={entry.name}
          theirs={entry.theirs === null ? null : unpacked(entry.theirs)}
          mine={unpacked(textOf(entry.command) ?? '')}
          words={words.meanwhile}
          choose={(which) =>
            outbox.choose(entry.name, which, {
              id: freshId(),
              workshopId: meeting.workshop.id,
              itemId: clock.itemId,
            })
          }
        />
      ))}
      {refused.map((entry) => (
        <div key={entry.name} className={styles.refused} role="alert">
          <p>
            <TriangleAlert size={16} aria-hidden="true" />{' '}
            <strong>
              {said(entry.command, table)} {words.outbox.refused}.
            </strong>{' '}
            {entry.reason && refusalIn(table.language, { ok: false, reason: entry.reason })}
          </p>
          <p className={styles.text}>{wordsOf(entry.command)}</p>
          <Button onPress={() => outbox.drop(entry.name)}>{words.outbox.drop}</Button>
        </div>
      ))}
    </section>
  )
}

/** What kind of thing a command is, as a word. */
function said(command: WriteCommand, { words, language }: Table): string {
  const { kinds } = wordsIn(language).notes
  switch (command.do) {
    case 'writeNote':
      return kinds.note
    case 'makeRecord':
      return kinds[command.of.kind]
    case 'noteAttendance':
      return words.outbox.attendance
    case 'giveAnswer':
    case 'removeAnswer':
      return words.outbox.answer
    case 'removeNote':
    case 'removeRecord':
      return words.outbox.removal
    default:
      return words.outbox.edit
  }
}

function wordsOf(command: WriteCommand): string {
  if (command.do === 'makeRecord') return command.of.text
  return plainOf('text' in command ? command.text : unpacked(textOf(command) ?? ''))
}
