import type { SteeringWords } from './da.ts'

export const steering: SteeringWords = {
  recommendation: 'Recommendation to the steering group',
  none: 'There are no recommendations or contract changes from this workshop.',
  recommended: 'Recommendation',
  background: 'Background',
  consequence: 'Consequence',
  consequenceOf: (reference) => `Consequence of ${reference}`,
  consequenceDescription: 'One row for time, cost and contract.',
  area: 'Area',
  positions: 'The parties’ positions',
  deadline: 'Deadline',
  onTime: 'Time',
  onMoney: 'Cost',
  onContract: 'Contract',
  notSaid: 'Not stated.',
  noWhy: 'The reason has not been stated.',
  why: (why) => `Why: ${why}`,
  consequences: (said) => `Consequence for ${said}.`,
  part: (area, said) => `${area.toLocaleLowerCase('en-GB')}: ${said}`,
  before: (date) => `Deadline: ${date}.`,
  noDeadline: 'No deadline has been set.',
  decideBefore: (date) => `The steering group must have decided by ${date}.`,
  talkedAbout: (item, workshop, date) => `Discussed under “${item}” at ${workshop} on ${date}.`,
  from: (workshop, date) => `From ${workshop} on ${date}.`,
  withReservation: (side, words) => `${side} makes a reservation: “${words}”`,
  withoutReservation: (side) => `${side} has made no reservation.`,
  needsContract:
    'The recommendation needs the contract to be changed. The parties can only agree to that in writing.',

  insert: 'For the steering group’s minutes',
  insertShort: 'Insert',
  held: (workshop, date) => `${workshop} was held on ${date}.`,
  toDecide: 'The steering group is to decide',
  nothingToDecide: 'The workshop recommends nothing to the steering group.',
  decided: 'The workshop decided',
  agreed: 'Agreed, the nearest due dates',
  moreActions: (count) =>
    count === 1 ? '1 more action is in the minutes.' : `${count} more actions are in the minutes.`,
  moreDecisions: (count) =>
    count === 1
      ? '1 more decision is in the minutes.'
      : `${count} more decisions are in the minutes.`,
  reservations: (count) =>
    count === 1
      ? 'Reservations were made at 1 point; the words are in the minutes.'
      : `Reservations were made at ${count} points; the words are in the minutes.`,
  minutesAre: (version) => `The minutes, ${version}, are attached.`,
  copy: 'Copy the insert',
  name: 'The insert',
}
