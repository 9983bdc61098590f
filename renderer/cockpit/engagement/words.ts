import type { Language } from '../../../shared/text.ts'
import { words as da, type EngagementWords } from '../../../shared/words/engagement/da.ts'
import { words as en } from '../../../shared/words/engagement/en.ts'

export function engagementWords(language: Language): EngagementWords {
  return language === 'da' ? da : en
}
