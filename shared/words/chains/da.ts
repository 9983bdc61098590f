/** The benefit chain, on the wall, in Word and where it is typed. */
export const chains = {
  title: 'Gevinstkæder',
  links: { delivery: 'Leverance', change: 'Forandring', benefit: 'Gevinst', purpose: 'Formål' },
  card: {
    owner: 'Gevinstejer',
    today: 'Udgangspunkt: tallet i dag',
    target: 'Måltal',
    measured: 'Måles på',
  },
  from: 'Bord',
  missing: 'mangler',
  none: 'Her kommer bordenes kæder',
  number: (n: number) => `Kæde ${n}`,
  numberOf: (n: number, from: string) => (from ? `Kæde ${n}, ${from}` : `Kæde ${n}`),
  /** below a picture, with the chains it draws */
  numbers: (all: readonly number[]) =>
    all.length === 1
      ? `Gevinstkæde ${all.join('')}`
      : `Gevinstkæder ${new Intl.ListFormat('da', { type: 'conjunction' }).format(all.map(String))}`,
  tableSays: 'Én række for hver kæde: nummer, bord, leverance, forandring, gevinst og formål.',
  cardsSay:
    'Én række for hvert gevinstkort: nummer, gevinst, ejer, tallet i dag, måltal og hvad der måles på.',
  add: 'Ny kæde',
  remove: (n: number) => `Fjern kæde ${n}`,
  cardTitle: 'Gevinstkort',
  showCard: 'Vis kortet',
  showChains: 'Vis kæderne',
  tab: 'Kæder',
  lead: 'Skriv det, bordet siger. Hvert felt står på storskærmen, når du forlader det. Et tomt led er også et resultat.',
}

export type ChainWords = typeof chains
