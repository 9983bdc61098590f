import { useEffect, useState } from 'react'
import type { Id } from '../../../../../shared/engagement.ts'
import { peopleFrom } from '../../../../../shared/paste/people.ts'
import { freshId, type Desk } from '../../../desk.ts'
import { Dialog } from '../../../../kit/Dialog.tsx'
import type { Invitation } from '../fates.ts'
import { incomingFrom, type Read } from '../incoming.ts'
import type { Here } from '../whence.ts'
import { rosterWords } from '../words.ts'
import { PasteText } from './PasteText.tsx'
import { Preview } from './Preview.tsx'

interface Props {
  /** what was on the clipboard; empty where she opened it by its button */
  readonly text: string
  readonly here: Here
  /** the workshop everybody pasted is invited to */
  readonly invitation: Invitation | null
  /** the workshop they may be invited to as well, where that is for her to say */
  readonly workshop: { readonly id: Id; readonly title: string } | null
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Indsæt deltagere*: a list from Excel, Word or Outlook, shown line by line before anything is added. */
export function Paste({ text, here, invitation, workshop, desk, onClose }: Props) {
  const words = rosterWords(desk.language)
  const [typed, setTyped] = useState(text)
  const [read, setRead] = useState<Read | null>(() => readText(text, here))
  const [nobody, setNobody] = useState(text.trim() !== '' && read === null)

  // what was said of the last thing done would lie over the button that adds
  useEffect(() => desk.say(null), [])

  function readNow(said: string) {
    const found = readText(said, here)
    setTyped(said)
    setRead(found)
    setNobody(found === null)
  }

  return (
    <Dialog title={words.paste.title} closeWord={desk.words.close} onClose={onClose} wide firm>
      {read ? (
        <Preview
          read={read}
          setRead={setRead}
          here={here}
          invitation={invitation}
          workshop={workshop}
          desk={desk}
          onBack={() => setRead(null)}
          onClose={onClose}
        />
      ) : (
        <PasteText
          text={typed}
          nobody={nobody}
          words={words}
          onChange={setTyped}
          onRead={readNow}
        />
      )}
    </Dialog>
  )
}

/** Null where there is nobody in it. */
function readText(text: string, here: Here): Read | null {
  const { people, left } = peopleFrom(text)
  return people.length > 0 ? { lines: incomingFrom(text, people, here, freshId), left } : null
}
