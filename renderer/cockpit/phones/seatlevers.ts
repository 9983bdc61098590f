import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'
import { seatWords } from './words.ts'

/** What is done about seats and people from any page of the workshop: let in those who wait, and note who came and left. */
export function seatLevers(meeting: Meeting, desk: Desk): Lever[] {
  const words = seatWords(desk.language).lever
  const askIds = meeting.room.asks.map((ask) => ask.id)
  return [
    {
      id: 'letIn',
      label: words.letIn,
      long: words.letInLong,
      group: 'poll',
      keys: 'a',
      cap: 'A',
      ready: askIds.length > 0,
      pull: () => void desk.ask.letIn({ askIds }).then(desk.tell),
    },
    {
      id: 'presence',
      label: words.presence,
      long: words.presenceLong,
      group: 'poll',
      keys: 'k',
      cap: 'K',
      ready: true,
      pull: () => desk.show('presence'),
    },
  ]
}
