import type { SlipWords } from './da.ts'

/** Slips to print, in English. */
export const slips: SlipWords = {
  codes: 'Code slips',
  codesTitle: (n) => (n === 1 ? '1 code slip' : `${n} code slips`),
  codesDescription:
    'Two slips beside each other and four below each other on each page, with side, code and the way in.',
  cut: 'Cut along the dashed lines. Put the slips in a pile for each side, and let everybody draw their own.',
  noCodes: 'There are no codes yet. Make them under Phones.',
  yourCode: 'Your personal code',
  scan: (address) => `Scan the code here, or go to ${address}.`,
  scanWall: 'Scan the code on the wall, and type your code on the phone.',
  qr: (code) => `QR code that gives the seat ${code}`,
  keep: 'Keep the slip: if you change phone, the code gives you the same seat.',
  confidential:
    'The answers are confidential in the meeting. Nobody can see who answered what. It is not a secret ballot in the legal sense.',

  answers: 'Answer slips',
  howTo: 'What to do',
  howSteps: [
    'Paper needs at least four slips. If you are fewer, use the loan phone.',
    'Hand out the slips. Whoever gets a slip does not also answer by phone.',
    'Collect the slips in one box when everybody is done. Mix them before you count.',
    'Two people count together, one from each side, and make a mark for each answer in the count at the foot of this page.',
    'The facilitator or the note-taker enters the numbers. Each row must come to as many as there are slips.',
    'Tear up the slips when answers are closed.',
  ],
  tally: (title) => `Count: ${title}`,
  tallyDescription: 'A row for each statement, with room for tally marks under each answer.',
  tellers: 'Counted by (one from each side)',
  slipCount: 'Number of slips',
  statement: 'Statement',
  unknown: 'don’t know',
  blank: 'blank',
  chosen: (of) => `among the ${of}`,
  slipOf: (title) => `Answer slip: ${title}`,
  slipTable: 'Answer slip',
  slipDescription: 'Make one cross in each row.',
  oneCross: 'Make one cross in each row.',
  chooseToo: (question, of) => `${question} Make ${of} crosses in the last column.`,
  chooseOnly: (of) => `Make ${of} crosses.`,
  noPolls: 'The workshop has no poll that can be answered on paper.',
  noName: 'Do not write your name on the slip.',
  only: (side) => `For those who answer for ${side}`,
}
