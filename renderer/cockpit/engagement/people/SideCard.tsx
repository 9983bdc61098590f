import { useState } from 'react'
import { Building2, Trash2, TriangleAlert } from 'lucide-react'
import type { Side } from '../../../../shared/engagement.ts'
import { edited, say } from '../../../../shared/text.ts'
import type { EngagementView } from '../../../../shared/views.ts'
import type { Desk } from '../../desk.ts'
import { Button } from '../../../kit/Button.tsx'
import { SideMark } from '../../../kit/SideMark.tsx'
import { InPlace } from '../InPlace.tsx'
import { countsOf, peopleOn, shownAs } from './measuring.ts'
import { NewParty } from './NewParty.tsx'
import { PartyTable } from './PartyTable.tsx'
import { rosterWords } from './words.ts'
import styles from './SideCard.module.css'

interface Props {
  readonly side: Side
  readonly engagement: EngagementView
  readonly desk: Desk
  readonly pasteLines: (text: string) => void
}

/** One side: what it is called, how many answer for it and what that means, and its organisations. */
export function SideCard({ side, engagement, desk, pasteLines }: Props) {
  const words = rosterWords(desk.language)
  const [adding, setAdding] = useState(false)
  const label = say(side.label, desk.language)
  const counts = countsOf(peopleOn(side.id, engagement.people, engagement.parties))
  const shown = shownAs(counts.answers)
  const isEmpty = counts.answers + counts.advises + counts.guest === 0
  const own = engagement.parties.filter((party) => party.sideId === side.id)
  return (
    <section className={styles.card} data-mark={side.mark} aria-label={label}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <SideMark mark={side.mark} />
          <InPlace
            label={words.label(side.mark)}
            value={label}
            needed
            onKeep={(said) =>
              desk.run(
                {
                  do: 'editSide',
                  sideId: side.id,
                  label: edited(side.label, desk.language, said),
                },
                words.labelKept,
              )
            }
          />
        </h2>
        <p className={styles.counts}>
          {words.counts(counts.answers, counts.advises, counts.guest)}
        </p>
        {!isEmpty && (
          <p className={styles.shown} data-joint={shown === 'joint' || undefined}>
            {shown === 'joint' ? (
              <>
                <TriangleAlert size={14} aria-hidden="true" />{' '}
                {words.shown.joint(label, counts.answers)}
              </>
            ) : (
              words.shown[shown]
            )}
          </p>
        )}
        <div className={styles.tools}>
          <Button look="quiet" icon={<Building2 />} onPress={() => setAdding(true)}>
            <span aria-hidden="true">{words.party.add}</span>
            <span className="visually-hidden">{words.party.addTo(label)}</span>
          </Button>
          {engagement.sides.length > 2 && (
            <Button
              look="quiet"
              label={words.thirdSide.remove(label)}
              onPress={() =>
                void desk.run({ do: 'removeSide', sideId: side.id }, words.thirdSide.removed(label))
              }
            >
              <Trash2 size={16} aria-hidden="true" />
            </Button>
          )}
        </div>
      </header>
      {own.map((party, index) => (
        <PartyTable
          key={party.id}
          party={party}
          first={index === 0}
          only={own.length === 1}
          engagement={engagement}
          desk={desk}
          pasteLines={pasteLines}
        />
      ))}
      {adding && <NewParty side={side} desk={desk} onClose={() => setAdding(false)} />}
    </section>
  )
}
