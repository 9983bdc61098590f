import { LineEdit } from './LineEdit.tsx'
import type { PartProps } from './part.ts'
import styles from './part.module.css'

interface Props extends Pick<PartProps, 'item' | 'desk' | 'words'> {
  readonly ownNote: string
}

/** *Egne noter*: hers alone, on this machine. */
export function OwnPart({ item, desk, words, ownNote }: Props) {
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
