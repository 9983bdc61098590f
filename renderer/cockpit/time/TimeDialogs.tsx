import type { Desk, DialogName } from '../desk.ts'
import { standing, type Meeting } from '../meeting.ts'
import { CatchUp } from './CatchUp.tsx'
import { Cause } from './Cause.tsx'
import { Split } from './Split.tsx'

interface Props {
  readonly dialog: DialogName | null
  readonly meeting: Meeting
  readonly offset: number
  readonly desk: Desk
  readonly onClose: () => void
}

/** The dialogs about time, over whatever page of the room she is on. */
export function TimeDialogs({ dialog, meeting, offset, desk, onClose }: Props) {
  const now = Date.now() + offset
  const at = { meeting, desk, onClose }
  const { row } = standing(meeting)
  if (dialog === 'catchUp') return <CatchUp {...at} offset={offset} />
  if (dialog === 'cause') return <Cause {...at} now={now} />
  if (dialog === 'split' && row) return <Split {...at} item={row.item} now={now} />
  return null
}
