import type { PhoneWords } from './da.ts'

export const en: PhoneWords = {
  product: 'Samspil',
  demo: 'Demo',
  language: 'Language',
  yourCode: 'Your code',
  lost: 'No connection. Trying again.',
  lostUnsent: 'No connection. Your answer is on the phone and will be sent when there is one.',
  stayOnNetwork: 'Does the phone say “no internet”? Choose to stay on the network.',

  enterCode: 'Type the code from the wall',
  codeHint: 'Six characters. Capitals or small letters, either will do.',
  go: 'Continue',
  finding: 'Finding the meeting …',
  pickSide: 'Which side are you on?',
  pickSideHint: 'You do not have to give your name.',
  haveCode: 'Do you have a seat already?',
  haveCodeHint: 'Type the six characters you were given to get your seat back.',
  useMyCode: (code) => `Use my code ${code}`,
  seatGone: 'Your seat is no longer used on this phone. Use your code, or choose your side again.',

  joined: 'You are in',
  joinedAs: 'Your side',
  waitingFor: 'The next question will appear here by itself.',
  now: 'Now',
  keepCode: 'If you change phones, the code gives you your seat back.',
  wrongSide: 'Wrong side? Tell the facilitator.',

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
  chosen: (count, of) => `${count} of ${of} chosen`,
  unpickFirst: 'Deselect one first.',

  sending: 'Sending …',
  received: 'Your answer has been received.',
  mayChange: 'You can change it until answers are closed.',
  stands: 'Your seat has already answered. That answer counts.',
  standsHint: 'If you answered from another phone, there is nothing more to do.',
  answerRest: 'Answer what is missing',
  answered: (count, of) => `${count} of ${of} have answered`,
  showAnswer: 'Show my answer',
  hideAnswer: 'Hide my answer',
  changeAnswer: 'To change your answer, tap a line.',
  change: 'Change',
  noAnswer: 'not answered',

  closed: 'Answers are closed',
  closedHint: 'The result will appear here when it is shown.',
  closedForgotten: 'The phone has deleted your answer.',
  missed:
    'Part of your answer may not have arrived before answers were closed. Tell the facilitator.',

  result: 'Result',
  resultPicture: 'A drawing of the result. The sentences below say the same.',
  moreFollows: 'The next question will appear here by itself.',

  broken: 'Something went wrong. Answers that were received are safe.',
  reload: 'Load the page again',
  reasons: {
    wrongCode: 'That code is not right. Look at the wall and try again.',
    tooManyTries: 'Too many attempts. Wait a minute and try again.',
    noSeatsLeft: 'All seats are taken. Tell the facilitator.',
    phonesShut: 'Phones cannot join just now.',
    noWorkshopOpen: 'The meeting is not open just now.',
    notSeated: 'Your seat is no longer used on this phone.',
    noConnection: 'There is no connection. Try again in a moment.',
    pollNotOpen: 'Answers are closed.',
    notAChoice: 'The answer was not received. Try again.',
    notUnderstood: 'The code has six characters. Try again.',
  },
  wrongOwnCode: 'That code belongs to no seat in this meeting. Try again, or choose your side.',
}
