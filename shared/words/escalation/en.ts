import type { EscalationWords } from './da.ts'

export const escalation: EscalationWords = {
  tab: 'Escalation plan',
  title: 'Escalation plan',
  lead: 'Going one step up is not a complaint. It has been agreed.',
  empty: 'There is no escalation plan yet.',
  example:
    'The draft has four steps, from the project managers to the senior leaders, with deadlines in working days.',
  draft: 'Begin with the draft',
  add: 'Add step',
  newStep: 'New step',
  what: 'Who meets?',
  step: (at) => `Step ${at}`,
  days: 'Deadline',
  daysShort: 'Working days',
  within: (days) => (days === 1 ? 'within 1 working day' : `within ${days} working days`),
  last: 'last step',
  daysWrong: 'Write a whole number of working days, or leave it empty.',
  name: 'Name',
  phone: 'Telephone',
  nameOf: (side, at) => `${side}: name at step ${at}`,
  phoneOf: (side, at) => `${side}: telephone at step ${at}`,
  noName: 'no name',
  noPhone: 'no number',
  remove: (at) => `Remove step ${at}`,
  up: (at) => `Move step ${at} up`,
  down: (at) => `Move step ${at} down`,
  lacks: (steps) => `A name or a number is missing at step ${steps}.`,
  show: 'Show on the wall',
  agreed: 'Is the plan agreed?',
  agreedYes: 'agreed',
  agreedNo: 'not agreed',
  agreedBy: (side, speaker) => `${side}: agreed, said by ${speaker}`,
  notAgreedBy: (side, speaker) => `${side}: not agreed, said by ${speaker}`,
  noAnswer: (side) => `${side}: no answer yet`,
  changedSince: 'changed since',
  speaker: (side) => `Who speaks for ${side}?`,
  first: 'First write who speaks for the party.',
  takeBack: (side) => `Remove the answer from ${side}`,
  line: 'Agreed line',
  lineAbout:
    'If a principle is under the line in two measurements in a row, it says so here after the meeting. Never on the wall.',
  lines: { low: 'low', middle: 'low or middle' },
  under: (principle) => `${principle} has been under the agreed line twice in a row.`,
  underAt: (principle, sides) =>
    `${principle} has been under the agreed line twice in a row for ${sides}.`,
  and: (names) =>
    names.length < 2
      ? (names[0] ?? '')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  talk: 'You can talk about whether a step of the escalation plan should be used.',
  toPlan: 'See the escalation plan',
  when: (one, other) => `Measured ${one} and ${other}.`,
  docSays:
    'The steps with each party’s name and telephone number and the deadline before the next step is used.',
  docAgreed: (sentences) => `Party answers. ${sentences}.`,
}
