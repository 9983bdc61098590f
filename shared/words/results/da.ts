import type { Mark } from '../../engagement.ts'
import type { Place } from '../../polls/poll.ts'

/** The words of a published result: the same on phone, wall, cockpit and in Word. */
export const resultWords = {
  steps: ['slet ikke', 'i mindre grad', 'i nogen grad', 'i høj grad'] as readonly [
    string,
    string,
    string,
    string,
  ],
  unknown: 'ved ikke',
  together: 'Samlet',
  places: { low: 'lavt', middle: 'midt', high: 'højt' } as Readonly<Record<Place, string>>,
  shares: { low: 'få', middle: 'nogle', high: 'mange' } as Readonly<Record<Place, string>>,
  chosenHead: 'Valgt af',
  chosenBy: (count: number, base: number) => `valgt af ${count} af ${base}`,
  chosenByShare: (share: string) => `valgt af ${share}`,
  mean: (who: string, mean: string, base: number) =>
    `${who}: ${mean} på skalaen 1–4 (${base}\u00a0svar)`,
  place: (who: string, place: string, base: number) => `${who}: ${place} (${base}\u00a0svar)`,
  tooFew: (who: string) => `${who}: for få svar til at vise`,
  /** of those answers: they are counted in the base, and not in the mean */
  meanOfSome: (who: string, mean: string, base: number, unknown: number) =>
    `${who}: ${mean} på skalaen 1–4 (${base}\u00a0svar, heraf ${unknown}\u00a0»ved ikke«)`,
  importantAndUncertain: 'Vigtigt og usikkert',
  seenDifferently: 'Vi ser forskelligt på det',
  answered: (answered: number, of: number) => `${answered} af ${of} har svaret på det hele.`,
  onPaper: (slips: number, tellers: string) => `Heraf ${slips} på papir, talt af ${tellers}.`,
  levelBySide: 'Vist part for part.',
  levelJoint: 'Kun vist samlet. Hver person tæller som én.',
  levelMixed:
    'Vist part for part, hvor alle parter har svar nok; de andre rækker er kun vist samlet.',
  starred: 'rådets fokusområde',
  levelTooFew: 'For få svar til at vise.',
  present: (
    sides: readonly { readonly mark: Mark; readonly label: string; readonly here: number }[],
  ) =>
    `Med i målingen: ${sides.map((side) => `${side.label} (${side.mark}) ${side.here}`).join(', ')}.`,
  coarse: 'Hvor tal kunne røbe enkelte svar, står der kun lavt, midt eller højt.',
  /** the same of a measurement whose places have words of their own */
  coarseWords: 'Hvor tal kunne røbe enkelte svar, står der ord i stedet for tal.',
  options: {
    tooFew: 'for få svar til at vise',
    points: (count: number) => (count === 1 ? '1\u00a0point' : `${count}\u00a0point`),
    pointPlaces: { low: 'få point', middle: 'nogle point', high: 'mange point' } as Readonly<
      Record<Place, string>
    >,
    meanPlace: (mean: string, firsts: number) =>
      firsts === 0 ? `plads ${mean}` : `plads ${mean} · først hos ${firsts}`,
    rankPlaces: { low: 'ligger lavt', middle: 'ligger midt', high: 'ligger højt' } as Readonly<
      Record<Place, string>
    >,
  },
  risks: {
    probability: 'Sandsynlighed',
    consequence: 'Konsekvens',
    who: (named: string) => `Hvem kan bedst gøre noget ved den? ${named}`,
    mean: (mean: string) => `${mean} på skalaen 1–4`,
    apart: 'Vi er uenige om, hvem der har den',
    nobodyNamed: 'ingen part er nævnt af mange',
  },
  why: {
    all: 'vigtigt, usikkert, og vi ser forskelligt på det',
    importantUncertain: 'vigtigt og usikkert',
    importantDiffer: 'vigtigt, og vi ser forskelligt på det',
    uncertainDiffer: 'usikkert, og vi ser forskelligt på det',
    important: 'blandt dem, flest har valgt',
    uncertain: 'blandt de laveste',
    differ: 'her ser vi forskelligt på det',
    lowest: 'lavest af de øvrige',
  },
}

export type ResultWords = typeof resultWords
