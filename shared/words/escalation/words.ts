import type { Language } from '../../text.ts'
import { escalation as danish, type EscalationWords } from './da.ts'
import { escalation as english } from './en.ts'

export function escalationWordsIn(language: Language): EscalationWords {
  return language === 'da' ? danish : english
}
