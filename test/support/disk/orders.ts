import type { SafetyView } from '../../../shared/safety.ts'

/** What the store's `synchronous` is made to do while it is told that it is FULL. */
export type Flushing = 'FULL' | 'NORMAL' | 'OFF'

/** What the house over a watched disk can be asked for. */
export type Order =
  | { readonly do: 'open' }
  | { readonly do: 'demo' }
  | { readonly do: 'note'; readonly id: string; readonly text: string }
  | { readonly do: 'nextItem' }
  | { readonly do: 'look' }
  | { readonly do: 'close' }

export interface Answer {
  readonly ok: boolean
  readonly reason: string | null
  /** what the cockpit shows of safety, once the answer is there */
  readonly safety?: SafetyView | null
}
