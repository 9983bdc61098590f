import { useState } from 'react'
import { Monitor } from 'lucide-react'
import type { Item } from '../../../shared/agenda.ts'
import { clausesOf, declaredAsOf, stateOf } from '../../../shared/declaration.ts'
import { declaredAs } from '../../../shared/declarationkinds.ts'
import { reference } from '../../../shared/records.ts'
import { declarationWordsIn } from '../../../shared/words/declaration/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Choice } from '../../kit/Choice.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { ClauseForm } from './ClauseForm.tsx'
import { Drafts } from './Drafts.tsx'
import styles from './Declaration.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The hensigtserklæring, clause by clause: from the drafts, corrected while all read it, and answered by each side. */
export function Declaration({ item, meeting, desk }: Props) {
  const { language, run } = desk
  const words = declarationWordsIn(language)
  const { sides, workshop, engagement } = meeting.open
  const clauses = clausesOf({ records: keyed(meeting) })
  const [wanted, setWanted] = useState<string | null>(clauses[0]?.id ?? null)
  const at = clauses.findIndex(({ id }) => id === wanted)
  const clause = clauses[at]
  const as = declaredAsOf(engagement)
  return (
    <div className={styles.declaration}>
      <div className={styles.bar} role="group" aria-label={words.title}>
        <Button pressed={!clause} onPress={() => setWanted(null)}>
          {words.drafts}
        </Button>
        {clauses.map((each) => (
          <Button
            key={each.id}
            pressed={each.id === clause?.id}
            label={`${reference(each)}: ${words.states[stateOf(each, sides)]}`}
            onPress={() => setWanted(each.id)}
          >
            {reference(each)}
            <span className={styles.state}>{signs[stateOf(each, sides)]}</span>
          </Button>
        ))}
        <span className={styles.gap} />
        {clauses.length > 0 && (
          <Button
            look="quiet"
            label={words.show}
            onPress={() =>
              void run({
                do: 'showOnWall',
                workshopId: workshop.id,
                show: { mode: 'clause', at: Math.max(0, at) },
              })
            }
          >
            <Monitor size={18} aria-hidden="true" />
          </Button>
        )}
      </div>
      {clause ? (
        <ClauseForm key={clause.id} clause={clause} meeting={meeting} desk={desk} />
      ) : (
        <Drafts item={item} clauses={clauses} meeting={meeting} desk={desk} onTaken={setWanted} />
      )}
      <div className={styles.as}>
        <Choice
          label={words.as}
          small
          value={as}
          onChange={(chosen) =>
            void run(
              {
                do: 'declareAs',
                as: chosen,
                id: freshId(),
                workshopId: workshop.id,
                itemId: item.id,
              },
              chosen === 'annex' ? words.asRecommended : undefined,
            )
          }
          options={declaredAs.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <p className={styles.muted}>{words.prints[as]}</p>
      </div>
    </div>
  )
}

const signs = { agreed: '✓', amended: '✓', disputed: '≠', open: '' } as const

function keyed({ records }: Pick<Meeting, 'records'>) {
  return Object.fromEntries(records.map((each) => [each.id, each]))
}
