import type { Language } from '../../text.ts'
import { word as danish, type WordWords } from './da.ts'
import { word as english } from './en.ts'

/** The words of the files people keep, in a reader's language. */
export function wordWordsIn(language: Language): WordWords {
  return language === 'da' ? danish : english
}
