import type { Language } from '../../../shared/text.ts'
import { words as da, type TableWords } from '../../../shared/words/table/da.ts'
import { words as en } from '../../../shared/words/table/en.ts'

export function tableWords(language: Language): TableWords {
  return language === 'da' ? da : en
}
