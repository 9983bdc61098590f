import type { CountedHow } from '../../packs/kinds.ts'

type ByHow = Readonly<Record<CountedHow, string>>

/** The words of what is counted in the open: wall, cockpit and Word. */
export const counting = {
  hows: { hands: 'Håndsoprækning', dots: 'Prikker', vote: 'Afstemning' } as ByHow,
  one: { hands: 'Hænder', dots: 'Prikker', vote: 'Stemmer' } as ByHow,
  votes: ['for', 'imod', 'hverken for eller imod'] as readonly string[],
  counted: (who: string) => `Talt af ${who}`,
  mandate: (who: string) => `Mandat: ${who}`,
  total: (many: number) => `I alt ${many}`,
  open: 'Tælles åbent her i rummet',
}

export type CountingWords = typeof counting
