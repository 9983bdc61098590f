import { CloudOff, PencilLine } from 'lucide-react'
import { tableWords } from '../table/words.ts'
import { Meanwhile } from './Meanwhile.tsx'
import type { NoteText } from '../../../shared/richtext.ts'
import type { Id } from '../../../shared/engagement.ts'
import { holderOf, type NoteDesk, type Noted } from './noted.ts'
import type { Mended } from './useMended.ts'
import styles from './Conflict.module.css'

/** Where somebody else changed a text meanwhile: both, and the choice. */
export function Conflict({
  mended,
  desk,
}: {
  readonly mended: Mended<NoteText>
  readonly desk: NoteDesk
}) {
  if (mended.theirs === null) return null
  return (
    <Meanwhile
      theirs={mended.theirs}
      mine={mended.text}
      words={tableWords(desk.language).meanwhile}
      choose={mended.choose}
    />
  )
}

/** Who is writing in a thing just now, or that it is not with the room yet. */
export function HeldBy({
  thingId,
  meeting,
  desk,
}: {
  readonly thingId: Id
  readonly meeting: Noted
  readonly desk: NoteDesk
}) {
  if (meeting.unsent?.has(thingId))
    return (
      <p className={styles.held}>
        <CloudOff size={14} aria-hidden="true" /> {tableWords(desk.language).outbox.waits}
      </p>
    )
  const name = holderOf(meeting, thingId)
  if (name === null) return null
  return (
    <p className={styles.held}>
      <PencilLine size={14} aria-hidden="true" /> {tableWords(desk.language).meanwhile.title(name)}
    </p>
  )
}
