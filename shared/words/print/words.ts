import type { Language } from '../../text.ts'
import { print as danish, type PrintWords } from './da.ts'
import { print as english } from './en.ts'

/** The words of the files made before a workshop, in a reader's language. */
export function printWordsIn(language: Language): PrintWords {
  return language === 'da' ? danish : english
}
