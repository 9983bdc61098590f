import type { CommandOf } from '../../../shared/commands.ts'
import type { FieldsOf, KeptKind, KeptOf } from '../../../shared/records.ts'

/**
 * The command that sets some of a record's fields. `was` is what its writer saw there, what stands now unless it is said:
 * nobody's words are written over unseen.
 */
export function edit<Kind extends KeptKind>(
  record: KeptOf<Kind>,
  set: Partial<FieldsOf<Kind>>,
  was: Partial<FieldsOf<Kind>> = seenIn(record, set),
): CommandOf<'editRecord'> {
  const to = { kind: record.kind, set, was } as CommandOf<'editRecord'>['to']
  return { do: 'editRecord', recordId: record.id, to }
}

function seenIn<Kind extends KeptKind>(
  record: KeptOf<Kind>,
  set: Partial<FieldsOf<Kind>>,
): Partial<FieldsOf<Kind>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in set)) as Partial<
    FieldsOf<Kind>
  >
}
