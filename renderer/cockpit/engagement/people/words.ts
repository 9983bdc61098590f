import type { Language } from '../../../../shared/text.ts'
import { words as da, type RosterWords } from '../../../../shared/words/roster/da.ts'
import { words as en } from '../../../../shared/words/roster/en.ts'

export function rosterWords(language: Language): RosterWords {
  return language === 'da' ? da : en
}
