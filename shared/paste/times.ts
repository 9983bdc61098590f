import type { MinuteOfDay } from '../engagement.ts'

/** A time of day at the start of some text, and how much of the text it took. */
interface SaidTime {
  readonly starts: MinuteOfDay
  readonly ends: MinuteOfDay | null
  /** `9.30` beside nothing else could also be a number; a range, *kl.* and *pm* leave no doubt */
  readonly certain: boolean
  /** said with *kl.* */
  readonly marked: boolean
  readonly length: number
}

/** A length at the start of some text. */
interface SaidLength {
  readonly minutes: number
  /** *kan kortes til*, from "25→15" or "20-25 min." */
  readonly least: number | null
  readonly length: number
}

/** The longest item that is taken for one, in minutes. */
export const longest = 600

const mark = String.raw`(?<mark>(?:kl\.?|klokken|at)\s*(?=\d))?`
const clock = (name: string) =>
  String.raw`(?<${name}h>\d{1,2})(?:[.:]?(?<${name}m>\d{2})(?::\d{2})?)?(?:\s*(?<${name}x>am|pm|a\.m\.|p\.m\.)(?!\p{L}))?`
const range = new RegExp(
  String.raw`^${mark}${clock('a')}\s*(?:[-–—−]|til|to|until)\s*(?:kl\.?\s*)?${clock('b')}(?![\d\p{L}%½'’]|[.:]\d|\s*(?:min|[mth](?!\p{L})|timer?(?!\p{L})|hours?(?!\p{L})))`,
  'iu',
)
const single = new RegExp(String.raw`^${mark}${clock('a')}(?![\d\p{L}%]|[.:,]\d)`, 'iu')

/** Reads "9.00-9.25", "kl. 9.30", "09:30", "9 am" or "9-10" where the words begin with it. */
export function timeAtStart(text: string): SaidTime | null {
  return rangeAtStart(text) ?? singleAtStart(text)
}

function rangeAtStart(text: string): SaidTime | null {
  const found = range.exec(text)
  const said = found?.groups
  if (!found || !said) return null
  const ends = minuteOf(said['bh'], said['bm'], said['bx'])
  const alike = minuteOf(said['ah'], said['am'], said['ax'] ?? said['bx'])
  const alone = minuteOf(said['ah'], said['am'], said['ax'])
  const starts = alike !== null && ends !== null && alike < ends ? alike : alone
  if (starts === null || ends === null) return null
  const hoursOnly = !said['am'] && !said['bm'] && !said['ax'] && !said['bx'] && !said['mark']
  const rest = text.slice(found[0].length)
  if (hoursOnly && (starts < 360 || ends <= starts || !/^\s*(?:$|[-–—:|,]?\s*\p{Lu})/u.test(rest)))
    return null
  return {
    starts,
    ends: ends > starts ? ends : null,
    certain: true,
    marked: said['mark'] !== undefined,
    length: found[0].length,
  }
}

/** Without *kl.* a time has its minutes; "1.10 Status" is the tenth point of the first, not ten past one at night. */
function singleAtStart(text: string): SaidTime | null {
  const found = single.exec(text)
  const said = found?.groups
  if (!found || !said) return null
  const starts = minuteOf(said['ah'], said['am'], said['ax'])
  const marked = said['mark'] !== undefined
  const half = said['ax'] !== undefined
  const dotted = /^\d{1,2}[.:]\d/u.test(found[0])
  const nightly = /^[0-5]\./.test(found[0])
  if (starts === null) return null
  if (!marked && !half && (nightly || !(dotted || /^0\d{3}/.test(found[0])))) return null
  return { starts, ends: null, certain: marked || half, marked, length: found[0].length }
}

function minuteOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): MinuteOfDay | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)]
  if (hours === undefined || hour > 23 || minute > 59) return null
  if (half === undefined) return hour * 60 + minute
  if (hour < 1 || hour > 12) return null
  return ((hour % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minute
}

const minuteWord = String.raw`(?:[Mm]in(?:ut(?:ter|es|e)?|s)?(?!\p{L})\.?|m(?![\p{L}\d²])|['’′´])`
const hourWord = String.raw`(?:(?:timers?|time|hours?|hrs?|[th])(?!\p{L})\.?)`
const amount = String.raw`(?:\d{1,2}\s*[½¼¾]|\d{1,2}\s+1/2|1/2|[½¼¾]|\d{1,2}[.,]\d{1,2}|\d{1,2})`
const arrow = String.raw`\s*(?:→|->|–>|=>|>)\s*`
const patterns = {
  shortened: new RegExp(String.raw`^(\d{1,3})${arrow}(\d{1,3})(?!\d)(?:\s*${minuteWord})?`, 'u'),
  between: new RegExp(String.raw`^(\d{1,3})\s*(?:[-–—]|til|to)\s*(\d{1,3})\s*${minuteWord}`, 'u'),
  hoursAndMinutes: new RegExp(
    String.raw`^(\d{1,2})\s*${hourWord}(?:(\d{1,2})(?![\p{L}\d])|\s*(?:og|and)?\s*(\d{1,2})\s*${minuteWord})`,
    'u',
  ),
  hours: new RegExp(String.raw`^(${amount})\s*${hourWord}`, 'u'),
  clockHours: new RegExp(String.raw`^([0-5])[:.]([0-5]\d)\s*${hourWord}`, 'u'),
  minutes: new RegExp(String.raw`^(\d{1,3})\s*${minuteWord}`, 'u'),
  bare: /^(\d{1,3})(?=\s+["“”«(]?\p{Lu}|\s*$)/u,
} as const

const inWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:halvanden time|an hour and a half|one and a half hours)(?!\p{L})/iu, 90],
  [/^(?:en halv time|en halvtime|half an hour|half hour)(?!\p{L})/iu, 30],
  [/^(?:tre kvarter|three quarters of an hour)(?!\p{L})/iu, 45],
  [/^(?:et kvarter|a quarter of an hour)(?!\p{L})/iu, 15],
  [/^(?:en time|one hour|an hour)(?!\p{L})/iu, 60],
  [/^(?:to timer|two hours)(?!\p{L})/iu, 120],
]

/**
 * Reads a length where the words begin with it: "25 min.", "1½ time", "1t30", "25→15", "90'", "en halv time". A number
 * without a unit is one only from 1 to 600 and before a capital or nothing: "25 Status" is 25 minutes of Status, while
 * "3 principper" is a title. (So "3 Principper" is three minutes: the rule is short enough to be remembered.)
 */
export function lengthAtStart(text: string): SaidLength | null {
  const found = Object.entries(patterns).flatMap(([kind, pattern]) => {
    const match = pattern.exec(text)
    return match ? [measured(kind as keyof typeof patterns, match)] : []
  })
  const words = inWords.flatMap(([pattern, minutes]) => {
    const match = pattern.exec(text)
    const ends = match && /^\s*(?:$|[-–—:|,.)\]]|\p{Lu})/u.test(text.slice(match[0].length))
    return match && ends ? [{ minutes, least: null, length: match[0].length }] : []
  })
  return [...found, ...words].find((each) => each.minutes >= 1 && each.minutes <= longest) ?? null
}

function measured(kind: keyof typeof patterns, match: RegExpExecArray): SaidLength {
  const [said, first = '', second = match[3] ?? ''] = match
  const [one, two] = [Number(first), Number(second)]
  const length = said.length
  if (kind === 'shortened')
    return { minutes: one, least: two > 0 && two < one ? two : null, length }
  if (kind === 'between')
    return { minutes: Math.max(one, two), least: one < two && one > 0 ? one : null, length }
  if (kind === 'hoursAndMinutes' || kind === 'clockHours')
    return { minutes: one * 60 + two, least: null, length }
  if (kind === 'hours') return { minutes: Math.round(hoursOf(first) * 60), least: null, length }
  return { minutes: one, least: null, length }
}

function hoursOf(amountSaid: string): number {
  const parts = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5 }
  const part = Object.entries(parts).find(([sign]) => amountSaid.endsWith(sign))
  if (!part) return Number(amountSaid.replace(',', '.'))
  return Number(amountSaid.slice(0, -part[0].length).trim()) + part[1]
}
