import { marketWords } from '../../../shared/words/market/words.ts'
import type { Desk } from '../desk.ts'
import type { Lever } from '../keys/lever.ts'
import type { Meeting } from '../meeting.ts'

/** Where suppliers compete: the page, and one key that enters in the log what was handed out or answered just now. */
export function marketLevers(desk: Desk, meeting: Meeting | null): Lever[] {
  if (!meeting?.market) return []
  const { page } = marketWords(desk.language)
  return [
    {
      id: 'market',
      label: page.title,
      long: page.title,
      group: 'go',
      keys: null,
      cap: undefined,
      ready: true,
      pull: () => desk.go({ page: 'market' }),
    },
    {
      id: 'telling',
      label: page.add,
      long: page.addLong,
      group: 'notes',
      keys: 'u',
      cap: 'U',
      ready: true,
      pull: () => desk.show('telling'),
    },
  ]
}
