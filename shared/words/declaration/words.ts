import type { Language } from '../../text.ts'
import { declaration as danish, type DeclarationWords } from './da.ts'
import { declaration as english } from './en.ts'

export function declarationWordsIn(language: Language): DeclarationWords {
  return language === 'da' ? danish : english
}
