import type { Captured } from './capture.ts'
import type { CommandOf } from './commands.ts'
import type { DecisionStatus, KeptKind } from './records.ts'

/** A record that is to be made: its kind, its words, and as much of the rest as was said. */
export type MadeOf = CommandOf<'makeRecord'>['of']

/** What a line asks to be kept: all that it was understood to say, and nothing that its kind cannot hold. */
export function recordOf(
  captured: Captured<KeptKind>,
  said: { readonly status: DecisionStatus; readonly mandate: string },
): MadeOf {
  const { kind, text, ownerId, sideId } = captured
  const principles = [...captured.principles]
  const owned = { ownerId, sideId }
  const { due, dueSaid, relative } = captured
  switch (kind) {
    case 'decision':
      return { kind, text, ...said, principles }
    case 'action':
    case 'benefit':
      return { kind, text, ...owned, due, dueSaid, relative, principles }
    case 'risk':
      return { kind, text, ...owned, principles }
    case 'clause':
      return { kind, text, principles }
    case 'parking':
      return { kind, text }
  }
}
