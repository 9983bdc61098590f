import { readDue } from './duewords.ts'
import { dayOf, longDate } from './dates.ts'
import type { Anchor, PlainDate, When } from './engagement.ts'
import { languages, otherLanguage, type Language } from './text.ts'
import { words as da } from './words/engagement/da.ts'
import { words as en } from './words/engagement/en.ts'

/** A date of the project's plan as people read it: *12 uger før go-live*, or the day itself. `readWhen` reads it back. */
export function sayWhen(when: When, language: Language): string {
  const words = language === 'da' ? da.when : en.when
  if ('on' in when) return longDate(when.on, language)
  const { anchor, weeks } = when
  if (weeks === 0) return words.at[anchor]
  return weeks < 0 ? words.before(-weeks, anchor) : words.after(weeks, anchor)
}

/**
 * A date of the project's plan as people type it: short (`G-12u`, `I+2u`; `w` in English), in words (*12 uger før go-live*,
 * *3 months before operation*), or a day as an action's due date is typed. Months become whole weeks as the sources count
 * them, 3 to 13. Null where it is anything else.
 */
export function readWhen(text: string, language: Language, today: PlainDate): When | null {
  const said = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '')
  if (said === '') return null
  const anchored = readShort(said) ?? readWords(said)
  if (anchored) return Math.abs(anchored.weeks) <= most ? anchored : null
  const day = readDue(said, today, null) ?? readLong(said, language)
  return day === null ? null : { on: day }
}

/** The most weeks that a plan can lie from its anchor: ten years. */
const most = 520

type Anchored = Extract<When, { readonly weeks: number }>

/** `G`, `G-12u`, `i + 2 w`, `G-3m`: without a unit it is weeks. */
function readShort(said: string): Anchored | null {
  const match = /^([gi])(?: ?([-−–+]) ?(\d{1,3}) ?(u|w|m)?)?$/.exec(said)
  if (!match) return null
  const [, letter, sign, many, unit] = match
  const weeks = weeksOf(Number(many ?? '0'), unit === 'm')
  return { anchor: letter === 'g' ? 'goLive' : 'operation', weeks: signed(weeks, sign !== '+') }
}

const count = '(\\d{1,3}) ?(uger?|weeks?|måned(?:er)?|mdr|months?)\\.?'
const side = '(før|inden|before|efter|after)'
const place = '(?:ved |at )?(.+)'
const inWords = new RegExp(`^${count} ${side} ${place}$`)
const atAnchor = new RegExp(`^${place}$`)

function readWords(said: string): Anchored | null {
  const match = inWords.exec(said)
  if (!match) {
    const anchor = anchorCalled(atAnchor.exec(said)?.[1] ?? '')
    return anchor && { anchor, weeks: 0 }
  }
  const [, many, unit, where, name] = match
  const anchor = anchorCalled(name ?? '')
  const weeks = weeksOf(Number(many), (unit ?? '').startsWith('m'))
  return anchor && { anchor, weeks: signed(weeks, !/^(efter|after)$/.test(where ?? '')) }
}

function anchorCalled(name: string): Anchor | null {
  if (/^(the )?go-?\s?live(datoen|-datoen| date)?$/.test(name)) return 'goLive'
  return /^(idriftsættelse(n|sdato|sdatoen)?|(the )?(date of )?operation)$/.test(name)
    ? 'operation'
    : null
}

function weeksOf(many: number, inMonths: boolean): number {
  return inMonths ? Math.round((many * 52) / 12) : many
}

function signed(weeks: number, isBefore: boolean): number {
  return isBefore && weeks > 0 ? -weeks : weeks
}

/** `1. december 2026`, `1 dec 2026`: the months of the reader's own language first. */
function readLong(said: string, language: Language): PlainDate | null {
  const match = /^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(said)
  if (!match) return null
  const [, day, name, year] = match
  const months = [language, otherLanguage(language)].flatMap((each) => [
    monthNamed(name ?? '', each),
  ])
  const month = months.find((each) => each > 0)
  return month ? dayOf(Number(year), month, Number(day)) : null
}

/** 1–12, and 0 where no month begins so; three letters are enough. */
function monthNamed(name: string, language: Language): number {
  if (name.length < 3) return 0
  return monthNames[language].findIndex((month) => month.startsWith(name)) + 1
}

const monthNames = Object.fromEntries(
  languages.map((language) => [
    language,
    Array.from({ length: 12 }, (_, index) => {
      const [, month = ''] =
        /\d+\.? (\p{L}+)/u.exec(longDate(`2026-${pad(index + 1)}-01`, language)) ?? []
      return month.toLowerCase()
    }),
  ]),
) as Record<Language, string[]>

function pad(month: number): string {
  return String(month).padStart(2, '0')
}
