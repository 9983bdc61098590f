import type { FirstWords } from './da.ts'

export const en: FirstWords = {
  lang: 'en',
  product: 'Samspil',
  demo: 'Demo',
  rehearsal: 'REHEARSAL',
  rehearsalSays: 'Your answer does not count and is not saved.',
  language: 'Language',
  yourCode: 'Your code',
  lost: 'No connection. Trying again.',
  lostUnsent: 'No connection. Your answer is on the phone and will be sent when there is one.',
  stayOnNetwork: 'Does the phone say “no internet”? Choose to stay on the network.',
  finding: 'Finding the meeting …',
  pickSide: 'Which side are you on?',
  pickSideHint: 'You do not have to give your name.',
  haveCode: 'Do you have a seat already?',
  sameAsLast: (side: string) => `Same seat as last time: ${side}`,
  approvalHint: 'The facilitator lets you in. You need not give your name.',
  noConnection: 'There is no connection. Try again in a moment.',
  progress: (at, of) => `${at} of ${of}`,
  back: 'Back',
  next: 'Continue',
  done: 'Done',
  steps: ['not at all', 'to a small extent', 'to some extent', 'to a great extent'],
  unknown: 'don’t know',
  confidential:
    'Answers are confidential in the meeting. This is not a secret ballot in the legal sense.',
  whatFollows:
    'Nobody can see who answered what. But answers can be worked out if the whole room answers the same, or from ' +
    'what you tell each other.',
  trial: 'Only a try, so that everybody sees that it works. The answers are not in the minutes.',
  received: 'Your answer has been received.',
  broken: 'Something went wrong. Answers that were received are safe.',
  reload: 'Load the page again',
  fetching: 'One moment …',
}
