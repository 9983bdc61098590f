import type { Language } from '../../../shared/text.ts'
import { words as da, type SeatWords } from '../../../shared/words/seats/da.ts'
import { words as en } from '../../../shared/words/seats/en.ts'

export function seatWords(language: Language): SeatWords {
  return language === 'da' ? da : en
}
