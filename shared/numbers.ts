import type { Language } from './text.ts'

/** 2,9 · 2.9 */
export function oneDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value)
}
