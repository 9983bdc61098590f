import type { Deviation } from '../../../../shared/engagement.ts'

export type Lack = 'instead' | 'reason' | 'date' | 'approvedBy' | 'approvedOn'

/** A deviation as it is typed: a date that is not chosen is empty. */
export type Typed = Omit<Deviation, 'id' | 'order' | 'approvedOn'> & { readonly approvedOn: string }

/** What a deviation cannot be kept without; an answer without a name and a day is none. */
export function lacksOf(typed: Typed): Lack[] {
  const isAnswered = typed.approval === 'approved' || typed.approval === 'declined'
  return [
    ...(typed.instead.trim() === '' ? (['instead'] as const) : []),
    ...(typed.reason.trim() === '' ? (['reason'] as const) : []),
    ...(typed.date === '' ? (['date'] as const) : []),
    ...(isAnswered && typed.approvedBy.trim() === '' ? (['approvedBy'] as const) : []),
    ...(isAnswered && typed.approvedOn === '' ? (['approvedOn'] as const) : []),
  ]
}
