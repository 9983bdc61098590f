import { wifi } from '../wifi/en.ts'
import { chains } from '../chains/en.ts'
import { ideas } from '../ideas/en.ts'
import { tables } from '../tables/en.ts'
import { counting } from '../counting/en.ts'
import { pictures } from '../pictures/en.ts'
import type { WallWords } from './da.ts'

export const en: WallWords = {
  welcome: 'Welcome',
  joinHow: 'Scan the code with your phone’s camera',
  orType: 'or type',
  andCode: 'Code',
  leads: (facilitator) => `${facilitator} leads the meeting`,
  askedBy: (askedBy) => `at the request of ${askedBy}`,
  here: (count) => (count === 1 ? '1 has joined' : `${count} have joined`),
  qr: (address) => `QR code for ${address}`,

  task: 'Task',
  withWhom: 'With whom',
  deliver: 'You deliver',
  ends: (time) => `ends ${time}`,
  timeIsUp: 'Time is up',
  paused: 'The clock is paused',

  writeEmpty: 'What you say will appear here',

  program: 'Programme',
  now: 'Now',
  next: 'Next',
  later: (count) => (count === 1 ? 'and 1 more item' : `and ${count} more items`),
  over: 'Thank you for today',

  measurement: 'Measurement',
  answered: (count, of) => `${count} of ${of} have answered`,
  nobodyYet: 'Open for answers',
  answerOnPhone: 'Answer on your phone, at your own pace',
  waitingForLast: 'Waiting for the last few',
  allAnswered: 'Everybody has answered',
  soon: 'The measurement opens shortly',
  closed: 'Answers are closed',
  result: 'Result',

  pictures,
  wifi,
  chains,
  ideas,
  tables,
  counting,

  black: 'The screen is off',
  lost: 'No connection',
  notLetIn: 'The wall has been shut out. Open it again from the facilitator’s screen.',
  finding: 'Finding the meeting …',
  broken: 'The wall has stopped working. Answers and notes are untouched. Reload the page.',
}
