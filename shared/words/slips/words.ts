import type { Language } from '../../text.ts'
import { slips as da, type SlipWords } from './da.ts'
import { slips as en } from './en.ts'

export function slipWords(language: Language): SlipWords {
  return language === 'da' ? da : en
}
