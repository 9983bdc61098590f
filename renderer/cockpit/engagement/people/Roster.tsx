import { useState } from 'react'
import { ClipboardPaste } from 'lucide-react'
import type { Id } from '../../../../shared/engagement.ts'
import { leastK } from '../../../../shared/polls/k.ts'
import { say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { countsOf, peopleOn, shownAs } from './measuring.ts'
import { Paste } from './paste/Paste.tsx'
import { usePasted } from './paste/usePasted.ts'
import { SideCard } from './SideCard.tsx'
import { ThirdSide } from './ThirdSide.tsx'
import { rosterWords } from './words.ts'
import styles from './Roster.module.css'

interface Props {
  readonly engagement: EngagementView
  /** the workshop that is open in this window */
  readonly openId: Id | null
  readonly desk: Desk
}

/** *Deltagere* of a samarbejde: sides, their organisations and everybody in them, mended where they stand. */
export function Roster({ engagement, openId, desk }: Props) {
  const words = rosterWords(desk.language)
  const { sides, parties, people, workshops } = engagement
  const [pasting, setPasting] = useState<string | null>(null)
  const open = workshops.find((workshop) => workshop.id === openId)
  usePasted(setPasting)
  return (
    <div className={styles.roster}>
      <header className={styles.head}>
        <div>
          <p>{words.sides(sides.length, people.length)}</p>
          <p className={styles.level}>{levelSaid(engagement, desk)}</p>
        </div>
        <Button
          look="primary"
          icon={<ClipboardPaste />}
          keyCap="Ctrl V"
          onPress={() => setPasting('')}
        >
          {words.paste.open}
        </Button>
      </header>
      {people.length === 0 && (
        <div className={styles.empty}>
          <p>{words.empty.sentence}</p>
          <p className={styles.example}>{words.empty.example}</p>
        </div>
      )}
      {sides.map((side) => (
        <SideCard
          key={side.id}
          side={side}
          engagement={engagement}
          desk={desk}
          pasteLines={setPasting}
        />
      ))}
      {sides.length < 3 && <ThirdSide sides={sides} desk={desk} />}
      {pasting !== null && (
        <Paste
          text={pasting}
          here={{ sides, parties, people }}
          invitation={null}
          workshop={open ? { id: open.id, title: say(open.title, desk.language) } : null}
          desk={desk}
          onClose={() => setPasting(null)}
        />
      )}
    </div>
  )
}

/** What the numbers mean for measuring, for the engagement as a whole. */
function levelSaid({ sides, parties, people }: EngagementView, desk: Desk): string {
  const words = rosterWords(desk.language)
  const answers = sides.map((side) => countsOf(peopleOn(side.id, people, parties)).answers)
  if (answers.reduce((sum, each) => sum + each, 0) < leastK) return words.nothingShown(leastK)
  return answers.some((each) => shownAs(each) === 'joint') ? words.onlyJoint(leastK) : words.bySide
}
