import type { Id } from '../../../shared/engagement.ts'
import type { Content } from '../../../shared/packs/content.ts'
import type { Text } from '../../../shared/text.ts'

/** The phase that a new engagement stands in until it says otherwise. */
export const firstPhase: Id = 'kodeks.gennemfoerelse'

/** What a pack calls a phase; null while the packs are being fetched, or where none has it. */
export function phaseTitle(content: Content | null, phase: Id | null): Text | null {
  const phases = content?.packs.flatMap((pack) => pack.phases) ?? []
  return phases.find((each) => each.id === phase)?.title ?? null
}
