import { aboutOf, type Engagement, type Moment } from '../../shared/engagement.ts'
import { registersOf } from '../../shared/exchange/register.ts'
import type { Language } from '../../shared/text.ts'
import { exchangeWords } from '../../shared/words/exchange/words.ts'
import { actionDates } from './actiondates.ts'
import { csv, workbook } from './spreadsheet.ts'

/** The registers as the files that are asked for; as CSV there is one for each register that holds anything. */
export function registerFiles(
  engagement: Engagement,
  what: 'excel' | 'csv' | 'calendar',
  language: Language,
  now: Moment,
): { readonly name: string; readonly bytes: Uint8Array }[] {
  const { name } = aboutOf(engagement)
  if (what === 'calendar') {
    const dates = actionDates(engagement, { ownerId: null, now, language })
    const title = `${exchangeWords(language).registers.dates} ${name}.ics`
    return [{ name: title, bytes: new TextEncoder().encode(dates) }]
  }
  const registers = registersOf(engagement, language)
  if (what === 'excel') return [{ name: `${registers.title}.xlsx`, bytes: workbook(registers) }]
  return registers.sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => ({ name: `${sheet.name} ${name}.csv`, bytes: csv(sheet) }))
}
