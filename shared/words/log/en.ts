import type { LogWords } from './da.ts'

/** What the facilitator's log says, in English. */
export const words: LogWords = {
  log: 'Facilitator’s log',
  hers: 'The log is the facilitator’s own and is no part of the minutes.',
  place: 'Place',
  planned: 'Planned',
  held: 'Held',
  span: (from, to) => `${from}–${to}`,
  since: (from) => `from ${from}`,
  notHeld: 'not held',
  end: 'End',
  onTime: 'on time',
  behind: (minutes) => `${minutes} min. after the plan`,
  ahead: (minutes) => `${minutes} min. before the plan`,
  table: (day) => `Planned and held, ${day}`,
  description:
    'For each item: when it was planned and held, how many minutes it was given and took, the difference, and what happened.',
  item: 'Item',
  got: 'Plan, min.',
  took: 'Took, min.',
  apart: 'Difference',
  what: 'What happened',
  added: 'added on the way',
  skipped: 'skipped',
  skippedAfter: 'skipped after it had begun',
  notReached: 'not reached',
  runningNow: 'running',
  given: (minutes) => `was given ${minutes} min.`,
  paused: (minutes) => `the clock stood still for ${minutes} min.`,
  causes: 'Causes of delay',
  noCauses: 'No causes have been noted.',
  cause: (time, item, what) => `${time}, ${item}: ${what}`,
  along: 'Changed on the way',
  at: (time, what) => `${time}: ${what}`,
  wasSkipped: (item) => `“${item}” was skipped`,
  wasTakenIn: (item) => `“${item}” was taken up again`,
  undone: 'that was undone',
  clockMoved: (minutes) =>
    minutes < 0
      ? `the computer’s clock was set ${-minutes} min. back; times before are by the old clock`
      : `the computer’s clock was set ${minutes} min. forward; times before are by the old clock`,
  cameLate: 'Came late',
  late: (name, minutes) => `${name} (${minutes} min.)`,
  partly: 'Partly present',
  absent: 'Absent',
}
