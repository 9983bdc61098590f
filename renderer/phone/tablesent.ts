import type { Id } from '../../shared/views.ts'

/** What a phone wrote for its table, as it may be mended while the item runs; its table and name are offered again later. */
export interface KeptTable {
  readonly itemId: Id
  readonly table: number
  readonly speaker: string
  readonly sent: readonly SentAnswer[]
}

export interface SentAnswer {
  /** 128 random bits: the right to mend it */
  readonly id: Id
  readonly table: number
  readonly text: string
  readonly choice: number | null
  readonly chain: Links | null
}

export type Links = {
  readonly [Name in 'delivery' | 'change' | 'benefit' | 'purpose']: string
}

export const noLinks: Links = { delivery: '', change: '', benefit: '', purpose: '' }
export const linkNames = ['delivery', 'change', 'benefit', 'purpose'] as const
