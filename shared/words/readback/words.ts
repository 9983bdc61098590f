import type { Language } from '../../text.ts'
import { words as da, type ReadBackWords } from './da.ts'
import { words as en } from './en.ts'

export function readBackWordsIn(language: Language): ReadBackWords {
  return language === 'da' ? da : en
}
