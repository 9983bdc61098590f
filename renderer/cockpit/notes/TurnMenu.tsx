import { ArrowRightLeft } from 'lucide-react'
import { keptKinds, type KeptKind } from '../../../shared/records.ts'
import { freshId } from '../desk.ts'
import { KindMenu } from './KindMenu.tsx'
import type { NoteDesk, Noted } from './noted.ts'
import { keptWords } from './words.ts'

interface Props {
  /** the note or record that is turned, with the words it has now */
  readonly thing: {
    readonly is: KeptKind | 'note'
    readonly id: string
    readonly text: string
    readonly name: string
  }
  readonly meeting: Noted
  readonly desk: NoteDesk
}

/** Turns what was written into a record of another kind: one letter, the same as in the line, and one undo takes it back. */
export function TurnMenu({ thing, meeting, desk }: Props) {
  const words = keptWords(desk.language)
  function turn(kind: KeptKind) {
    const { id: thingId, text: was } = thing
    const id = freshId()
    const at = { workshopId: meeting.open.workshop.id, itemId: meeting.clock.itemId }
    void desk.run(
      thing.is === 'note'
        ? { do: 'turnNote', id, blockId: thingId, kind, was }
        : { do: 'turnRecord', id, recordId: thingId, kind, was, ...at },
      desk.words.notes.saved(desk.words.notes.kinds[kind]),
    )
  }
  return (
    <KindMenu
      label={words.turn(thing.name)}
      kinds={keptKinds.filter((kind) => kind !== thing.is)}
      desk={desk}
      choose={turn}
    >
      <ArrowRightLeft size={15} aria-hidden="true" />
    </KindMenu>
  )
}
