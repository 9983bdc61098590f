import { closingFrom } from './closing.ts'
import { lacksOf, type Lack } from '../../../shared/finishing.ts'
import { lackSaid } from '../../../shared/versionsaid.ts'
import type { Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'

/** One thing the minutes lack, and the way to its place. */
export interface Lacking {
  readonly lack: Lack
  readonly sentence: string
  mend(): void
}

/** What has to be seen to before the minutes leave the room, in the order it is mended. */
export function lackingIn(meeting: Meeting, desk: Desk): Lacking[] {
  return lacksOf(closingFrom(meeting)).map((lack) => ({
    lack,
    sentence: lackSaid(lack, desk.language),
    mend: () => goTo(lack, desk),
  }))
}

function goTo({ kind, recordId }: Lack, { go }: Desk): void {
  switch (kind) {
    case 'nobodyNoted':
    case 'someNotNoted':
      return go({ page: 'people' })
    case 'noKeeper':
      return document.querySelector<HTMLElement>('#kept-by input, input#kept-by')?.focus()
    case 'noRemarksBy':
      return document.querySelector<HTMLElement>('#remarks-by [role="spinbutton"]')?.focus()
    default:
      return go(recordId === null ? { page: 'run' } : { page: 'run', recordId })
  }
}
