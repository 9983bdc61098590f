import type { Desk } from '../desk.ts'
import { sideOfParty, type Meeting } from '../meeting.ts'
import { Steps } from './Steps.tsx'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
}

/** The escalation plan in the item that goes through it. */
export function StepsSheet({ meeting, desk }: Props) {
  const workshopId = meeting.open.workshop.id
  return (
    <Steps
      view={meeting.steps}
      people={meeting.open.everybody}
      sideOf={(partyId) => sideOfParty(meeting, partyId)?.id ?? null}
      workshopId={workshopId}
      show={() => void desk.run({ do: 'showOnWall', workshopId, show: { mode: 'steps' } })}
      desk={desk}
    />
  )
}
