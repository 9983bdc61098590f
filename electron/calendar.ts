import { parseDate, toCalendarDateTime, toZoned } from '@internationalized/date'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { CalendarEntry, WallTime } from '../shared/calendarentry.ts'

/**
 * The workshop as a calendar file for everybody's own calendar: published, nobody is asked to answer. Times are written in
 * UTC, which Outlook takes and shows in the reader's own zone: each day stands alone, so a table of the zone's clock changes
 * (VTIMEZONE) would add only a second place where they could be wrong. The same events give the same bytes.
 */
export function calendarFile(events: readonly CalendarEntry[]): string {
  const calendar = ical({
    prodId: { company: 'Samspil', product: 'Samspil', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const event of events)
    calendar.createEvent({
      id: clean(event.uid),
      sequence: event.sequence,
      stamp: new Date(event.stamped),
      start: momentOf(event.starts, event.timeZone),
      end: momentOf(event.ends, event.timeZone),
      summary: clean(event.title),
      description: clean(event.description),
      location: clean(event.place),
    })
  return `${calendar.toString()}\r\n`
}

function momentOf({ date, minute }: WallTime, timeZone: string): Date {
  const wall = toCalendarDateTime(parseDate(date)).add({ minutes: minute })
  return toZoned(wall, timeZone).toDate()
}

/** Control characters end a calendar file early in some readers; line breaks are escaped by the writer. */
function clean(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
    .replaceAll('\t', ' ')
}
