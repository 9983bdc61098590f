import { words as da, type HomeWords } from '../../../shared/words/home/da.ts'
import { words as en } from '../../../shared/words/home/en.ts'
import type { Language } from '../../../shared/text.ts'

export function homeWords(language: Language): HomeWords {
  return language === 'da' ? da : en
}
