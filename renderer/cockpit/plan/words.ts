import type { Language } from '../../../shared/text.ts'
import { words as da, type PlanWords } from '../../../shared/words/plan/da.ts'
import { words as en } from '../../../shared/words/plan/en.ts'

export function planWords(language: Language): PlanWords {
  return language === 'da' ? da : en
}
