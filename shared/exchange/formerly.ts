import { reference, type Kept } from '../records.ts'
import type { Language } from '../text.ts'
import { exchangeWords } from '../words/exchange/words.ts'

/** *H-15 (tidl. H-13)*: a record with the numbers it had before two laptops' work was put together. */
export function fullReference(
  record: Pick<Kept, 'kind' | 'number' | 'formerly'>,
  language: Language,
): string {
  const { kind, formerly = [] } = record
  const before = formerly.map((number) => reference({ kind, number }))
  const now = reference(record)
  return before.length === 0 ? now : exchangeWords(language).formerly(now, before.join(', '))
}
