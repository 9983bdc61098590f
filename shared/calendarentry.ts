import { beforehand, linesOf, plannedDays, type PlannedDay } from './beforehand.ts'
import { clockTime } from './dates.ts'
import {
  aboutOf,
  type Engagement,
  type Id,
  type MinuteOfDay,
  type Moment,
  type PlainDate,
} from './engagement.ts'
import { dayFileName } from './filename.ts'
import type { Language } from './text.ts'
import { say } from './text.ts'

/** One day of a workshop, as it is to stand in a calendar. */
export interface CalendarEntry {
  /** the same each time the day is written, so that a calendar knows it again */
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly place: string
  readonly timeZone: string
  readonly starts: WallTime
  readonly ends: WallTime
  /** when this wording was made */
  readonly stamped: Moment
  /** grows with every change, so that a second import replaces the first */
  readonly sequence: number
}

/** A time as the clock on the wall shows it; minutes past 1439 are the next day. */
export interface WallTime {
  readonly date: PlainDate
  readonly minute: MinuteOfDay
}

/**
 * The workshop for everybody's own calendar, one entry for each day: what they leave with, and the programme. It begins
 * with the arrival and ends with the last item, so that nobody comes late to the first.
 */
export function calendarOf(
  engagement: Engagement,
  workshopId: Id,
  { language, now }: { readonly language: Language; readonly now: Moment },
): { readonly fileName: string; readonly events: readonly CalendarEntry[] } {
  const from = beforehand(engagement, workshopId, language)
  const { workshop, words } = from
  const name = say(workshop.title, language)
  const { name: engagementName } = aboutOf(engagement)
  const days = plannedDays(from)
  return {
    fileName: dayFileName(workshop.date, words.calendar, name, 'ics'),
    events: days.map((planned, index) => ({
      uid: `${workshop.id}.${index + 1}@samspil`,
      title: [name, engagementName, ...(days.length > 1 ? [planned.title] : [])].join(' · '),
      description: [
        ...linesOf(workshop.aim, language),
        `${words.program}:`,
        ...programLines(planned),
      ].join('\n'),
      place: workshop.place,
      timeZone: workshop.timeZone,
      starts: {
        date: planned.day.date,
        minute: planned.items[0]?.slot.starts ?? planned.day.startsAt,
      },
      ends: { date: planned.day.date, minute: planned.ends },
      stamped: now,
      // seconds would run out of the 31 bits that calendars give it; minutes last for 4,000 years
      sequence: Math.max(0, Math.floor(now / 60_000)),
    })),
  }

  function programLines({ items }: PlannedDay): string[] {
    return items.map(({ item, slot }) =>
      words.calendarItem(clockTime(slot.starts, language), say(item.title, language)),
    )
  }
}
