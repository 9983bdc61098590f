import { addDays, dayOf, daysBetween, weekday } from '../dates.ts'
import type { About, PlainDate, When } from '../engagement.ts'
import { dateOf } from '../phases.ts'

/** When a record is due, how late it is, and in which week: what registers and the follow-up say of a day. */

type Anchored = Extract<When, { anchor: unknown }>

/** A record's day, or null; one that follows an anchor moves with it, and keeps its last day while the anchor has none. */
export function dueDay(
  { due, relative }: { readonly due: PlainDate | null; readonly relative: Anchored | null },
  about: Pick<About, 'goLive' | 'operation'>,
): PlainDate | null {
  return dateOf(relative, about) ?? due
}

/** Whole days past the day; 0 on the day itself and before it. */
export function daysLate(due: PlainDate | null, today: PlainDate): number {
  return due === null ? 0 : Math.max(0, daysBetween(due, today))
}

/** The ISO week of a day: the year is that of the week's Thursday. */
export function weekOf(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date))
  const year = Number(thursday.slice(0, 4))
  const first = dayOf(year, 1, 1)
  return { year, week: first === null ? 0 : Math.floor(daysBetween(first, thursday) / 7) + 1 }
}

/** `G-12u`, `I+4u`: an anchor and whole weeks, as a model says it; in English `w`. Null where it says anything else. */
export function relativeSaid(said: string): Anchored | null {
  const match = /^([gi])(?: ?([+-]) ?(\d{1,3}) ?[uw])?$/.exec(
    said.trim().toLowerCase().replaceAll(/[−–]/g, '-'),
  )
  if (!match) return null
  const weeks = Number(match[3] ?? 0) * (match[2] === '-' ? -1 : 1)
  return { anchor: match[1] === 'g' ? 'goLive' : 'operation', weeks: weeks === 0 ? 0 : weeks }
}
