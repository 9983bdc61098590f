import { preflightWords } from '../../preflight/words.ts'
import { LineEdit } from './LineEdit.tsx'
import type { PartProps } from './part.ts'
import styles from './part.module.css'

interface Props extends Pick<PartProps, 'item' | 'desk' | 'words'> {
  /** null while everybody sees this screen */
  readonly ownNote: string | null
}

/** *Egne noter*: hers alone, on this machine. */
export function OwnPart({ item, desk, words, ownNote }: Props) {
  if (ownNote === null)
    return <p className={styles.about}>{preflightWords(desk.language).ownNotesHidden}</p>
  return (
    <>
      <LineEdit
        label={words.own.field}
        value={ownNote}
        keep={async (text) => desk.tell(await desk.ask.keepOwnNote({ itemId: item.id, text }))}
        long
      />
      <p className={styles.about}>{words.own.about}</p>
    </>
  )
}
