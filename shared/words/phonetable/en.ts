import type { PhoneTableWords } from './da.ts'

export const table: PhoneTableWords = {
  offer: 'Write for your table',
  openly: 'The answer is open: everybody sees it at once, and the name is in the minutes.',
  which: 'Number of the table',
  who: 'Who speaks for the table? (full name)',
  choice: 'The table’s choice',
  text: 'The table’s answer in one sentence',
  links: { delivery: 'Deliverable', change: 'Change', benefit: 'Benefit', purpose: 'Purpose' },
  lacking: 'Write the number of the table, the name of the one who speaks, and an answer.',
  send: 'Send and show',
  back: 'Back',
  standing: (name, number) =>
    name
      ? `${name} has already answered for table ${number}.`
      : `Table ${number} has already answered.`,
  replace: 'Yes, replace it',
  keep: 'No, keep it',
  sent: (number) => `The answer from table ${number} has been sent and is shown now.`,
  gone: (number) => `The answer from table ${number} no longer stands.`,
  mend: 'Mend the answer',
  another: 'Send another chain',
  failed: 'The answer has not been sent. Try again.',
  over: 'Tables can no longer answer this.',
  enough: 'There is no room for more answers from here.',
}
