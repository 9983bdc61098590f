import type { ReadBackWords } from './da.ts'

export const words: ReadBackWords = {
  title: 'Read-back',
  of: (at, of) => `${at} of ${of}`,
  text: 'The wording that all read',
  follows: 'The wall follows while you correct.',
  confirm: 'Confirmed',
  unconfirm: 'Not confirmed after all',
  isConfirmed: 'Confirmed',
  next: 'Next',
  back: 'Previous',
  reserve: (side) => `Reservation: ${side}`,
  leave: 'To the item',
  nothing: 'There are no decisions or actions to read back.',
  nothingHow: 'Write them in Notes with b or h.',
  left: (many) => (many === 1 ? '1 is not confirmed:' : `${many} are not confirmed:`),
  all: 'Everything is confirmed.',
  who: 'Who',
  when: 'When',
  mandate: 'Mandate',
  sheets: 'The two parts of the read-back',
  read: 'Read out',
  parked: (many) => `Parking lot (${many})`,
  parking: {
    lead: 'Each point ends as a decision, an action or a point for the next meeting, or it is dropped.',
    empty: 'The parking lot is empty.',
    emptyHow: 'Write p and a point in Notes when something has to wait.',
    decision: 'Decision',
    action: 'Action',
    next: 'Next meeting',
    dropped: 'Dropped',
    rest: 'The rest to the next meeting',
    owner: 'Who brings them?',
    from: 'from an earlier meeting',
    list: 'Parked points',
  },
  allConfirmed: (many) =>
    many === 1
      ? 'At the read-back the one decision or action was confirmed.'
      : `At the read-back all ${many} decisions and actions were confirmed.`,
  confirmedOf: (some, of) =>
    `At the read-back ${some} of ${of} decisions and actions were confirmed.`,
  notConfirmed: (references) => `Not confirmed: ${references}.`,
}
