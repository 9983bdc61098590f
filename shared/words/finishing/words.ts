import type { Language } from '../../text.ts'
import { finishing as da, type FinishingWords } from './da.ts'
import { finishing as en } from './en.ts'

export function finishingWordsIn(language: Language): FinishingWords {
  return language === 'da' ? da : en
}
