import type { Language } from '../../../shared/text.ts'
import { words as da, type RegisterWords } from '../../../shared/words/registers/da.ts'
import { words as en } from '../../../shared/words/registers/en.ts'

export function registerWords(language: Language): RegisterWords {
  return language === 'da' ? da : en
}
