import type { Moment } from '../../../shared/engagement.ts'
import { clockTime, minuteOfDay, shortDay, today } from '../../../shared/dates.ts'
import type { Language } from '../../../shared/text.ts'
import { words as da, type SafetyWords } from '../../../shared/words/safety/da.ts'
import { words as en } from '../../../shared/words/safety/en.ts'

export function safetyWords(language: Language): SafetyWords {
  return language === 'da' ? da : en
}

/** A moment as it is said today: the time alone, or with its day where that is another. */
export function momentSaid(moment: Moment, now: Moment, language: Language): string {
  const words = safetyWords(language)
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const day = today(moment, timeZone)
  const time = clockTime(minuteOfDay(moment, timeZone), language)
  return day === today(now, timeZone) ? words.at(time) : words.onDay(shortDay(day, language), time)
}

/** How old a copy is, as one says it; under eight seconds no number would be true for as long as it is read. */
export function ageSaid(milliseconds: number, language: Language): string {
  const { age } = safetyWords(language)
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 8) return age.now
  if (seconds < 90) return age.seconds(seconds)
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? age.minutes(minutes) : age.hours(Math.round(minutes / 60))
}
