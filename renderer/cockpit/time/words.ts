import type { Language } from '../../../shared/text.ts'
import { words as da, type TimeWords } from '../../../shared/words/time/da.ts'
import { words as en } from '../../../shared/words/time/en.ts'

export function timeWords(language: Language): TimeWords {
  return language === 'da' ? da : en
}
