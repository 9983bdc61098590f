import type { Language } from '../../../shared/text.ts'
import { words as da, type LibraryWords } from '../../../shared/words/library/da.ts'
import { words as en } from '../../../shared/words/library/en.ts'

export function libraryWords(language: Language): LibraryWords {
  return language === 'da' ? da : en
}
