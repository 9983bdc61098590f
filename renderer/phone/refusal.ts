import type { Reason } from '../../shared/outcome.ts'
import type { PhoneWords } from '../../shared/words/phone/da.ts'

/** Why this phone was told no: the room's reason, and which of its codes was the wrong one. */
export type Refusal = Reason | 'wrongOwnCode' | 'wrongOnce'

/** What the phone says of a refusal. */
export function refusalSaid(words: PhoneWords, reason: Refusal): string {
  return reason === 'noConnection' ? words.noConnection : words.reasons[reason] || words.broken
}
