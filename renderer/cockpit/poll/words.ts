import { words as da, type MeasureWords } from '../../../shared/words/measure/da.ts'
import { words as en } from '../../../shared/words/measure/en.ts'
import type { Language } from '../../../shared/text.ts'

export function measureWords(language: Language): MeasureWords {
  return language === 'da' ? da : en
}
