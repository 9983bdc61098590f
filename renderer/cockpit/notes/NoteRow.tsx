import { Pencil, Trash2 } from 'lucide-react'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import {
  joinedNotes,
  noteOf,
  plainOf,
  richOf,
  unpacked,
  type NoteText,
} from '../../../shared/richtext.ts'
import type { Block } from '../../../shared/workshop.ts'
import { holderOf, type NoteDesk, type Noted } from './noted.ts'
import { Button } from '../../kit/Button.tsx'
import { RichField } from '../../kit/richtext/RichField.tsx'
import { Written } from '../../kit/richtext/Written.tsx'
import { Conflict, HeldBy } from './Conflict.tsx'
import { TurnMenu } from './TurnMenu.tsx'
import { useHold } from './useHold.ts'
import { useMendedAs, type Words } from './useMended.ts'
import styles from './RecordRow.module.css'

interface Props {
  readonly block: Block
  readonly meeting: Noted
  readonly desk: NoteDesk
  readonly editing: boolean
  readonly setEditing: (id: Id | null) => void
}

/** One note, mended where it stands. */
export function NoteRow({ block, meeting, desk, editing, setEditing }: Props) {
  const { words, run } = desk
  const holder = holderOf(meeting, block.id)
  return (
    <li className={styles.row} data-kind="note">
      <div className={styles.head}>
        <span className={styles.kind}>{words.notes.kinds.note}</span>
        <span className={styles.at}>
          {clockTime(minuteOfDay(block.at, meeting.open.workshop.timeZone), desk.language)}
        </span>
        <span className={styles.tools}>
          {holder === null && !editing && (
            <TurnMenu
              thing={{
                is: 'note',
                id: block.id,
                text: plainOf(block.text),
                name: words.notes.note,
              }}
              meeting={meeting}
              desk={desk}
            />
          )}
          <Button
            look="quiet"
            label={words.notes.edit(words.notes.note)}
            disabled={holder !== null && !editing}
            onPress={() => setEditing(editing ? null : block.id)}
          >
            <Pencil size={15} aria-hidden="true" />
          </Button>
          <Button
            look="quiet"
            label={words.notes.remove(words.notes.note)}
            onPress={() =>
              void run(
                { do: 'removeNote', blockId: block.id, was: block.text },
                words.lines.noteRemoved,
              )
            }
          >
            <Trash2 size={15} aria-hidden="true" />
          </Button>
        </span>
      </div>
      {editing ? (
        <Mending block={block} desk={desk} onDone={() => setEditing(null)} />
      ) : (
        <>
          <Written note={block.text} />
          <HeldBy thingId={block.id} meeting={meeting} desk={desk} />
        </>
      )}
    </li>
  )
}

const notes: Words<NoteText> = {
  kept: (note) => noteOf(richOf(note)),
  isEmpty: (note) => plainOf(note) === '',
  both: joinedNotes,
  told: unpacked,
}

function Mending({
  block,
  desk,
  onDone,
}: Pick<Props, 'block' | 'desk'> & { readonly onDone: () => void }) {
  const { words } = desk
  const { type } = useHold(block.id, true, desk)
  const mended = useMendedAs(
    block.text,
    desk,
    (text, was) => ({ do: 'editNote', blockId: block.id, text, was }),
    notes,
  )
  return (
    <div className={styles.form}>
      <RichField
        label={words.notes.text}
        value={mended.text}
        language={desk.language}
        onChange={(text) => {
          type()
          mended.type(text)
        }}
        onLeave={mended.keep}
        onDone={() => {
          if (mended.theirs === null) onDone()
        }}
      />
      <Conflict mended={mended} desk={desk} />
      <div>
        <Button onPress={onDone} disabled={mended.theirs !== null}>
          {words.finished}
        </Button>
      </div>
    </div>
  )
}
