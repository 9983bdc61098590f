import type { Language } from '../../text.ts'
import { gates as danish, type GateWords } from './da.ts'
import { gates as english } from './en.ts'

export function gateWordsIn(language: Language): GateWords {
  return language === 'da' ? danish : english
}
