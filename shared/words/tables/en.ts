import type { TableWords } from './da.ts'

export const tables: TableWords = {
  name: (table) => `Table ${table}`,
  came: (count, of) =>
    of > 0
      ? `${count} of ${of} tables have answered`
      : count === 1
        ? '1 table has answered'
        : `${count} tables have answered`,
  none: 'Write your table’s answer on one of your phones. It is shown here with a name.',
  page: (at, of) => `${at} of ${of}`,
  fromPhones: 'People can write for their table on their phones. It is shown at once (M).',
  chainsFromPhones: 'Tables can send their chains from a phone. They are shown at once.',
  takeBack: (table) => `Undo what ${table} sent last`,
  takenBack: (table) => `What ${table} sent last has been undone.`,
}
