import type { Language } from '../../text.ts'
import { steering as da, type SteeringWords } from './da.ts'
import { steering as en } from './en.ts'

export function steeringWordsIn(language: Language): SteeringWords {
  return language === 'da' ? da : en
}
