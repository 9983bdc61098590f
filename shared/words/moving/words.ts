import type { Language } from '../../text.ts'
import { moving as danish, type MovingWords } from './da.ts'
import { moving as english } from './en.ts'

export function movingWordsIn(language: Language): MovingWords {
  return language === 'da' ? danish : english
}
