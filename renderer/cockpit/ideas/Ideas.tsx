import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { Item } from '../../../shared/agenda.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Idea } from '../../../shared/ideas.ts'
import { Button } from '../../kit/Button.tsx'
import { Said } from '../../kit/Said.tsx'
import { freshId } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { IdeaDialog, type IdeaAct, type IdeaDesk } from './IdeaDialog.tsx'
import { listOf } from './list.ts'
import styles from './Ideas.module.css'

interface Props {
  readonly item: Pick<Item, 'id' | 'answer'>
  readonly meeting: Pick<Meeting, 'ideas'>
  readonly desk: IdeaDesk
  /** a referent merges and puts in order; opening, showing, leaving out and measuring are the facilitator's */
  readonly onlyMerges?: boolean
}

/** Texts without name or side: how many while they come; afterwards merged, moved under headings, left out, and measured. */
export function Ideas({ item, meeting, desk, onlyMerges = false }: Props) {
  const words = desk.words.ideas
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const [act, setAct] = useState<IdeaAct | null>(null)
  const collecting = meeting.ideas.collecting.find((each) => each.id === item.id)
  const { ideas, leftOut, came } = listOf(meeting.ideas, item.id)
  const waiting = meeting.ideas.waiting[item.id] ?? 0
  const picked = ideas.filter(({ idea }) => chosen.has(idea.id)).map(({ idea }) => idea)
  if (item.answer.kind !== 'texts') return null
  const close = (isDone: boolean) => {
    setAct(null)
    if (isDone) setChosen(new Set())
  }
  const turn = (id: Id) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <div className={styles.ideas}>
      <p className={styles.ask}>
        <Said text={item.answer.ask} language={desk.language} />
      </p>
      <State
        state={collecting ? (collecting.shown ? 'shown' : collecting.state) : null}
        came={came + waiting}
        waiting={waiting}
        desk={desk}
        isHers={!onlyMerges}
        onHide={() => void desk.run({ do: 'showIdeas', itemId: item.id, shown: false })}
        onOpen={() => void desk.run({ do: 'openIdeas', itemId: item.id })}
      />
      {collecting?.state === 'closed' && ideas.length === 0 && (
        <p className={styles.note}>{words.none}</p>
      )}
      {collecting && (
        <div className={styles.acts}>
          <Button
            onPress={() => setAct({ kind: 'merge', ideas: picked })}
            disabled={picked.length === 0}
          >
            {picked.length === 1 ? words.rewrite : words.merge}
          </Button>
          <Button
            onPress={() => setAct({ kind: 'move', ideas: picked })}
            disabled={picked.length === 0}
          >
            {words.move}
          </Button>
          {!onlyMerges && (
            <>
              <Button
                onPress={() => setAct({ kind: 'leaveOut', ideas: picked })}
                disabled={picked.length !== 1}
              >
                {words.leaveOut}
              </Button>
              <Button
                onPress={() =>
                  setAct({
                    kind: 'measure',
                    ideas: picked.length > 1 ? picked : ideas.map(({ idea }) => idea),
                  })
                }
                disabled={ideas.length < 2 || collecting.state === 'open'}
              >
                {words.measure}
              </Button>
            </>
          )}
          <Button onPress={() => setAct({ kind: 'add', ideas: [] })}>{words.add}</Button>
          <span className={styles.note} role="status">
            {picked.length > 0 && words.chosen(picked.length)}
          </span>
        </div>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {ideas.map(({ idea, originals }, at) => (
          <li key={idea.id}>
            {idea.heading !== '' && idea.heading !== ideas[at - 1]?.idea.heading && (
              <p className={styles.heading}>{idea.heading}</p>
            )}
            <Checkbox
              className={styles.idea ?? ''}
              isSelected={chosen.has(idea.id)}
              onChange={() => turn(idea.id)}
            >
              <span className={styles.box} aria-hidden="true" />
              <span>{idea.text}</span>
            </Checkbox>
            {originals.length > 0 && <Originals idea={idea} originals={originals} desk={desk} />}
          </li>
        ))}
        {leftOut.map((idea) => (
          <li key={idea.id} className={styles.out}>
            <span>
              <s>{idea.text}</s> {words.leftOut(idea.leftOut)}
            </span>
            {!onlyMerges && (
              <Button
                look="quiet"
                onPress={() => void desk.run({ do: 'leaveOutIdea', ideaId: idea.id, reason: '' })}
              >
                {words.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {act && (
        <IdeaDialog
          act={act}
          itemId={item.id}
          headings={[...new Set(ideas.map(({ idea }) => idea.heading).filter(Boolean))]}
          desk={desk}
          fresh={freshId}
          onClose={close}
        />
      )}
    </div>
  )
}

interface StateProps {
  readonly state: 'open' | 'closed' | 'shown' | null
  readonly came: number
  readonly waiting: number
  readonly desk: IdeaDesk
  readonly isHers: boolean
  readonly onHide: () => void
  readonly onOpen: () => void
}

function State({ state, came, waiting, desk, isHers, onHide, onOpen }: StateProps) {
  const words = desk.words.ideas
  if (state === null) return <p className={styles.note}>{words.notOpen}</p>
  return (
    <div className={styles.state}>
      <strong role="status">{words.came(came)}</strong>
      <span className={styles.note}>
        {words[state]}
        {state === 'open' && waiting > 0 && ` ${words.waiting(waiting)}`}
      </span>
      {isHers && state === 'shown' && (
        <Button look="quiet" onPress={onHide}>
          {words.hide}
        </Button>
      )}
      {isHers && state !== 'open' && (
        <Button look="quiet" onPress={onOpen}>
          {words.openAgain}
        </Button>
      )}
    </div>
  )
}

function Originals({
  idea,
  originals,
  desk,
}: {
  readonly idea: Idea
  readonly originals: readonly Idea[]
  readonly desk: IdeaDesk
}) {
  const words = desk.words.ideas
  return (
    <details className={styles.originals}>
      <summary>{words.originals(originals.length)}</summary>
      <ul>
        {originals.map((original) => (
          <li key={original.id}>{original.text}</li>
        ))}
      </ul>
      <Button look="quiet" onPress={() => void desk.run({ do: 'separateIdeas', ideaId: idea.id })}>
        {words.separate}
      </Button>
    </details>
  )
}
