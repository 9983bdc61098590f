import type { Language } from '../../../shared/text.ts'

/** A moment as the wall clock of the room says it. */
export function clockIn(at: number, timeZone: string, language: Language): string {
  const said = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
  return language === 'da' ? said.replace(':', '.') : said
}
