import { useEffect, useState, type RefObject } from 'react'
import type { Block } from '../../../shared/packs/template.ts'
import type { Method } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import type { Desk } from '../desk.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { Pick } from '../../kit/Pick.tsx'
import type { Meeting } from '../meeting.ts'
import { insert, spotsIn, spotStill, type Spot } from './insertion.ts'
import type { Entry } from './shelf.ts'
import { libraryWords } from './words.ts'
import styles from './Insert.module.css'

interface Props {
  readonly entry: Entry<Method>
  readonly meeting: Meeting
  readonly desk: Desk
  /** what the key does: it is told here, as the key belongs to the page */
  readonly press: RefObject<() => void>
}

export const insertCap = 'Ctrl Enter'

/** *Sæt ind i dagsordenen*: after which item, and how long. */
export function Insert({ entry, meeting, desk, press }: Props) {
  const words = libraryWords(desk.language)
  const { minutes, title } = entry.thing
  const [chosen, setChosen] = useState<Spot | null>(null)
  const [length, setLength] = useState<'short' | 'long'>('long')
  const spot = spotStill(meeting, chosen)
  const finished = meeting.open.workshop.finishedAt !== null

  async function put() {
    const { pack, thing } = entry
    await insert(
      desk,
      meeting,
      spot,
      [blockOf(thing, length)],
      `${pack.id}@${pack.version}`,
      words.methods.inserted(say(title, desk.language)),
    )
  }
  useEffect(() => {
    press.current = finished ? () => {} : () => void put()
    return () => {
      press.current = () => {}
    }
  })
  return (
    <div className={styles.insert}>
      <Pick
        label={words.methods.after}
        value={spot}
        onChange={(value) => setChosen(value as Spot)}
        groups={spotsIn(meeting, desk)}
      />
      {minutes.short !== minutes.long && (
        <Choice
          label={words.methods.length}
          value={length}
          onChange={setLength}
          options={(['short', 'long'] as const).map((value) => ({
            value,
            label: words.methods[value](minutes[value]),
          }))}
        />
      )}
      <div className={styles.button}>
        <Button look="primary" keyCap={insertCap} onPress={() => void put()} disabled={finished}>
          {words.methods.insert}
        </Button>
      </div>
    </div>
  )
}

/** The long version can be cut to the short one; the short one stays as it is. */
function blockOf({ item, minutes }: Method, length: 'short' | 'long'): Block {
  const isLong = length === 'long' && minutes.long > minutes.short
  return { ...item, minutes: minutes[length], least: isLong ? minutes.short : null }
}
