import type { PhoneTableWords } from './da.ts'

export const table: PhoneTableWords = {
  offer: 'Write for your table',
  openly: 'Everybody sees the answer at once, and the name is in the minutes.',
  alone: (number) =>
    `You are table ${number}. Only the customer gets the answer: it is not shown to the others and is not in the minutes.`,
  which: 'Number of the table',
  who: 'Who speaks for the table?',
  choice: 'The table’s choice',
  text: 'The table’s answer in one sentence',
  links: { delivery: 'Deliverable', change: 'Change', benefit: 'Benefit', purpose: 'Purpose' },
  lacking: 'Write number, name and answer.',
  send: 'Send and show',
  sendAlone: 'Send to the customer',
  standing: (name, number) => `${name || 'Somebody'} has already answered for table ${number}.`,
  replace: 'Yes, replace it',
  keep: 'No, keep it',
  sent: (number) => `Table ${number} has answered. Everybody sees it now.`,
  sentAlone: (number) => `Table ${number} has answered. Only the customer gets the answer.`,
  gone: (number) => `The answer from table ${number} no longer stands.`,
  mend: 'Mend the answer',
  another: 'Send another chain',
  failed: 'It was not sent. Try again.',
}
