/** *Opsamling* on her screen and in the minutes, and the parking lot that is emptied at it. */
export const words = {
  title: 'Opsamling',
  of: (at: number, of: number) => `${at} af ${of}`,
  text: 'Ordlyd, som alle læser',
  follows: 'Storskærmen følger med, mens du retter.',
  confirm: 'Bekræftet',
  unconfirm: 'Ikke bekræftet alligevel',
  isConfirmed: 'Bekræftet',
  next: 'Næste',
  back: 'Forrige',
  reserve: (side: string) => `Forbehold: ${side}`,
  leave: 'Til punktet',
  nothing: 'Der er ingen beslutninger eller handlinger at læse op.',
  nothingHow: 'Skriv dem i Notér med b eller h.',
  left: (many: number) => (many === 1 ? '1 er ikke bekræftet:' : `${many} er ikke bekræftet:`),
  all: 'Alt er bekræftet.',
  who: 'Hvem',
  when: 'Hvornår',
  mandate: 'Mandat',
  sheets: 'Opsamlingens to dele',
  read: 'Læs op',
  parked: (many: number) => `Parkeringspladsen (${many})`,
  parking: {
    lead: 'Hvert punkt ender som en beslutning, en handling eller et punkt på næste møde, eller det bortfalder.',
    empty: 'Parkeringspladsen er tom.',
    emptyHow: 'Skriv p og et punkt i Notér, når noget må vente.',
    decision: 'Beslutning',
    action: 'Handling',
    next: 'Næste møde',
    dropped: 'Bortfalder',
    rest: 'Resten til næste møde',
    owner: 'Hvem tager dem med?',
    from: 'fra et tidligere møde',
    list: 'Parkerede punkter',
  },
  allConfirmed: (many: number) =>
    many === 1
      ? 'Ved opsamlingen blev den ene beslutning eller handling bekræftet.'
      : `Ved opsamlingen blev alle ${many} beslutninger og handlinger bekræftet.`,
  confirmedOf: (some: number, of: number) =>
    `Ved opsamlingen blev ${some} af ${of} beslutninger og handlinger bekræftet.`,
  notConfirmed: (references: string) => `Ikke bekræftet: ${references}.`,
}

export type ReadBackWords = typeof words
