import { addDays, dayOf, fridayOfWeek, weekday } from './dates.ts'
import type { PlainDate } from './engagement.ts'

/** A day that was said: one that is meant, or the days that could be. No days is words that are no day. */
export type DueRead =
  | { readonly day: PlainDate; readonly choices: readonly [] }
  | { readonly day: null; readonly choices: readonly PlainDate[] }

interface Now {
  readonly today: PlainDate
  readonly goLive: PlainDate | null
  /** *idriftsættelse*, which `I-4u` hangs on; none where it is not said */
  readonly operation?: PlainDate | null | undefined
}

/** What a day hangs on, so that it moves when the anchor does. */
export interface Relative {
  readonly anchor: 'goLive' | 'operation'
  readonly weeks: number
}

/** Whole weeks from an anchor, as in `G-12u` and `I+4w`; null for a fixed day, and for days that make no whole weeks. */
export function relativeOf(said: string): Relative | null {
  const found = anchorOf(plainDue(said))
  if (!found || found.days % 7 !== 0) return null
  return { anchor: found.anchor, weeks: found.days / 7 }
}

/**
 * A day as people say it: `fre`, `i morgen`, `uge 50`, `fre uge 50`, `1/12`, `1. dec`, `den 12.`, `om 14 dage`,
 * `ultimo december`, `G-12u`, and the same in English. A weekday is the next one after today; a week is its Friday; a day
 * without a year is the next such day. Null where it is anything else, or could be two days: a question, never a guess.
 */
export function readDue(
  said: string,
  today: PlainDate,
  goLive: PlainDate | null,
  operation: PlainDate | null = null,
): PlainDate | null {
  return dueOf(said, { today, goLive, operation }).day
}

/** As `readDue`, with the days to choose from where more than one could be meant. */
export function dueOf(said: string, now: Now): DueRead {
  const words = plainDue(said)
  for (const read of [named, inWeek, counted, anchored, numeric, written, ofMonth]) {
    const days = read(words, now)
    if (days === null) continue
    const [day] = days
    return days.length === 1 && day ? { day, choices: [] } : { day: null, choices: days }
  }
  return { day: null, choices: [] }
}

function plainDue(said: string): string {
  return said
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[−–]/g, '-')
    .replace(/[.,;]+$/, '')
}

/** Null where the words are of another form; one day, or those to choose from; none where there is no such day. */
type Reading = readonly PlainDate[] | null

const today = new Set(['i dag', 'idag', 'today'])
const tomorrow = new Set(['i morgen', 'imorgen', 'tomorrow'])
const afterTomorrow = new Set(['overmorgen', 'i overmorgen', 'day after tomorrow'])

function named(said: string, now: Now): Reading {
  if (today.has(said)) return [now.today]
  if (tomorrow.has(said)) return [addDays(now.today, 1)]
  if (afterTomorrow.has(said)) return [addDays(now.today, 2)]
  const match = /^(?:(?:på|on) )?(næste |next )?(\p{L}+)\.?$/u.exec(said)
  const day = dayCalled(match?.[2])
  if (!match || day === null) return null
  const coming = addDays(now.today, ((day - weekday(now.today) + 6) % 7) + 1)
  if (!match[1]) return [coming]
  // on a Monday, *næste fredag* is this week's to some and next week's to others
  return unlike([coming, addDays(now.today, 7 - weekday(now.today) + day)])
}

const weekNames: readonly (readonly string[])[] = [
  ['man', 'mandag', 'mon', 'monday'],
  ['tir', 'tirs', 'tirsdag', 'tue', 'tues', 'tuesday'],
  ['ons', 'onsdag', 'wed', 'wednesday'],
  ['tor', 'tors', 'torsdag', 'thu', 'thur', 'thurs', 'thursday'],
  ['fre', 'fredag', 'fri', 'friday'],
  ['lør', 'lørdag', 'sat', 'saturday'],
  ['søn', 'søndag', 'sun', 'sunday'],
]

/** 1 for Monday to 7 for Sunday, as `weekday`. */
function dayCalled(name: string | undefined): number | null {
  const at = weekNames.findIndex((names) => names.includes(name ?? ''))
  return at < 0 ? null : at + 1
}

const weekWord = '(?:uge|week|wk|u|w)\\.? ?(\\d{1,2})(?:/(\\d{4}))?'
const thatWeek = '(?:(denne uge|this week)|(næste uge|next week))'
const dayFirst = new RegExp(`^(?:(\\p{L}+)\\.? (?:i |in |of )?)?(?:${weekWord}|${thatWeek})$`, 'u')
const weekFirst = new RegExp(`^${weekWord} (\\p{L}+)\\.?$`, 'u')

function inWeek(said: string, now: Now): Reading {
  const after = weekFirst.exec(said)
  const before = dayFirst.exec(said)
  const [number, year, isThis, isNext] = after
    ? [after[1], after[2]]
    : [before?.[2], before?.[3], before?.[4], before?.[5]]
  const name = after ? after[3] : before?.[1]
  const day = name === undefined || name === 'i' || name === 'in' ? 5 : dayCalled(name)
  if ((!after && !before) || day === null) return null
  if (isThis ?? isNext) {
    const monday = addDays(now.today, 1 - weekday(now.today))
    const found = addDays(monday, (isNext ? 7 : 0) + day - 1)
    return found < now.today ? [] : [found]
  }
  return next(now, year, (each) => {
    const friday = fridayOfWeek(each, Number(number))
    return friday && addDays(friday, day - 5)
  })
}

const numbers: readonly (readonly string[])[] = [
  ['en', 'et', 'én', 'ét', 'a', 'an', 'one'],
  ['to', 'two'],
  ['tre', 'three'],
  ['fire', 'four'],
  ['fem', 'five'],
  ['seks', 'six'],
  ['syv', 'seven'],
  ['otte', 'eight'],
  ['ni', 'nine'],
  ['ti', 'ten'],
]

function counted(said: string, now: Now): Reading {
  const match =
    /^(?:om|in) (\d{1,3}|\p{L}+) (dage?|days?|uger?|weeks?|måned(?:er)?|months?)$/u.exec(said)
  if (!match) return null
  const word = match[1] ?? ''
  const many = /^\d/.test(word)
    ? Number(word)
    : numbers.findIndex((names) => names.includes(word)) + 1
  if (many === 0) return null
  const unit = match[2] ?? ''
  if (unit.startsWith('m')) return [monthsOn(now.today, many)]
  return [addDays(now.today, many * (/^[uw]/.test(unit) ? 7 : 1))]
}

/** `G-12u`, `G+10d`, `G`, `I-4u`; where the anchor has no date there is no such day. */
function anchored(said: string, now: Now): Reading {
  const found = anchorOf(said)
  if (!found) return null
  const anchor = now[found.anchor] ?? null
  return anchor === null ? [] : [addDays(anchor, found.days)]
}

/** A lone `i` is a word like others; a lone `g` is go-live itself. */
function anchorOf(
  said: string,
): { readonly anchor: Relative['anchor']; readonly days: number } | null {
  const match = /^([gi])(?: ?([+-]) ?(\d{1,3}) ?([uwd]))?$/.exec(said)
  if (!match || (match[1] === 'i' && match[3] === undefined)) return null
  const many = Number(match[3] ?? 0) * (match[4] === 'd' ? 1 : 7)
  return {
    anchor: match[1] === 'g' ? 'goLive' : 'operation',
    days: match[2] === '-' ? -many : many,
  }
}

function numeric(said: string, now: Now): Reading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said)
  if (iso) return one(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const match = /^(?:(?:d\.?|den) ?)?(\d{1,2})[./](\d{1,2})(?:\.|[./](\d{2}|\d{4}))?$/.exec(said)
  if (!match) return null
  return next(now, match[3], (year) => dayOf(year, Number(match[2]), Number(match[1])))
}

const monthNames: readonly (readonly string[])[] = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

/** 1–12 by a whole name or its first three letters, in either language; null for any other word. */
function monthCalled(name: string | undefined): number | null {
  const at = monthNames.findIndex((names) =>
    names.some((each) => each === name || (each !== 'sept' && each.slice(0, 3) === name)),
  )
  return at < 0 ? null : at + 1
}

const dayThenMonth =
  /^(?:(?:d\.?|den|the) )?(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?(?: (\d{4}))?$/u
const monthThenDay = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u

/** `1. december`, `1 dec 2026`, `Dec 1`, `the 1st of December`. */
function written(said: string, now: Now): Reading {
  const first = dayThenMonth.exec(said)
  const second = monthThenDay.exec(said)
  const month = monthCalled(first?.[2] ?? second?.[1])
  if (month === null) return null
  const inMonth = Number(first?.[1] ?? second?.[2])
  return next(now, first?.[3] ?? second?.[3], (year) => dayOf(year, month, inMonth))
}

/** `den 12.`, `the 12th`: the next such day; `ultimo december`: its last; `primo` and `medio` say no one day. */
function ofMonth(said: string, now: Now): Reading {
  const alone = /^(?:(?:den|d\.) (\d{1,2})\.?|the (\d{1,2})(?:st|nd|rd|th))$/.exec(said)
  if (alone) return one(nextOfMonth(now.today, Number(alone[1] ?? alone[2])))
  const part = /^(primo|medio|ultimo|ult|end of|slutningen af)\.? (\p{L}+)\.?$/u.exec(said)
  const month = monthCalled(part?.[2])
  if (!part || month === null) return null
  const days = { primo: [1, 10], medio: [15, 20] }[part[1] ?? '']
  if (!days) return next(now, undefined, (year) => lastOf(year, month))
  return days.flatMap((day) => next(now, undefined, (year) => dayOf(year, month, day)))
}

/** The day of the year that was said; without one, of this year if it is not past, else the next. */
function next(
  now: Now,
  year: string | undefined,
  dayIn: (year: number) => PlainDate | null,
): readonly PlainDate[] {
  if (year !== undefined) return one(dayIn(Number(year.length === 2 ? `20${year}` : year)))
  const thisYear = Number(now.today.slice(0, 4))
  const day = dayIn(thisYear)
  return one(day !== null && day >= now.today ? day : dayIn(thisYear + 1))
}

function nextOfMonth(from: PlainDate, inMonth: number): PlainDate | null {
  const [year = 0, month = 0] = from.split('-').map(Number)
  if (inMonth < 1 || inMonth > 31) return null
  // a 31st is at most two months away
  for (let on = 0; on < 3; on++) {
    const at = month - 1 + on
    const day = dayOf(year + Math.floor(at / 12), (at % 12) + 1, inMonth)
    if (day !== null && day >= from) return day
  }
  return null
}

/** The same day so many months later; the month's last where it has no such day. */
function monthsOn(from: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const at = month - 1 + months
  const [inYear, inMonth] = [year + Math.floor(at / 12), (at % 12) + 1]
  return dayOf(inYear, inMonth, day) ?? lastOf(inYear, inMonth)
}

function lastOf(year: number, month: number): PlainDate {
  const first = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)
  if (first === null) throw new Error(`no month ${month} in ${year}`)
  return addDays(first, -1)
}

function one(day: PlainDate | null): readonly PlainDate[] {
  return day === null ? [] : [day]
}

function unlike(days: readonly PlainDate[]): readonly PlainDate[] {
  return [...new Set(days)]
}
