import { daysOf, given } from '../../../shared/agenda.ts'
import { besidePlan, coming } from '../../../shared/clock.ts'
import { clockTime, minuteOfDay } from '../../../shared/dates.ts'
import type { Id } from '../../../shared/engagement.ts'
import { say, type Language } from '../../../shared/text.ts'
import type { AgendaRow } from '../../../shared/views.ts'
import { itemsOf, standing, type Meeting } from '../meeting.ts'

/** One line of the program as it stands now, ready to be read. */
export interface Shown {
  readonly id: Id
  readonly title: string
  /** `passed`: gone past without having been begun or skipped */
  readonly state: 'done' | 'now' | 'later' | 'skipped' | 'passed'
  /** when it began, or will begin as things go */
  readonly time: string
  /** when it was to begin, where that is another time and it has begun */
  readonly planned: string | null
  readonly minutes: number
  readonly running: boolean
}

/** The lines of the day the clock stands on; of the first one until it has begun. */
export function rowsOf(meeting: Meeting, now: number, language: Language): Shown[] {
  const stands = standing(meeting)
  const at = meeting.clock.state === 'ended' ? -1 : stands.at
  const day = stands.row?.item.day ?? 0
  const { timeZone } = meeting.open.workshop
  const begins = coming(itemsOf(meeting), meeting.clock, ofDayIn(meeting, now), now)
  return meeting.agenda.flatMap((row, index) => {
    if (row.item.day !== day) return []
    const { item } = row
    const state = stateOf(index, at, row)
    const began = item.runs[0]?.from
    const planned = clockTime(row.planned.starts, language)
    const begun = began === undefined || (state !== 'done' && state !== 'now') ? null : began
    const really = begun === null ? null : clockTime(minuteOfDay(begun, timeZone), language)
    const will = begins.get(item.id)
    return [
      {
        id: item.id,
        title: say(item.title, language),
        state,
        time: really ?? (will === undefined ? planned : clockTime(Math.round(will), language)),
        planned: really !== null && really !== planned ? planned : null,
        minutes: given(item),
        running: state === 'now',
      },
    ]
  })
}

/** After the end every item that ran is done; before it, what lies ahead is not, even where one went back. */
function stateOf(index: number, at: number, { item }: AgendaRow): Shown['state'] {
  if (index === at) return 'now'
  if (item.skipped !== null) return 'skipped'
  if (index > at && at !== -1) return 'later'
  if (item.runs.some((run) => run.to !== null)) return 'done'
  return at === -1 ? 'later' : 'passed'
}

/** The minute of the room's day, beside the plan of the item that runs. */
export function ofDayIn(meeting: Meeting, now: number): number {
  const { workshop } = meeting.open
  const ofDay = minuteOfDay(now, workshop.timeZone)
  return besidePlan(itemsOf(meeting), meeting.clock, daysOf(workshop), ofDay)
}
