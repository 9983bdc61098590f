import type { MovingWords } from './da.ts'

export const moving: MovingWords = {
  title: 'Move the dates',
  titleDone: 'The dates have moved',
  anchors: { goLive: 'Go-live', operation: 'In operation' },
  fromTo: (from, to) => `${from} → ${to}`,
  none: 'no date',
  later: (weeks) => `${weeks} later`,
  earlier: (weeks) => `${weeks} earlier`,
  span: (days) => {
    const weeks = Math.floor(days / 7)
    const rest = days % 7
    return [
      ...(weeks > 0 ? [weeks === 1 ? '1 week' : `${weeks} weeks`] : []),
      ...(rest > 0 ? [rest === 1 ? '1 day' : `${rest} days`] : []),
    ].join(' and ')
  },
  kinds: {
    phaseStart: 'Phase begins',
    phaseEnd: 'Phase ends',
    waveOperation: 'Wave in operation',
    waveGoLive: 'Wave goes live',
    action: 'Action',
    benefit: 'Benefit',
    workshop: 'Workshop',
  },
  moves: (count) => (count === 1 ? '1 date moves too' : `${count} dates move too`),
  moved: (count) => (count === 1 ? '1 date moved too' : `${count} dates moved too`),
  nothingMoves: 'No other dates move.',
  fixed: (count) => (count === 1 ? '1 fixed date stays' : `${count} fixed dates stay`),
  past: (count) =>
    count === 1 ? '1 date now lies before today' : `${count} dates now lie before today`,
  late: (count) =>
    count === 1
      ? '1 thing that should be done before go-live lies after it'
      : `${count} things that should be done before go-live lie after it`,
  meetings: 'Workshops not yet held',
  meetingsAbout: 'They stand in people’s calendars and only move if you say so.',
  takeAlong: 'move too',
  go: 'Move the dates',
  busy: 'Looking at what moves …',
  keep: 'Leave them',
  done: 'Close',
  undo: 'Undo all of it',
  same: 'Choose a new date to see what moves.',
  back: 'Everything stands as it did.',
}
