import { Choice } from '../kit/Choice.tsx'
import type { Table } from './table.ts'

/** Dansk | English, for this device alone. */
export function Languages({ table }: { readonly table: Table }) {
  return (
    <Choice
      label={table.words.join.language}
      hideLabel
      small
      value={table.language}
      onChange={table.choose}
      options={[
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'English' },
      ]}
    />
  )
}
