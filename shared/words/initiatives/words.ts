import type { Language } from '../../text.ts'
import { initiatives as danish, type InitiativeWords } from './da.ts'
import { initiatives as english } from './en.ts'

export function initiativeWordsIn(language: Language): InitiativeWords {
  return language === 'da' ? danish : english
}
