import { useState, type KeyboardEvent } from 'react'
import { reference, type Parked } from '../../../shared/records.ts'
import { readBackWordsIn } from '../../../shared/words/readback/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { edit } from '../notes/edit.ts'
import { ownerIn, owners } from '../notes/owners.ts'
import styles from './ReadBackPanel.module.css'

interface Props {
  readonly points: readonly Parked[]
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Tøm parkeringspladsen*: each point comes to an end with one key, and the rest go to the next meeting with one owner. */
export function ParkingLot({ points, meeting, desk }: Props) {
  const words = readBackWordsIn(desk.language).parking
  const { workshop } = meeting.open
  const [owner, setOwner] = useState('')
  const here = points.filter((point) => point.workshopId === workshop.id && point.end === null)
  const before = points.filter((point) => point.workshopId !== workshop.id)
  const all = [...here, ...before]
  if (all.length === 0)
    return (
      <p className={styles.none}>
        {words.empty} {words.emptyHow}
      </p>
    )
  return (
    <div className={styles.parking}>
      <p className={styles.facts}>{words.lead}</p>
      <ul className={styles.points} aria-label={words.list}>
        {all.map((point) => (
          <Point key={point.id} point={point} meeting={meeting} desk={desk} />
        ))}
      </ul>
      {here.length > 0 && (
        <div className={styles.rest}>
          <Pick
            label={words.owner}
            value={owner}
            onChange={setOwner}
            groups={owners({ ...meeting, holds: [] }, desk, false)}
          />
          <Button
            onPress={() =>
              void desk.run(
                {
                  do: 'parkRest',
                  workshopId: workshop.id,
                  ownerId: ownerIn(owner, { ...meeting, holds: [] }).ownerId,
                },
                words.rest,
              )
            }
          >
            {words.rest}
          </Button>
        </div>
      )}
    </div>
  )
}

type End = 'decision' | 'action' | 'next' | 'dropped'
const keys = { b: 'decision', h: 'action', n: 'next', x: 'dropped' } as const

function Point({
  point,
  meeting,
  desk,
}: {
  readonly point: Parked
  readonly meeting: Meeting
  readonly desk: Desk
}) {
  const words = readBackWordsIn(desk.language).parking
  const workshopId = meeting.open.workshop.id
  function end(as: End) {
    if (as === 'decision' || as === 'action')
      return void desk.run(
        {
          do: 'turnRecord',
          id: freshId(),
          recordId: point.id,
          kind: as,
          was: point.text,
          workshopId,
          itemId: meeting.clock.itemId,
        },
        desk.words.notes.saved(desk.words.notes.kinds[as]),
      )
    void desk.run(edit(point, { end: as }), words[as])
  }
  function press(event: KeyboardEvent) {
    const as = keys[event.key as keyof typeof keys]
    if (!as || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    end(as)
  }
  return (
    <li
      className={styles.point}
      tabIndex={0}
      aria-keyshortcuts="B H N X"
      data-own-keys="b h n x"
      onKeyDown={press}
    >
      <p>
        <strong>{reference(point)}</strong> {point.text}{' '}
        {point.workshopId !== workshopId && <span className={styles.at}>{words.from}</span>}
      </p>
      <div className={styles.buttons}>
        {Object.entries(keys).map(([key, as]) => (
          <Button key={key} keyCap={key.toUpperCase()} onPress={() => end(as)}>
            {words[as]}
          </Button>
        ))}
      </div>
    </li>
  )
}
