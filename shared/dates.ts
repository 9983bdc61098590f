import { CalendarDate, parseDate, startOfWeek } from '@internationalized/date'
import type { MinuteOfDay, Moment, PlainDate } from './engagement.ts'
import type { Language } from './text.ts'

/** Dates and times as people say and write them. Dates are plain, weeks are ISO weeks, times are the room's own. */

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>

/** 18. november 2026 · 18 November 2026 */
export function longDate(date: PlainDate, language: Language): string {
  return written(date, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** fre. 11. dec. · Fri 11 Dec */
export function shortDay(date: PlainDate, language: Language): string {
  return written(date, language, { weekday: 'short', day: 'numeric', month: 'short' }).replace(
    ' den',
    '',
  )
}

/** 18.11.2026 in both languages' narrow tables */
export function narrowDate(date: PlainDate): string {
  const [year, month, day] = date.split('-')
  return `${day}.${month}.${year}`
}

/** 9.30 · 9:30 */
export function clockTime(minute: MinuteOfDay, language: Language): string {
  const whole = ((Math.floor(minute) % 1440) + 1440) % 1440
  const rest = String(whole % 60).padStart(2, '0')
  return `${Math.floor(whole / 60)}${language === 'da' ? '.' : ':'}${rest}`
}

/** The wall clock of a time zone at a moment, as minutes since midnight with their fraction. */
export function minuteOfDay(moment: Moment, timeZone: string): number {
  const parts = partsIn(timeZone, moment)
  return Number(parts['hour']) * 60 + Number(parts['minute']) + Number(parts['second']) / 60
}

/** A moment as the nearest minute of the clock: what is said of when something ends, the same on every screen. */
export function nearestTime(moment: Moment, timeZone: string, language: Language): string {
  return clockTime(Math.round(minuteOfDay(moment, timeZone)), language)
}

/** The calendar day of a time zone at a moment. */
export function today(moment: Moment, timeZone: string): PlainDate {
  const parts = partsIn(timeZone, moment)
  return `${parts['year']}-${parts['month']}-${parts['day']}`
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return parseDate(date).add({ days }).toString()
}

/** Whole days from one date to another; negative where the second lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return parseDate(to).compare(parseDate(from))
}

/** Monday is 1, Sunday is 7. */
export function weekday(date: PlainDate): number {
  const day = parseDate(date)
  return day.compare(startOfWeek(day, 'da-DK', 'mon')) + 1
}

/** The Friday of an ISO week: what *uge 50* means as a due date. Null where the year has no such week. */
export function fridayOfWeek(year: number, week: number): PlainDate | null {
  const monday = startOfWeek(new CalendarDate(year, 1, 4), 'da-DK', 'mon').add({ weeks: week - 1 })
  return week < 1 || monday.add({ days: 3 }).year !== year
    ? null
    : monday.add({ days: 4 }).toString()
}

/** A day of a year, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): PlainDate | null {
  const date = new CalendarDate(year, month, day)
  return date.year === year && date.month === month && date.day === day ? date.toString() : null
}

function written(date: PlainDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  return formatter(locales[language], options).format(noon(date))
}

/** Noon of a plain day in UTC, as a moment: only for writing it. */
function noon(date: PlainDate): Moment {
  const days = parseDate(date).compare(new CalendarDate(1970, 1, 1))
  return days * 86_400_000 + 43_200_000
}

function partsIn(timeZone: string, moment: Moment): Partial<Record<string, string>> {
  const parts = formatter(
    'en-CA',
    {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    },
    timeZone,
  ).formatToParts(moment)
  return Object.fromEntries(parts.map((part) => [part.type, part.value]))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  timeZone = 'UTC',
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options, timeZone])
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone })
  formatters.set(key, made)
  return made
}
