import type { Language } from '../../text.ts'
import { market as da, type MarketWords } from './da.ts'
import { market as en } from './en.ts'

export function marketWords(language: Language): MarketWords {
  return { da, en }[language]
}
