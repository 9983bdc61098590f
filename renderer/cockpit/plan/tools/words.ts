import { words as da, type ToolWords } from '../../../../shared/words/tools/da.ts'
import { words as en } from '../../../../shared/words/tools/en.ts'
import type { Language } from '../../../../shared/text.ts'

export function toolWords(language: Language): ToolWords {
  return language === 'da' ? da : en
}
