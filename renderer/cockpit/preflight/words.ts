import type { Language } from '../../../shared/text.ts'
import { words as da, type PreflightWords } from '../../../shared/words/preflight/da.ts'
import { words as en } from '../../../shared/words/preflight/en.ts'

export function preflightWords(language: Language): PreflightWords {
  return language === 'da' ? da : en
}
