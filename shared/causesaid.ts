import type { CauseKind } from './causekinds.ts'
import type { Cause } from './causes.ts'
import type { Language } from './text.ts'
import { words as da } from './words/time/da.ts'
import { words as en } from './words/time/en.ts'

/** A cause in words, the same on screen and in the log: her own, or those of its kind. */
export function causeSaid(cause: Pick<Cause, 'kind' | 'text'>, language: Language): string {
  return cause.kind === 'own' ? cause.text : kindSaid(cause.kind, language)
}

function kindSaid(kind: Exclude<CauseKind, 'own'>, language: Language): string {
  return (language === 'da' ? da : en).cause.kinds[kind]
}
