import type { SpokenWords } from './da.ts'

export const words: SpokenWords = {
  legend: 'Side’s answer, said openly:',
  said: (parts) => `Sides’ answers: ${parts.join('; ')}.`,
  one: (side, answer, speaker) => `${side} ${answer} (${speaker})`,
  group: (side, speaker) => `${side}: side’s answer, said openly by ${speaker}`,
  here: 'said',
  title: 'Sides’ answers',
  about:
    'Each side confers, and one answers openly for it. The answers are drawn once every side has answered the row, and they do not count in the measurement.',
  speaker: (side) => `Speaks for: ${side}`,
  first: 'First write who speaks for the side.',
  answer: (side, row) => `${side} on ${row}`,
  row: 'Row',
  none: 'no answer',
  count: (done, of) => `${done} of ${of} rows have an answer from every side`,
}
