import type { Language } from '../../text.ts'
import { runSheet as da, type RunSheetWords } from './da.ts'
import { runSheet as en } from './en.ts'

/** The words of the run sheet's back pages, in a reader's language. */
export function runSheetWords(language: Language): RunSheetWords {
  return language === 'da' ? da : en
}
