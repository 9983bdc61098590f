import type { CountingWords } from './da.ts'

export const counting: CountingWords = {
  hows: { hands: 'Show of hands', dots: 'Dots', vote: 'Vote' },
  one: { hands: 'Hands', dots: 'Dots', vote: 'Votes' },
  votes: ['for', 'against', 'neither'],
  counted: (who) => `Counted by ${who}`,
  mandate: (who) => `Mandate: ${who}`,
  total: (many) => `${many} in all`,
  open: 'Counted openly here in the room',
}
