import { useState, type ReactNode } from 'react'
import { X } from 'lucide-react'
import type { Item } from '../../../../shared/agenda.ts'
import { clockTime } from '../../../../shared/dates.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import { words as da } from '../../../../shared/words/details/da.ts'
import { words as en } from '../../../../shared/words/details/en.ts'
import { Button } from '../../../kit/Button.tsx'
import { Said } from '../../../kit/Said.tsx'
import type { Desk } from '../../desk.ts'
import type { Meeting } from '../../meeting.ts'
import { AnswerPart } from './AnswerPart.tsx'
import { DoingPart } from './DoingPart.tsx'
import { Fold } from './Fold.tsx'
import { GroundsPart } from './GroundsPart.tsx'
import { ItemPart } from './ItemPart.tsx'
import { OwnPart } from './OwnPart.tsx'
import type { PartProps } from './part.ts'
import { TablesPart } from './TablesPart.tsx'
import { groups, toldOf, type GroupName } from './told.ts'
import { useMend } from './useMend.ts'
import { WallPart } from './WallPart.tsx'
import styles from './Details.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly engagement: EngagementView | null
  readonly ownNote: string | null
  readonly desk: Desk
  readonly onClose: () => void
}

/** *Detaljer*: one item whole, beside the agenda it stands in. What is typed is kept; Esc closes. */
export function Details(props: Props) {
  const { item, meeting, desk, onClose } = props
  const words = desk.language === 'da' ? da : en
  const [open, setOpen] = useState<ReadonlySet<GroupName>>(new Set(['item', 'doing']))
  const toggle = (name: GroupName, isOpen: boolean) =>
    setOpen(new Set(isOpen ? [...open, name] : [...open].filter((each) => each !== name)))
  return (
    <aside
      className={styles.details}
      data-region
      tabIndex={-1}
      aria-label={words.region}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head}>
        <div>
          <p className={styles.place}>{placeOf(item, meeting, desk, words)}</p>
          <h2 className={styles.title}>
            <Said text={item.title} language={desk.language} />
          </h2>
        </div>
        <Button look="quiet" keyCap="Esc" onPress={onClose}>
          <X size={18} aria-hidden="true" />
          <span className="visually-hidden">{words.close}</span>
        </Button>
      </header>
      <div className={styles.groups}>
        {meeting.open.workshop.finishedAt !== null && (
          <p className={styles.finished}>{words.finished}</p>
        )}
        {/* its fields are another item's, or another language's: what was typed is kept and they begin anew */}
        <Groups
          key={`${item.id} ${desk.language}`}
          {...props}
          words={words}
          open={open}
          toggle={toggle}
        />
      </div>
    </aside>
  )
}

interface GroupsProps extends Omit<Props, 'onClose'>, Pick<PartProps, 'words'> {
  readonly open: ReadonlySet<GroupName>
  readonly toggle: (name: GroupName, open: boolean) => void
}

function Groups({ item, meeting, engagement, ownNote, desk, words, open, toggle }: GroupsProps) {
  const mend = useMend(item, meeting, desk)
  const told = toldOf(item, ownNote, words, desk)
  const part: PartProps = { item, meeting, desk, words, mend }
  const parts: Readonly<Record<GroupName, ReactNode>> = {
    item: <ItemPart {...part} />,
    doing: <DoingPart {...part} />,
    answer: <AnswerPart {...part} />,
    wall: <WallPart {...part} />,
    tables: <TablesPart {...part} />,
    grounds: <GroundsPart {...part} engagement={engagement} />,
    own: <OwnPart item={item} desk={desk} words={words} ownNote={ownNote} />,
  }
  const isFinished = meeting.open.workshop.finishedAt !== null
  return groups.map((name) => (
    <Fold
      key={name}
      title={words.groups[name]}
      told={told[name]}
      open={open.has(name)}
      onToggle={(isOpen) => toggle(name, isOpen)}
    >
      <fieldset disabled={isFinished && name !== 'own'} className={styles.fields}>
        {parts[name]}
      </fieldset>
    </Fold>
  ))
}

function placeOf(item: Item, meeting: Meeting, desk: Desk, words: PartProps['words']): string {
  const at = meeting.agenda.findIndex((row) => row.item.id === item.id)
  const { starts, ends } = meeting.agenda[at]?.planned ?? { starts: 0, ends: 0 }
  const { language } = desk
  return words.place(at + 1, clockTime(starts, language), clockTime(ends, language))
}
