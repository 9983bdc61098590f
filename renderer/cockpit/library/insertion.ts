import { clockTime } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import type { Block } from '../../../shared/packs/template.ts'
import { daysOf } from '../../../shared/agenda.ts'
import { say } from '../../../shared/text.ts'
import type { PickGroup } from '../../kit/Pick.tsx'
import { freshId, type Desk } from '../desk.ts'
import type { Meeting } from '../meeting.ts'
import { libraryWords } from './words.ts'

/** A place in the agenda, as a list of choices has it: the day, and the item it comes after (empty for first). */
export type Spot = `${number}:${Id}`

/** Where something new goes unless she says otherwise: after the item that runs, else last. */
function usualSpot(meeting: Meeting): Spot {
  const running = meeting.agenda.find((row) => row.item.id === meeting.clock.itemId)
  const row = running ?? meeting.agenda.at(-1)
  return row ? `${row.item.day}:${row.item.id}` : '0:'
}

/** The spot she chose, while the item it comes after still stands there. */
export function spotStill(meeting: Meeting, chosen: Spot | null): Spot {
  const { day, after } = placeOf(chosen ?? '0:')
  const stands = meeting.agenda.some((row) => row.item.id === after && row.item.day === day)
  return chosen !== null && (after === null || stands) ? chosen : usualSpot(meeting)
}

function placeOf(spot: Spot): { readonly day: number; readonly after: Id | null } {
  const at = spot.indexOf(':')
  const after = spot.slice(at + 1)
  return { day: Number(spot.slice(0, at)), after: after === '' ? null : after }
}

/** Every spot of the agenda, day by day. */
export function spotsIn(meeting: Meeting, { language }: Desk): PickGroup[] {
  const words = libraryWords(language).methods
  const days = daysOf(meeting.open.workshop)
  return days.map((_, day) => ({
    label: days.length > 1 ? words.day(day + 1) : null,
    options: [
      { value: `${day}:`, label: words.first },
      ...meeting.agenda
        .filter((row) => row.item.day === day)
        .map(({ item, planned }) => ({
          value: `${day}:${item.id}`,
          label: `${clockTime(planned.starts, language)} ${say(item.title, language)}`,
        })),
    ],
  }))
}

/** Puts blocks into the agenda and goes to the first of them; gives the spot after the last. */
export async function insert(
  desk: Desk,
  meeting: Meeting,
  spot: Spot,
  blocks: readonly Block[],
  from: string | null,
  done: string,
): Promise<Spot | null> {
  const items = blocks.map((block) => ({ id: freshId(), block, from, responsibleId: null }))
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) return null
  const to = placeOf(spot)
  const kept = await desk.run(
    { do: 'addItems', workshopId: meeting.open.workshop.id, to, items },
    done,
  )
  if (!kept) return null
  desk.go({ page: 'plan', itemId: first.id })
  return `${to.day}:${last.id}`
}
