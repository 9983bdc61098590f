import type { Language } from '../../../shared/text.ts'
import { words as da, type KeptWords } from '../../../shared/words/kept/da.ts'
import { words as en } from '../../../shared/words/kept/en.ts'

export function keptWords(language: Language): KeptWords {
  return language === 'da' ? da : en
}
