import type { PictureWords } from './da.ts'

export const pictures: PictureWords = {
  begins: 'We begin in a moment',
  pause: 'Break',
  pauseUntil: (time) => `Break until ${time}`,
  left: (digits) => `${digits} left`,
  startsAgain: 'We are starting again',
  after: 'After that',
  cards: 'Principle',
  why: 'Important because',
  made: 'Comes about by',
  of: (at, of) => `${at} of ${of}`,
  readback: 'Read-back',
  nothingRead: 'There are no decisions or actions yet',
  status: {
    decided: 'Decided',
    understood: 'Shared understanding',
    recommended: 'Recommended to the steering group',
    contract: 'Needs a change of contract',
  },
  action: 'Action',
  mandate: 'Mandate',
  reservation: 'Reservation',
  owner: 'Who',
  due: 'When',
  released: 'The display has been lent out',
  releasedHow: 'Show the other program here. The facilitator takes the display back with one key.',
}
