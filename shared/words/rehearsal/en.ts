import type { RehearsalWords } from './da.ts'

export const words: RehearsalWords = {
  mark: 'REHEARSAL',
  begin: 'Rehearse the workshop …',
  beginShort: 'Rehearse …',
  title: 'Rehearse the workshop',
  about:
    'You practise on a copy of the plan. Simulated phones answer the measurements. Nothing is saved, and the real workshop is not touched.',
  phonesShut: 'Phones that are in now come back in only when the rehearsal is over.',
  phones: (side) => `Simulated phones: ${side}`,
  phonesHint: 'From 0 to 200',
  speed: 'Speed',
  speeds: { 1: '1×', 10: '10×', 60: '60×' },
  speedAbout: { 1: 'as on the day', 10: 'an hour in 6 minutes', 60: 'an hour in one minute' },
  start: 'Begin the rehearsal',
  cancel: 'Cancel',
  region: 'Rehearsal',
  says: (phones) =>
    phones === 1
      ? '1 simulated phone. Nothing is saved.'
      : `${phones} simulated phones. Nothing is saved.`,
  end: 'End the rehearsal',
  ended: 'The rehearsal is over. The workshop stands as you left it.',
  onWall: 'The answers are simulated',
  text: (number) => `Simulated text no. ${number}`,
}
