import type { Language } from '../../text.ts'
import { words as da, type ExchangeWords } from './da.ts'
import { words as en } from './en.ts'

export function exchangeWords(language: Language): ExchangeWords {
  return language === 'da' ? da : en
}
