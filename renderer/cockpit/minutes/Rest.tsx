import { useState } from 'react'
import { isParked } from '../../../shared/records.ts'
import { finishingWordsIn } from '../../../shared/words/finishing/words.ts'
import { Button } from '../../kit/Button.tsx'
import { Pick } from '../../kit/Pick.tsx'
import type { Desk } from '../desk.ts'
import { recordsOf, type Meeting } from '../meeting.ts'
import styles from './Minutes.module.css'

/** What is still parked, and who would bring it to the next meeting: whoever has the mandate, until another is chosen. */
export function useRest(meeting: Meeting, desk: Desk) {
  const { workshop, people } = meeting.open
  const [chosen, setChosen] = useState('')
  const first = people.find(({ id }) => workshop.mandates.includes(id)) ?? people[0]
  const ownerId = chosen || (first?.id ?? '')
  const count = recordsOf(meeting)
    .filter(isParked)
    .filter(({ end }) => end === null).length
  return {
    count,
    ownerId,
    setChosen,
    take() {
      if (count > 0 && ownerId !== '')
        void desk.run(
          { do: 'parkRest', workshopId: workshop.id, ownerId },
          finishingWordsIn(desk.language).page.restTaken(count),
        )
    },
  }
}

interface Props {
  readonly rest: ReturnType<typeof useRest>
  readonly meeting: Meeting
  readonly desk: Desk
}

/** *Resten til næste møde*: one key and one owner. */
export function Rest({ rest, meeting, desk }: Props) {
  const words = finishingWordsIn(desk.language).page
  if (rest.count === 0) return null
  return (
    <div className={styles.rest}>
      <Pick
        label={words.restOwner}
        value={rest.ownerId}
        onChange={rest.setChosen}
        groups={[
          {
            label: null,
            options: meeting.open.people.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
      />
      <Button keyCap="K" onPress={rest.take}>
        {words.rest}
      </Button>
    </div>
  )
}
