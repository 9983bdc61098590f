import type { ResultWords } from './da.ts'

export const resultWords: ResultWords = {
  steps: ['not at all', 'to a small extent', 'to some extent', 'to a great extent'],
  unknown: 'don’t know',
  together: 'Together',
  places: { low: 'low', middle: 'middle', high: 'high' },
  shares: { low: 'few', middle: 'some', high: 'many' },
  chosenHead: 'Chosen by',
  chosenBy: (count, base) => `chosen by ${count} of ${base}`,
  chosenByShare: (share) => `chosen by ${share}`,
  mean: (who, mean, base) => `${who}: ${mean} on the scale 1–4 (${base}\u00a0answers)`,
  place: (who, place, base) => `${who}: ${place} (${base}\u00a0answers)`,
  tooFew: (who) => `${who}: too few answers to show`,
  meanOfSome: (who, mean, base, unknown) =>
    `${who}: ${mean} on the scale 1–4 (${base}\u00a0answers, ${unknown} of them “don’t know”)`,
  importantAndUncertain: 'Important and uncertain',
  seenDifferently: 'We see this differently',
  answered: (answered, of) => `${answered} of ${of} have answered everything.`,
  onPaper: (slips, tellers) => `${slips} of them on paper, counted by ${tellers}.`,
  levelBySide: 'Shown by side.',
  levelJoint: 'Shown together only. Each person counts as one.',
  levelMixed:
    'Shown by side where every side has enough answers; the other rows are shown together only.',
  starred: 'council focus area',
  levelTooFew: 'Too few answers to show.',
  present: (sides) =>
    `In the measurement: ${sides.map((side) => `${side.label} (${side.mark}) ${side.here}`).join(', ')}.`,
  coarse: 'Where figures could give single answers away, it says only low, middle or high.',
  coarseWords: 'Where figures could give single answers away, there are words instead of figures.',
  options: {
    tooFew: 'too few answers to show',
    points: (count) => (count === 1 ? '1\u00a0point' : `${count}\u00a0points`),
    pointPlaces: { low: 'few points', middle: 'some points', high: 'many points' },
    meanPlace: (mean, firsts) =>
      firsts === 0 ? `place ${mean}` : `place ${mean} · first for ${firsts}`,
    rankPlaces: { low: 'stands low', middle: 'stands in the middle', high: 'stands high' },
  },
  risks: {
    probability: 'Probability',
    consequence: 'Consequence',
    who: (named) => `Who can best do something about it? ${named}`,
    mean: (mean) => `${mean} on the scale 1–4`,
    apart: 'We disagree about whose it is',
    nobodyNamed: 'no side is named by many',
  },
  why: {
    all: 'important, uncertain, and we see it differently',
    importantUncertain: 'important and uncertain',
    importantDiffer: 'important, and we see it differently',
    uncertainDiffer: 'uncertain, and we see it differently',
    important: 'among those most people chose',
    uncertain: 'among the lowest',
    differ: 'we see this differently',
    lowest: 'the lowest of the rest',
  },
}
