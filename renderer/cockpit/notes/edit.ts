import type { CommandOf } from '../../../shared/commands.ts'
import type { FieldsOf, Kept, KeptKind, KeptOf } from '../../../shared/records.ts'

type Edit = CommandOf<'editRecord'>

/**
 * The command that sets some of a record's fields. `was` is what its writer saw there, what stands now unless it is said:
 * nobody's words are written over unseen.
 */
export function edit<Kind extends KeptKind>(
  record: KeptOf<Kind>,
  set: Partial<FieldsOf<Kind>>,
  was: Partial<FieldsOf<Kind>> = seenIn(record, set),
): Edit {
  const to = { kind: record.kind, set, was } as Edit['to']
  return { do: 'editRecord', recordId: record.id, to }
}

/** The same by the field's name, as a form that was described knows it. */
export function editField(
  record: Kept,
  name: string,
  value: unknown,
  was = fieldOf(record, name),
): Edit {
  const to = { kind: record.kind, set: { [name]: value }, was: { [name]: was } } as Edit['to']
  return { do: 'editRecord', recordId: record.id, to }
}

export function fieldOf(record: Kept, name: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[name]
}

function seenIn<Kind extends KeptKind>(
  record: KeptOf<Kind>,
  set: Partial<FieldsOf<Kind>>,
): Partial<FieldsOf<Kind>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in set)) as Partial<
    FieldsOf<Kind>
  >
}
