import type { Desk, DialogName } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'
import { Doorbell } from '../phones/Doorbell.tsx'
import { Presence } from './Presence.tsx'

interface Props {
  readonly meeting: Meeting
  readonly desk: Desk
  readonly dialog: DialogName | null
  readonly levers: readonly Lever[]
}

/** Who comes, over whatever page she is on: phones that ask to be let in, and *Hvem er her?* when she asks. */
export function Comings({ meeting, desk, dialog, levers }: Props) {
  if (dialog === 'presence')
    return <Presence meeting={meeting} desk={desk} onClose={() => desk.show(null)} />
  if (dialog !== null) return null
  const letIn = levers.find((lever) => lever.id === 'letIn')
  return <Doorbell meeting={meeting} desk={desk} letIn={letIn} />
}
