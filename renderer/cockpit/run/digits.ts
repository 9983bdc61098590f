import type { Language } from '../../../shared/text.ts'

/** 22.41 left, +02.10 over time; whole seconds, never minus nought. */
export function digits(leftMs: number, language: Language): string {
  const seconds = leftMs >= 0 ? Math.ceil(leftMs / 1000) : Math.floor(-leftMs / 1000)
  const mark = language === 'da' ? '.' : ':'
  const text = `${String(Math.floor(seconds / 60)).padStart(2, '0')}${mark}${String(seconds % 60).padStart(2, '0')}`
  return leftMs <= 0 ? `+${text}` : text
}
