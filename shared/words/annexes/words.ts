import type { Language } from '../../text.ts'
import { annexes as da, type AnnexWords } from './da.ts'
import { annexes as en } from './en.ts'

export function annexWordsIn(language: Language): AnnexWords {
  return language === 'da' ? da : en
}
