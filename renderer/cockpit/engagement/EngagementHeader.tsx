import { Plus } from 'lucide-react'
import { narrowDate } from '../../../shared/dates.ts'
import { say } from '../../../shared/text.ts'
import type { EngagementView } from '../../../shared/views.ts'
import { Button } from '../../kit/Button.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { BackButtons } from '../BackButtons.tsx'
import type { Desk } from '../desk.ts'
import { Badge } from '../home/Badge.tsx'
import type { Lever } from '../keys/lever.ts'
import { InPlace } from './InPlace.tsx'
import { periodOf } from './period.ts'
import { engagementWords } from './words.ts'
import styles from './EngagementHeader.module.css'

interface Props {
  readonly engagement: EngagementView
  readonly desk: Desk
  readonly levers: readonly Lever[]
  readonly makeNew: Lever
  /** whether a new workshop is the first thing to do here: other tabs have a first thing of their own */
  readonly isFirst: boolean
}

/** Which project this is: its name and case, who takes part in it, from when to when, and the way to a new workshop. */
export function EngagementHeader({ engagement, desk, levers, makeNew, isFirst }: Props) {
  const { words: shared, language, run } = desk
  const words = engagementWords(language).header
  const { about } = engagement
  const period = periodOf(engagement)
  return (
    <header className={styles.header} aria-label={words.label}>
      <div className={styles.who}>
        <h1 className="visually-hidden">{about.name}</h1>
        <div className={styles.name}>
          <InPlace
            label={words.name}
            value={about.name}
            needed
            onKeep={(name) => run({ do: 'editEngagement', set: { name } }, words.nameKept)}
          />
          {about.demo && <Badge>{shared.demo}</Badge>}
        </div>
        <div className={styles.facts}>
          <span className={styles.case}>
            <span aria-hidden="true">{words.caseNumber}</span>
            <InPlace
              label={words.caseNumber}
              value={about.caseNumber}
              placeholder={words.noCaseNumber}
              onKeep={(caseNumber) =>
                run({ do: 'editEngagement', set: { caseNumber } }, words.caseNumberKept)
              }
            />
          </span>
          <span>
            {period ? words.period(narrowDate(period.from), narrowDate(period.to)) : words.noPeriod}
          </span>
          {engagement.sides.map((side) => (
            <span key={side.id}>
              <SideMark mark={side.mark} />{' '}
              <span className="visually-hidden">{say(side.label, language)}: </span>
              {partiesOf(engagement, side.id, words.more)}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.tools}>
        <BackButtons levers={levers} />
        <Button keyCap="Ctrl K" onPress={() => desk.show('palette')}>
          <span className={styles.commands}>{shared.header.commands}</span>
        </Button>
        <Button
          look={isFirst ? 'primary' : 'plain'}
          icon={<Plus />}
          keyCap={makeNew.cap}
          onPress={makeNew.pull}
        >
          {makeNew.label}
        </Button>
      </div>
    </header>
  )
}

/** The organisations of a side, the first three by name. */
function partiesOf(
  { parties }: EngagementView,
  sideId: string,
  more: (n: number) => string,
): string {
  const names = parties.filter((party) => party.sideId === sideId).map((party) => party.short)
  const rest = names.length - 3
  return [names.slice(0, 3).join(', '), ...(rest > 0 ? [more(rest)] : [])].join(' ')
}
