import { CircleCheck, Info } from 'lucide-react'
import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import { takenAt } from '../../../shared/initiatives.ts'
import { offeredFor } from '../../../shared/offered.ts'
import type { Initiative } from '../../../shared/packs/pack.ts'
import { say } from '../../../shared/text.ts'
import { initiativeWordsIn } from '../../../shared/words/initiatives/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { SideMark } from '../../kit/SideMark.tsx'
import { freshId, type Desk } from '../desk.ts'
import { Fold } from '../engagement/Fold.tsx'
import { talkedAbout, type Meeting } from '../meeting.ts'
import { TakenRow } from './TakenRow.tsx'
import styles from './Initiatives.module.css'

interface Props {
  readonly item: Item
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The phase's initiatives for the principles talked about: one press, and a side, or both, has taken it as an action. */
export function Initiatives({ item, meeting, desk }: Props) {
  const { language, content } = desk
  const words = initiativeWordsIn(language)
  const { sides, workshop } = meeting.open
  const { taken, without, together } = takenAt(meeting.records, sides, workshop.id)
  const offered =
    content &&
    offeredFor('initiatives', {
      content,
      packPhase: meeting.initiatives.packPhase,
      gate: null,
      principles: item.principles.length > 0 ? item.principles : talkedAbout(meeting),
    })
  if (offered?.offer !== 'initiatives') return null
  const rest = offered.rest.flatMap((each) => each.initiatives)
  const row = (initiative: Initiative) => (
    <Row
      key={initiative.id}
      initiative={initiative}
      isTaken={taken.some(({ initiativeId }) => initiativeId === initiative.id)}
      item={item}
      meeting={meeting}
      desk={desk}
    />
  )
  return (
    <div className={styles.initiatives}>
      <p className={styles.muted}>{words.lead}</p>
      {taken.length > 0 && (
        <ul className={styles.taken}>
          {taken.map((action) => (
            <TakenRow key={action.id} action={action} meeting={meeting} desk={desk} />
          ))}
        </ul>
      )}
      {taken.length > 0 &&
        (without.length === 0 && together ? (
          <p className={styles.complete}>
            <CircleCheck size={16} aria-hidden="true" /> {words.complete}
          </p>
        ) : (
          <p className={styles.kind}>
            <Info size={16} aria-hidden="true" />{' '}
            {[
              ...without.map(({ label }) => words.lacks(say(label, language))),
              ...(together ? [] : [words.lacksTogether]),
            ].join(' ')}
          </p>
        ))}
      {offered.phase === null ? (
        <p>{words.noPhase}</p>
      ) : offered.proposed.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <ul className={styles.list}>{offered.proposed.map(row)}</ul>
          {rest.length > 0 && (
            <Fold title={words.rest(rest.length)}>
              <ul className={styles.list}>{rest.map(row)}</ul>
            </Fold>
          )}
        </>
      )}
    </div>
  )
}

interface RowProps extends Props {
  readonly initiative: Initiative
  readonly isTaken: boolean
}

function Row({ initiative, isTaken, item, meeting, desk }: RowProps) {
  const { language, run } = desk
  const words = initiativeWordsIn(language)
  const { workshop, sides } = meeting.open
  const title = say(initiative.title, language)

  function take(sideId: Id | null) {
    void run({
      do: 'makeRecord',
      id: freshId(),
      workshopId: workshop.id,
      itemId: item.id,
      of: {
        kind: 'action',
        text: say(initiative.title, workshop.language),
        sideId,
        initiativeId: initiative.id,
        principles: [initiative.principle],
      },
    })
  }

  return (
    <li>
      <div>
        <p className={styles.title}>
          <Said text={initiative.title} language={language} />{' '}
          <span className={styles.muted}>{words.by[initiative.by]}</span>
        </p>
        <p className={styles.muted}>
          <Said text={initiative.text} language={language} />
        </p>
      </div>
      {isTaken ? (
        <span className={styles.muted}>{words.taken}</span>
      ) : (
        <div className={styles.acts}>
          {sides.map((side) => (
            <Button
              key={side.id}
              label={`${side.mark}: ${words.takes(say(side.label, language), title)}`}
              onPress={() => take(side.id)}
            >
              <SideMark mark={side.mark} />
            </Button>
          ))}
          <Button label={words.togetherTakes(title)} onPress={() => take(null)}>
            {words.together}
          </Button>
        </div>
      )}
    </li>
  )
}
