import { remaining } from '../../shared/clock.ts'
import { nearestTime } from '../../shared/dates.ts'
import type { Language } from '../../shared/text.ts'
import type { WallClock } from '../../shared/views.ts'

/** What is left as digits, whole seconds rounded up: 22.41 in Danish, 22:41 in English, hours where there are some. */
export function digits(milliseconds: number, language: Language): string {
  const mark = language === 'da' ? '.' : ':'
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const last = String(seconds % 60).padStart(2, '0')
  return hours > 0
    ? `${hours}${mark}${String(minutes).padStart(2, '0')}${mark}${last}`
    : `${minutes}${mark}${last}`
}

/** When a running clock will be at nought, as the room's own wall clock; null while it stands still. */
export function endOf(clock: WallClock, now: number, language: Language): string | null {
  if (clock.state !== 'running') return null
  const end = now + remaining(clock, clock.givenMinutes, now)
  return nearestTime(end, clock.timeZone, language)
}
